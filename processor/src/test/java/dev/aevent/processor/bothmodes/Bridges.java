package dev.aevent.processor.bothmodes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods that javac adds to a class so that callers of another signature find the user's. Nobody wrote them. */
final class Bridges {
    private static final Map<String, byte[]> CLASSES = new HashMap<>();
    private static final Map<String, Set<String>> FOUND = new HashMap<>();

    private Bridges() {}

    /** Class files whose frames traces will have, by path. */
    static synchronized void among(Map<String, byte[]> classes) {
        CLASSES.putAll(classes);
        FOUND.clear();
    }

    /** Is it the frame of such a method? */
    static synchronized boolean contain(StackTraceElement frame) {
        return frame.getMethodName().startsWith("access$")
                || FOUND.computeIfAbsent(frame.getClassName(), Bridges::in)
                        .contains(frame.getMethodName() + ":" + frame.getLineNumber());
    }

    /** Their names and lines. */
    private static Set<String> in(String className) {
        Set<String> found = new HashSet<>();
        byte[] bytes = CLASSES.get(className.replace('.', '/') + ".class");
        if (bytes == null) {
            return found;
        }
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] exceptions) {
                                return (access & Opcodes.ACC_BRIDGE) == 0
                                        ? null
                                        : new MethodVisitor(Opcodes.ASM9) {
                                            @Override
                                            public void visitLineNumber(int line, Label start) {
                                                found.add(name + ":" + line);
                                            }
                                        };
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return found;
    }
}
