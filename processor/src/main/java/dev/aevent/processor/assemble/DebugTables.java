package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites what a class file tells debuggers, profilers and stack traces: the user's file, the user's lines, the user's
 * variables by the user's names, and that methods without any code of the user's are synthetic.
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
            var reader = new ClassReader(known);
            reader.accept(new Rewriter(writer, generated, UserMethods.in(reader, generated)), 0);
            return writer.toByteArray();
        });
    }

    private static final class Rewriter extends ClassVisitor {
        private final Generated generated;
        private final Set<String> userMethods;
        private String className = "";

        Rewriter(ClassVisitor next, Generated generated, Set<String> userMethods) {
            super(API, next);
            this.generated = generated;
            this.userMethods = userMethods;
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
            super.visitSource(generated.sourceFileName(), userMethods.isEmpty() ? null : LineMap.of(generated));
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            boolean isSynthetic = name.charAt(0) != '<' && !userMethods.contains(name + descriptor);
            int known = isSynthetic ? access | Opcodes.ACC_SYNTHETIC : access;
            MethodVisitor next = super.visitMethod(known, name, descriptor, signature, exceptions);
            MachineVariables machine = MachineVariables.of(descriptor, className, generated);
            var tables = new Method(next, machine);
            return machine.runStates()
                    ? new DirectJumps(known, name, descriptor, signature, exceptions, tables)
                    : tables;
        }

        /** A method's tables. Its variables come after all of its lines. */
        private final class Method extends MethodVisitor {
            private final MachineVariables machine;
            /** The last line written; negative if none. */
            private int current = -1;

            Method(MethodVisitor next, MachineVariables machine) {
                super(API, next);
                this.machine = machine;
            }

            @Override
            public void visitLineNumber(int line, Label start) {
                int userLine = generated.userLine(line);
                // A second entry for the line that is current anyway would stop a debugger twice.
                if (userLine != current && (userLine != 0 || current > 0)) {
                    current = userLine;
                    super.visitLineNumber(userLine, start);
                }
            }

            @Override
            public void visitLocalVariable(
                    String name, String descriptor, @Nullable String signature, Label start, Label end, int slot) {
                String shown = current < 0 ? null : machine.shown(name, descriptor, slot);
                if (shown != null) {
                    super.visitLocalVariable(shown, descriptor, signature, start, end, slot);
                }
            }
        }
    }
}
