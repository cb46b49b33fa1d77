package dev.aevent.processor.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Deletes what an earlier build, with no clean since, left of coroutines that are no more: the run time would take it
 * for the type's coroutines. Most build tools see to this themselves; javac alone does not.
 *
 * <p>It is all on trial: where the filer does not show or delete old files, they stay.
 */
public final class Leftovers {
    private static final String COROUTINES = "$Coroutines";

    private final Filer filer;

    public Leftovers(Filer filer) {
        this.filer = filer;
    }

    /**
     * Deletes all of a generated class.
     *
     * @param className the name that it would have
     */
    public void delete(String className) {
        if (delete(className, Set.of())) {
            try {
                delete(find(StandardLocation.SOURCE_OUTPUT, className, ".java.txt"));
            } catch (IOException | RuntimeException e) {
                // It only helped readers.
            }
        }
    }

    /** Deletes the classes of an earlier version of this one that it has no more. To be called before it is written. */
    public void replace(Assembled assembled) {
        var kept = new LinkedHashSet<String>();
        assembled.classFiles().forEach(file -> kept.add(file.className()));
        delete(assembled.generated().className(), kept);
    }

    private boolean delete(String className, Set<String> kept) {
        var old = new LinkedHashSet<String>();
        try {
            collect(className, old);
            old.removeAll(kept);
            for (String name : old) {
                delete(classFile(name));
            }
        } catch (IOException | RuntimeException e) {
            // It is not ours to delete.
        }
        return !old.isEmpty();
    }

    /** Adds a class that exists and all classes nested in it. */
    private void collect(String className, Set<String> found) throws IOException {
        byte[] content;
        try (InputStream stream = classFile(className).openInputStream()) {
            content = stream.readAllBytes();
        } catch (IOException e) {
            return; // it does not exist
        }
        var nested = new LinkedHashSet<String>();
        new ClassReader(content)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitInnerClass(String name, String outerName, String innerName, int access) {
                                nested.add(name.replace('/', '.'));
                            }
                        },
                        ClassReader.SKIP_CODE);
        found.add(className);
        for (String name : nested) {
            if (name.startsWith(className + "$") && !found.contains(name)) {
                collect(name, found);
                collect(name + COROUTINES, found); // of a local class, which is nested in the generated one
            }
        }
    }

    private FileObject classFile(String className) throws IOException {
        return find(StandardLocation.CLASS_OUTPUT, className, ".class");
    }

    private FileObject find(StandardLocation location, String className, String extension) throws IOException {
        int dot = className.lastIndexOf('.');
        return filer.getResource(
                location, className.substring(0, Math.max(dot, 0)), className.substring(dot + 1) + extension);
    }

    /** The file objects of javac's filer delete nothing. */
    private static void delete(FileObject file) throws IOException {
        if (!file.delete() && "file".equals(file.toUri().getScheme())) {
            Files.deleteIfExists(Path.of(file.toUri()));
        }
    }
}
