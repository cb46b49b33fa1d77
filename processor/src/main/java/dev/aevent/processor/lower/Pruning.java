package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out what control never reaches, which Java would refuse, and jumps to what comes next anyway. What one round
 * takes out may have been the only way to something else, so it goes on until nothing changes.
 */
final class Pruning {
    private final Set<Label> targets;

    private Pruning(List<Instruction> body) {
        targets = Targets.in(body);
    }

    static List<Instruction> prune(List<Instruction> body) {
        List<Instruction> pruned = body;
        for (int size = -1; size != size(pruned); ) {
            size = size(pruned);
            pruned = new Pruning(pruned).reachable(pruned);
        }
        return pruned;
    }

    private static int size(List<Instruction> body) {
        return body.stream()
                .mapToInt(one -> one instanceof Instruction.Try region ? 1 + size(region.body()) : 1)
                .sum();
    }

    private List<Instruction> reachable(List<Instruction> body) {
        List<Instruction> kept = new ArrayList<>();
        boolean reachable = true;
        for (int i = 0; i < body.size(); i++) {
            Instruction instruction = body.get(i);
            if (instruction instanceof Instruction.Mark mark) {
                reachable |= targets.contains(mark.label());
                if (targets.contains(mark.label())) {
                    kept.add(mark);
                }
            } else if (reachable && !(instruction instanceof Instruction.Goto jump && isNext(jump, body, i + 1))) {
                kept.add(
                        instruction instanceof Instruction.Try region
                                ? new Instruction.Try(reachable(region.body()), region.handlers())
                                : instruction);
                reachable = falls(instruction);
            }
        }
        return kept;
    }

    private static boolean isNext(Instruction.Goto jump, List<Instruction> body, int from) {
        for (int i = from; i < body.size() && body.get(i) instanceof Instruction.Mark mark; i++) {
            if (mark.label() == jump.target()) {
                return true;
            }
        }
        return false;
    }

    private static boolean falls(Instruction instruction) {
        return !(instruction instanceof Instruction.Goto
                || instruction instanceof Instruction.Try
                || instruction instanceof Instruction.Code code && !code.completes());
    }
}
