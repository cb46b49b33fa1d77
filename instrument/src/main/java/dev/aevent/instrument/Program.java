package dev.aevent.instrument;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of a library and of its tests, typed. */
final class Program {
    private final JavacTask task;
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<Element, Method> methods = new LinkedHashMap<>();
    private final List<TypeElement> types = new ArrayList<>();

    private Program(JavacTask task) {
        this.task = task;
    }

    /** Types what stands in two folders of sources. */
    static Program read(Path sources, Path testSources, List<Path> classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        var paths = new ArrayList<Path>();
        for (Path folder : List.of(sources, testSources)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(path -> path.toString().endsWith(".java")).forEach(paths::add);
            }
        }
        var messages = new StringWriter();
        var task = (JavacTask) compiler.getTask(
                messages,
                manager,
                null,
                List.of("-proc:none", "-nowarn"),
                null,
                manager.getJavaFileObjectsFromPaths(paths));
        var program = new Program(task);
        for (CompilationUnitTree tree : task.parse()) {
            Path path = Path.of(tree.getSourceFile().toUri());
            boolean isTest = path.startsWith(testSources);
            program.files.add(new SourceFile(
                    tree,
                    (isTest ? testSources : sources).relativize(path),
                    isTest,
                    tree.getSourceFile().getCharContent(true).toString()));
        }
        task.analyze();
        if (messages.toString().contains("error:")) {
            throw new IOException("the library does not compile: " + messages);
        }
        program.files.forEach(program::collect);
        return program;
    }

    List<SourceFile> files() {
        return files;
    }

    /** All classes, local and anonymous ones included. */
    List<TypeElement> types() {
        return types;
    }

    List<Method> methods() {
        return List.copyOf(methods.values());
    }

    /** The method that an element stands for; null if it is none of these sources. */
    @Nullable
    Method method(@Nullable Element element) {
        return methods.get(element);
    }

    @Nullable
    Element element(TreePath path) {
        return Trees.instance(task).getElement(path);
    }

    Trees trees() {
        return Trees.instance(task);
    }

    SourcePositions positions() {
        return trees().getSourcePositions();
    }

    Elements elements() {
        return task.getElements();
    }

    Types typeUtils() {
        return task.getTypes();
    }

    private void collect(SourceFile file) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
                if (element(getCurrentPath()) instanceof TypeElement type) {
                    types.add(type);
                }
                return super.visitClass(tree, null);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
                if (tree.getReturnType() != null
                        && element(getCurrentPath()) instanceof ExecutableElement method
                        && positions().getStartPosition(file.tree(), tree) >= 0) {
                    methods.put(
                            method,
                            new Method(method, getCurrentPath(), file, file.isTest() && TestCases.isOne(method)));
                }
                return super.visitMethod(tree, null);
            }
        }.scan(file.tree(), null);
    }
}
