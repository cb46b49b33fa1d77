package dev.aevent.processor.ir;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where instructions may jump. */
public final class Targets {
    private Targets() {}

    /** All labels that some instruction jumps to, handlers' labels among them. */
    public static Set<Label> in(List<Instruction> body) {
        Set<Label> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(body, targets);
        return targets;
    }

    private static void collect(List<Instruction> body, Set<Label> targets) {
        for (Instruction instruction : body) {
            targets.addAll(of(instruction));
            if (instruction instanceof Instruction.Try region) {
                region.handlers().forEach(handler -> targets.add(handler.target()));
                collect(region.body(), targets);
            }
        }
    }

    /** The labels that one instruction itself jumps to. */
    public static List<Label> of(Instruction instruction) {
        if (instruction instanceof Instruction.Goto jump) {
            return List.of(jump.target());
        } else if (instruction instanceof Instruction.Branch branch) {
            return List.of(branch.target());
        } else if (instruction instanceof Instruction.Code code) {
            return code.text().pieces().stream()
                    .flatMap(piece -> piece instanceof Piece.Jump jump ? Stream.of(jump.target()) : Stream.empty())
                    .toList();
        }
        return List.of();
    }
}
