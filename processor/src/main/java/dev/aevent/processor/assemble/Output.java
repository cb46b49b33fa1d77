package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes what was assembled through the enclosing compiler's filer, so that its build tool knows of it. */
public final class Output {
    private final Filer filer;
    private final Elements elements;

    public Output(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
    }

    /**
     * Writes class files, and beside them the source they were compiled from, under a name that no build compiles.
     *
     * @param origin the top-level type that they stem from, an element of the enclosing compilation
     */
    public void writeClasses(Assembled assembled, Element origin) {
        for (ClassFile file : assembled.classFiles()) {
            writeClass(file, origin);
        }
        writeReadable(assembled.generated(), origin);
    }

    /**
     * Writes the source for the enclosing compiler to compile. Where the build has given it the one of an earlier build
     * to compile, that one stays: nobody may create a file anew that is being compiled.
     */
    public void writeSource(Generated generated, Element origin) {
        try (Writer writer = createSource(generated, origin).openWriter()) {
            writer.write(generated.text());
        } catch (FilerException e) {
            // It is there.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeClass(ClassFile file, Element origin) {
        int dot = file.className().lastIndexOf('.');
        String packageName = file.className().substring(0, Math.max(dot, 0));
        String fileName = file.className().substring(dot + 1) + ".class";
        try (OutputStream stream = createResource(StandardLocation.CLASS_OUTPUT, packageName, fileName, origin)) {
            stream.write(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeReadable(Generated generated, Element origin) {
        String fileName = generated.simpleName() + ".java.txt";
        try (OutputStream stream =
                createResource(StandardLocation.SOURCE_OUTPUT, generated.packageName(), fileName, origin)) {
            stream.write(generated.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            // No source output, or not for us: the file only helps readers.
        }
    }

    // Not createClassFile: a second build without a clean fails on it under -Xlint:all -Werror, "already exists".
    private OutputStream createResource(StandardLocation location, String packageName, String fileName, Element origin)
            throws IOException {
        FileObject file;
        try {
            file = filer.createResource(location, packageName, fileName, origin);
        } catch (IOException | IllegalArgumentException e) {
            String module = module(origin);
            if (module == null) {
                throw e;
            }
            // Several modules are compiled at once. Not always so, because ecj makes a folder of the module's name.
            file = filer.createResource(location, module + "/" + packageName, fileName, origin);
        }
        return file.openOutputStream();
    }

    private JavaFileObject createSource(Generated generated, Element origin) throws IOException {
        try {
            return filer.createSourceFile(generated.className(), origin);
        } catch (IOException | IllegalArgumentException e) {
            String module = module(origin);
            if (module == null) {
                throw e;
            }
            return filer.createSourceFile(module + "/" + generated.className(), origin);
        }
    }

    private @Nullable String module(Element origin) {
        ModuleElement module = elements.getModuleOf(origin);
        return module == null || module.isUnnamed()
                ? null
                : module.getQualifiedName().toString();
    }
}
