package dev.aevent.processor.assemble;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Measures methods. */
final class CodeSize extends ClassVisitor {
    private final String methodName;
    private int largest;

    private CodeSize(String methodName) {
        super(Opcodes.ASM9, new ClassWriter(0));
        this.methodName = methodName;
    }

    /** How many bytes of code the largest method of a name has. */
    static int ofLargest(byte[] classFile, String methodName) {
        var size = new CodeSize(methodName);
        NewerClassFiles.rewrite(classFile, known -> {
            new ClassReader(known).accept(size, ClassReader.SKIP_DEBUG);
            return known;
        });
        return size.largest;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (!name.equals(methodName)) {
            return null;
        }
        return new MethodVisitor(api, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitMaxs(int maxStack, int maxLocals) {
                var end = new Label();
                super.visitLabel(end);
                super.visitMaxs(maxStack, maxLocals);
                largest = Math.max(largest, end.getOffset());
            }
        };
    }
}
