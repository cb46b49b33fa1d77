package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Printer;
import dev.aevent.processor.ir.Routine;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lives across suspension points.
 *
 * @param saved by identity: from each await to the locals that are read after it and not assigned by it
 */
public record Liveness(Map<Instruction.Await, Set<Local>> saved) {
    /** The locals that must survive one await. */
    public Set<Local> at(Instruction.Await await) {
        return saved.getOrDefault(await, Set.of());
    }

    /** Whether a local must survive some await. */
    public boolean isSaved(Local local) {
        return saved.values().stream().anyMatch(locals -> locals.contains(local));
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
