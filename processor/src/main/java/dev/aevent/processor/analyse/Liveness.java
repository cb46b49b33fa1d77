package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import java.util.Map;
import java.util.Set;

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
}
