package dev.aevent.processor.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Deletes what an earlier build, with no clean since, left for a type that declares no coroutine any more: the run time
 * would take it for the type's coroutines. Most build tools see to this themselves; javac alone does not.
 */
public final class Leftovers {
    private final Filer filer;

    public Leftovers(Filer filer) {
        this.filer = filer;
    }

    /**
     * Deletes a generated class and the classes nested in it, if there are any and if the filer permits.
     *
     * @param className the name that the generated class would have
     */
    public void delete(String className) {
        try {
            FileObject file = find(className);
            for (String nested : nestedIn(file)) {
                delete(find(nested));
            }
            delete(file);
        } catch (IOException | RuntimeException e) {
            // It does not exist, or it is not ours to delete.
        }
    }

    /** The file objects of javac's filer delete nothing. */
    private static void delete(FileObject file) throws IOException {
        if (!file.delete() && "file".equals(file.toUri().getScheme())) {
            Files.deleteIfExists(Path.of(file.toUri()));
        }
    }

    private FileObject find(String className) throws IOException {
        int dot = className.lastIndexOf('.');
        return filer.getResource(
                StandardLocation.CLASS_OUTPUT,
                className.substring(0, Math.max(dot, 0)),
                className.substring(dot + 1) + ".class");
    }

    private static Set<String> nestedIn(FileObject file) throws IOException {
        var nested = new HashSet<String>();
        try (InputStream stream = file.openInputStream()) {
            var reader = new ClassReader(stream);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitInnerClass(String name, String outerName, String innerName, int access) {
                            if (name.startsWith(reader.getClassName() + "$")) {
                                nested.add(name.replace('/', '.'));
                            }
                        }
                    },
                    ClassReader.SKIP_CODE);
        }
        return nested;
    }
}
