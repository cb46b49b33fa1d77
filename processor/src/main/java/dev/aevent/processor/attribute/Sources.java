package dev.aevent.processor.attribute;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the text of source files, by the first way that works in the enclosing compiler. */
public final class Sources {
    /** {@code Elements.getFileObjectOf}, since 18; we compile for 17. */
    private static final @Nullable Method GET_FILE_OBJECT_OF = getFileObjectOf();

    private final ProcessingEnvironment environment;
    private final List<Way> ways =
            List.of(this::fromElements, this::fromTrees, this::fromSourcePath, this::fromModuleSourcePath);

    public Sources(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The file that declares a top-level type; empty if no way leads to its text. */
    public Optional<SourceUnit> of(TypeElement topLevel) {
        return find(topLevel, file -> {
            String text = file.getCharContent(true).toString();
            String name = environment.getElementUtils().getBinaryName(topLevel).toString();
            return new SourceUnit(name, file.toUri(), text, topLevel);
        });
    }

    /** Where the file lies that declares a top-level type. */
    Optional<URI> addressOf(TypeElement topLevel) {
        return find(topLevel, FileObject::toUri);
    }

    private interface Use<R> {
        R of(FileObject file) throws IOException;
    }

    private <R> Optional<R> find(TypeElement topLevel, Use<R> use) {
        for (Way way : ways) {
            try {
                FileObject file = way.find(topLevel);
                if (file != null) {
                    return Optional.of(use.of(file));
                }
            } catch (IOException | RuntimeException | ReflectiveOperationException | LinkageError e) {
                // This compiler does not offer it; the next way may work.
            }
        }
        return Optional.empty();
    }

    private static @Nullable Method getFileObjectOf() {
        try {
            return Elements.class.getMethod("getFileObjectOf", Element.class);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** A way to a type's file; null or any exception: not this one. */
    private interface Way {
        @Nullable
        FileObject find(TypeElement type) throws IOException, ReflectiveOperationException;
    }

    private @Nullable FileObject fromElements(TypeElement type) throws ReflectiveOperationException {
        if (GET_FILE_OBJECT_OF == null) {
            return null;
        }
        Object file = GET_FILE_OBJECT_OF.invoke(environment.getElementUtils(), type);
        return file instanceof JavaFileObject source && source.getKind() == JavaFileObject.Kind.SOURCE ? source : null;
    }

    private @Nullable FileObject fromTrees(TypeElement type) {
        Trees trees = EnclosingTrees.of(environment);
        TreePath path = trees == null ? null : trees.getPath(type);
        return path == null ? null : path.getCompilationUnit().getSourceFile();
    }

    private FileObject fromSourcePath(TypeElement type) throws IOException {
        return resource(StandardLocation.SOURCE_PATH, packageName(type), type);
    }

    private @Nullable FileObject fromModuleSourcePath(TypeElement type) throws IOException {
        ModuleElement module = environment.getElementUtils().getModuleOf(type);
        return module == null || module.isUnnamed()
                ? null
                : resource(StandardLocation.MODULE_SOURCE_PATH, module + "/" + packageName(type), type);
    }

    private FileObject resource(JavaFileManager.Location location, String folder, TypeElement type) throws IOException {
        return environment.getFiler().getResource(location, folder, type.getSimpleName() + ".java");
    }

    private String packageName(TypeElement type) {
        return environment
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
    }
}
