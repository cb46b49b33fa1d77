package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods of a class file that have code of the user's. */
final class UserMethods extends ClassVisitor {
    private final Generated generated;
    private final Set<String> found = new HashSet<>();

    private UserMethods(Generated generated) {
        super(Opcodes.ASM9);
        this.generated = generated;
    }

    /** Their names and descriptors. */
    static Set<String> in(ClassReader reader, Generated generated) {
        var methods = new UserMethods(generated);
        reader.accept(methods, ClassReader.SKIP_FRAMES);
        return methods.found;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLineNumber(int line, Label start) {
                if (generated.userLine(line) != 0) {
                    found.add(name + descriptor);
                }
            }
        };
    }
}
