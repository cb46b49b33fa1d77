package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where lowering puts its instructions; the innermost open list takes them. */
final class Sink {
    private final Deque<List<Instruction>> open = new ArrayDeque<>();

    Sink() {
        open.push(new ArrayList<>());
    }

    void add(Instruction instruction) {
        open.getFirst().add(instruction);
    }

    void mark(Label label) {
        add(new Instruction.Mark(label));
    }

    void jump(Label label) {
        jump(label, 0);
    }

    void jump(Label label, int line) {
        add(new Instruction.Goto(label, line));
    }

    void code(Fragment text, boolean completes) {
        add(new Instruction.Code(text, completes));
    }

    /** Declares a local with its value. */
    void declare(Local local, Fragment value) {
        add(new Instruction.Assign(local, value, true));
    }

    /** What {@code work} adds, kept apart. */
    List<Instruction> capture(Runnable work) {
        open.push(new ArrayList<>());
        work.run();
        return open.pop();
    }

    void addAll(List<Instruction> instructions) {
        instructions.forEach(this::add);
    }

    /** Whether control can reach what is added next. */
    boolean isReachable() {
        List<Instruction> instructions = open.getFirst();
        if (instructions.isEmpty()) {
            return true;
        }
        Instruction last = instructions.get(instructions.size() - 1);
        return !(last instanceof Instruction.Goto
                || last instanceof Instruction.Try
                || last instanceof Instruction.Code code && !code.completes());
    }

    List<Instruction> all() {
        return List.copyOf(open.getFirst());
    }
}
