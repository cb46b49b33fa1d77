package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes what was assembled through the enclosing compiler's filer, so that its build tool knows of it. */
public final class Output {
    private final Filer filer;

    public Output(Filer filer) {
        this.filer = filer;
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

    /** Writes the source for the enclosing compiler to compile. */
    public void writeSource(Generated generated, Element origin) {
        try (Writer writer =
                filer.createSourceFile(generated.className(), origin).openWriter()) {
            writer.write(generated.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Not createClassFile: a second build without a clean fails on it under -Xlint:all -Werror, "already exists".
    private void writeClass(ClassFile file, Element origin) {
        int dot = file.className().lastIndexOf('.');
        String packageName = file.className().substring(0, Math.max(dot, 0));
        String fileName = file.className().substring(dot + 1) + ".class";
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, packageName, fileName, origin)
                .openOutputStream()) {
            stream.write(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeReadable(Generated generated, Element origin) {
        String fileName = generated.simpleName() + ".java.txt";
        try (OutputStream stream = filer.createResource(
                        StandardLocation.SOURCE_OUTPUT, generated.packageName(), fileName, origin)
                .openOutputStream()) {
            stream.write(generated.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            // No source output, or not for us: the file only helps readers.
        }
    }
}
