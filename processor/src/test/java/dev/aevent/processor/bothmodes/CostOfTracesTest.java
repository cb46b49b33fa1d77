package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Where nothing is thrown, nothing runs for traces: what repairs them is reached from exception handlers only, or throws
 * what it repairs, and nothing else is called or stored than what suspends and resumes.
 */
@ExtendWith(Muted.class)
class CostOfTracesTest {
    private static final Set<String> SCENARIOS =
            Set.of("traces/CatchAndRethrow", "traces/FinallyBlocks", "traces/Resources");

    /** What methods that run states may use of the run time's without an exception. */
    private static final Set<String> NEEDED = Set.of(
            "Frame.calledBy", "Loop.attempt", "Loop.check", "Loop.d", "Loop.j", "Loop.yielded", "Waiter.suspend");

    @Test
    void nothingRunsForTracesWhereNothingIsThrown() {
        List<Scenario> scenarios = Scenarios.all().stream()
                .filter(scenario -> SCENARIOS.contains(scenario.path()))
                .filter(scenario -> scenario.flavour() == Scenario.Flavour.PATCHED)
                .toList();
        Map<String, byte[]> classes = Suite.compile(scenarios).classes();
        int repairs = 0;
        int thrown = 0;
        int stateMethods = 0;
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            if (file.getValue().length == 0) {
                continue; // the compiler has asked whether there is one
            }
            ClassNode type = new ClassNode();
            new ClassReader(file.getValue()).accept(type, ClassReader.SKIP_FRAMES);
            for (MethodNode method : type.methods) {
                Set<AbstractInsnNode> reached = reachedWithoutAnException(method);
                if (method.desc.startsWith("(Ldev/aevent/abi/Loop;L" + type.name + ";I")) {
                    stateMethods++;
                    assertThat(reached.stream()
                                    .filter(instruction -> !isThrown(instruction))
                                    .map(CostOfTracesTest::ofRunTime)
                                    .filter(Objects::nonNull))
                            .as(file.getKey() + " " + method.name)
                            .isSubsetOf(NEEDED);
                }
                for (AbstractInsnNode instruction : method.instructions) {
                    if (isThrown(instruction)) {
                        thrown++;
                    } else if (isRepair(instruction)) {
                        repairs++;
                        assertThat(reached)
                                .as(file.getKey() + " " + method.name)
                                .doesNotContain(instruction);
                    }
                }
            }
        }
        assertThat(repairs).isGreaterThan(50);
        assertThat(thrown).isPositive();
        assertThat(stateMethods).isGreaterThan(50);
    }

    /** A member that an instruction uses, of a frame as well; null if it is none of the run time's. */
    private static String ofRunTime(AbstractInsnNode instruction) {
        String owner = "";
        String name = "";
        if (instruction instanceof MethodInsnNode call) {
            owner = call.owner;
            name = call.name;
        } else if (instruction instanceof FieldInsnNode field) {
            owner = field.owner;
            name = field.name;
        }
        return owner.startsWith("dev/aevent/abi/") ? owner.substring("dev/aevent/abi/".length()) + "." + name : null;
    }

    private static boolean isRepair(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.owner.equals("dev/aevent/abi/Loop")
                && (call.name.equals("caught") || call.name.equals("repaired"));
    }

    /** Whether it repairs what is thrown at once. */
    private static boolean isThrown(AbstractInsnNode instruction) {
        AbstractInsnNode next = instruction.getNext();
        while (next != null && (next.getOpcode() < 0 || next.getOpcode() == Opcodes.CHECKCAST)) {
            next = next.getNext();
        }
        return isRepair(instruction) && next != null && next.getOpcode() == Opcodes.ATHROW;
    }

    private static Set<AbstractInsnNode> reachedWithoutAnException(MethodNode method) {
        Set<AbstractInsnNode> reached = new HashSet<>();
        Deque<AbstractInsnNode> left = new ArrayDeque<>();
        if (method.instructions.size() > 0) {
            left.add(method.instructions.getFirst());
        }
        while (!left.isEmpty()) {
            AbstractInsnNode instruction = left.pop();
            if (!reached.add(instruction)) {
                continue;
            }
            if (instruction instanceof JumpInsnNode jump) {
                left.add(jump.label);
            } else if (instruction instanceof TableSwitchInsnNode choice) {
                left.addAll(choice.labels);
                left.add(choice.dflt);
            } else if (instruction instanceof LookupSwitchInsnNode choice) {
                left.addAll(choice.labels);
                left.add(choice.dflt);
            }
            if (fallsThrough(instruction.getOpcode()) && instruction.getNext() != null) {
                left.add(instruction.getNext());
            }
        }
        return reached;
    }

    private static boolean fallsThrough(int opcode) {
        return opcode != Opcodes.GOTO
                && opcode != Opcodes.ATHROW
                && opcode != Opcodes.TABLESWITCH
                && opcode != Opcodes.LOOKUPSWITCH
                && (opcode < Opcodes.IRETURN || opcode > Opcodes.RETURN);
    }
}
