package dev.aevent.processor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lets a jump from one state to another go there, and not by way of the dispatch code.
 *
 * <p>Java has no other way to write it. A debugger would show it: it takes code before a method's first line for that
 * line, and so would stop there whenever a loop begins again.
 */
final class DirectJumps extends MethodNode {
    private final MethodVisitor next;

    DirectJumps(
            int access,
            String name,
            String descriptor,
            @Nullable String signature,
            String @Nullable [] exceptions,
            MethodVisitor next) {
        super(Opcodes.ASM9, access, name, descriptor, signature, exceptions);
        this.next = next;
    }

    @Override
    public void visitEnd() {
        for (AbstractInsnNode instruction : instructions) {
            if (instruction instanceof JumpInsnNode jump && jump.getOpcode() == Opcodes.GOTO) {
                Integer state = stateBefore(jump);
                if (state != null) {
                    jump.label = target(jump.label, state);
                }
            }
        }
        accept(next);
    }

    /** The state that is set just before a jump; null if none is. */
    private static @Nullable Integer stateBefore(JumpInsnNode jump) {
        AbstractInsnNode store = before(jump);
        return store != null && isState(store, Opcodes.ISTORE) ? constant(before(store)) : null;
    }

    /** The instruction before; null if that is not the only one from which control may come. */
    private static @Nullable AbstractInsnNode before(AbstractInsnNode instruction) {
        AbstractInsnNode before = instruction.getPrevious();
        while (before instanceof LabelNode || before instanceof LineNumberNode) {
            before = before.getPrevious();
        }
        // Wherever a jump may lead to, there is a frame.
        return before instanceof FrameNode ? null : before;
    }

    private static LabelNode target(LabelNode from, int state) {
        LabelNode target = from;
        while (true) {
            AbstractInsnNode load = code(target);
            LabelNode chosen =
                    load != null && isState(load, Opcodes.ILOAD) ? chosen(code(load.getNext()), state) : null;
            if (chosen == null) {
                return target;
            }
            target = chosen;
        }
    }

    private static boolean isState(AbstractInsnNode instruction, int opcode) {
        return instruction instanceof VarInsnNode variable
                && variable.getOpcode() == opcode
                && variable.var == MachineVariables.STATE;
    }

    /** The first instruction from here on. */
    private static @Nullable AbstractInsnNode code(@Nullable AbstractInsnNode from) {
        AbstractInsnNode code = from;
        while (code != null && code.getOpcode() < 0) {
            code = code.getNext();
        }
        return code;
    }

    private static @Nullable LabelNode chosen(@Nullable AbstractInsnNode instruction, int state) {
        if (instruction instanceof TableSwitchInsnNode table) {
            return state < table.min || state > table.max ? table.dflt : table.labels.get(state - table.min);
        }
        if (instruction instanceof LookupSwitchInsnNode lookup) {
            List<Integer> keys = lookup.keys;
            return keys.contains(state) ? lookup.labels.get(keys.indexOf(state)) : lookup.dflt;
        }
        return null;
    }

    private static @Nullable Integer constant(@Nullable AbstractInsnNode instruction) {
        if (instruction instanceof InsnNode
                && instruction.getOpcode() >= Opcodes.ICONST_M1
                && instruction.getOpcode() <= Opcodes.ICONST_5) {
            return instruction.getOpcode() - Opcodes.ICONST_0;
        }
        if (instruction instanceof IntInsnNode push) {
            return push.operand;
        }
        return instruction instanceof LdcInsnNode constant && constant.cst instanceof Integer value ? value : null;
    }
}
