package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Printer;
import dev.aevent.processor.ir.Routine;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lives across suspension points, and at labels.
 *
 * @param atAwaits by identity: from each await to the locals that are read after it and not assigned by it
 * @param atLabels by identity: from each label to the locals that are read after it and not assigned before that
 */
public record Liveness(Map<Instruction.Await, Set<Local>> atAwaits, Map<Label, Set<Local>> atLabels) {
    /** The locals that must survive one await. */
    public Set<Local> at(Instruction.Await await) {
        return atAwaits.getOrDefault(await, Set.of());
    }

    /** The locals that are live at a label. */
    public Set<Local> at(Label label) {
        return atLabels.getOrDefault(label, Set.of());
    }

    /** Whether a local must survive some await. */
    public boolean isSaved(Local local) {
        return atAwaits.values().stream().anyMatch(locals -> locals.contains(local));
    }

    /** All locals that must survive some await. */
    public Set<Local> saved() {
        Set<Local> all = new HashSet<>();
        atAwaits.values().forEach(all::addAll);
        return all;
    }

    /** The routine with what each await saves. */
    public String print(Routine routine) {
        return Printer.print(
                routine,
                instruction -> instruction instanceof Instruction.Await await
                        ? at(await).stream()
                                .map(Local::name)
                                .sorted()
                                .collect(Collectors.joining(", ", "saves ", ""))
                                .replaceFirst("saves $", "saves nothing")
                        : "");
    }
}
