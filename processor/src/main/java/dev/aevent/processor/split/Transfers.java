package dev.aevent.processor.split;

import dev.aevent.processor.analyse.Liveness;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.ir.Targets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the parts of a routine hand to each other through the frame.
 *
 * <p>In the frame is what lives, and no reference that does not. So a part must write what it has assigned, wherever
 * that lives when it leaves, and clear what was there when it began and has died since.
 */
final class Transfers {
    private final Liveness liveness;
    private final List<Ends> all = new ArrayList<>();
    private final List<Cutter.Cut> cuts;

    Transfers(Routine routine, Liveness liveness, List<Cutter.Cut> cuts) {
        this.liveness = liveness;
        this.cuts = cuts;
        Set<Label> entered = new HashSet<>();
        for (Cutter.Cut cut : cuts) {
            var ends = new Ends(cut.body());
            entered.addAll(ends.exits);
            all.add(ends);
        }
        all.forEach(ends -> ends.complete(entered));
        all.get(0).before.addAll(routine.parameters());
    }

    /** Whatever lives when some part leaves. */
    Set<Local> kept() {
        Set<Local> kept = new HashSet<>();
        all.forEach(ends -> ends.after.forEach(kept::addAll));
        return kept;
    }

    /**
     * A part.
     *
     * @param fields what the frame has
     * @param variables of all parts
     */
    Part part(int index, int first, List<Local> fields, List<Local> variables) {
        Ends ends = all.get(index);
        List<Local> kept = fields.stream().filter(ends::keeps).toList();
        Set<Local> needed = new HashSet<>(kept);
        needed.addAll(ends.named);
        Cutter.Cut cut = cuts.get(index);
        return new Part(
                cut.number(),
                cut.body(),
                first,
                cut.divisible(),
                variables.stream().filter(needed::contains).toList(),
                fields.stream().filter(needed::contains).toList(),
                kept,
                List.copyOf(ends.exits));
    }

    /** Where control enters a part and where it leaves it. */
    private final class Ends {
        final Set<Local> named = new HashSet<>();
        final Set<Local> assigned = new HashSet<>();
        final Set<Label> marks = new HashSet<>();
        final Set<Label> exits = new LinkedHashSet<>();
        /** What lives at one entry or another. */
        final Set<Local> before = new HashSet<>();
        /** What lives at each exit. */
        final Collection<Set<Local>> after = new ArrayList<>();

        Ends(List<Instruction> body) {
            Instructions.forEach(body, this::add);
            Instructions.forEach(body, this::exit);
            exits.forEach(label -> after.add(liveness.at(label)));
        }

        private void add(Instruction instruction) {
            Instructions.locals(instruction, named::add, assigned::add);
            if (instruction instanceof Instruction.Mark mark) {
                marks.add(mark.label());
            } else if (instruction instanceof Instruction.Await await) {
                before.addAll(liveness.at(await));
                after.add(liveness.at(await));
            }
        }

        private void exit(Instruction instruction) {
            List<Label> targets = new ArrayList<>(Targets.of(instruction));
            if (instruction instanceof Instruction.Try region) {
                region.handlers().forEach(handler -> targets.add(handler.target()));
            }
            targets.stream().filter(label -> !marks.contains(label)).forEach(exits::add);
        }

        void complete(Set<Label> entered) {
            marks.stream().filter(entered::contains).forEach(label -> before.addAll(liveness.at(label)));
        }

        boolean keeps(Local local) {
            return assigned.contains(local) && after.stream().anyMatch(live -> live.contains(local))
                    || !local.type().isPrimitive()
                            && before.contains(local)
                            && !after.stream().allMatch(live -> live.contains(local));
        }
    }
}
