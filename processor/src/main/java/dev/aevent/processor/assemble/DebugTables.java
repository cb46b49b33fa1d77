package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites what a class file tells debuggers, profilers and stack traces: the user's file, the user's lines, and no
 * variable of the machine.
 *
 * <p>Code of a line that stands for none keeps the line before it, or has none at the start of a method: so does
 * dispatch code.
 */
final class DebugTables {
    private static final int API = Opcodes.ASM9;

    private DebugTables() {}

    /** The class file with the user's debug tables; unchanged if ASM cannot read it. */
    static byte[] rewrite(byte[] classFile, Generated generated) {
        return NewerClassFiles.rewrite(classFile, known -> {
            var writer = new ClassWriter(0);
            new ClassReader(known).accept(new Rewriter(writer, generated), 0);
            return writer.toByteArray();
        });
    }

    private static final class Rewriter extends ClassVisitor {
        private final Generated generated;
        private String className = "";

        Rewriter(ClassVisitor next, Generated generated) {
            super(API, next);
            this.generated = generated;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            className = name;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            super.visitSource(generated.sourceFileName(), null);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new Method(next, MachineVariables.of(descriptor, className));
        }

        /** A method's tables. Its variables come after all of its lines. */
        private final class Method extends MethodVisitor {
            private final MachineVariables machine;
            /** The last line written; 0 if none. */
            private int current;

            Method(MethodVisitor next, MachineVariables machine) {
                super(API, next);
                this.machine = machine;
            }

            @Override
            public void visitLineNumber(int line, Label start) {
                int userLine = generated.userLine(line);
                // A second entry for the line that is current anyway would stop a debugger twice.
                if (userLine != 0 && userLine != current) {
                    current = userLine;
                    super.visitLineNumber(userLine, start);
                }
            }

            @Override
            public void visitLocalVariable(
                    String name, String descriptor, @Nullable String signature, Label start, Label end, int slot) {
                if (current != 0 && !machine.owns(name, descriptor, slot)) {
                    super.visitLocalVariable(name, descriptor, signature, start, end, slot);
                }
            }
        }
    }
}
