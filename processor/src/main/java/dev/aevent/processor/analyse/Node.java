package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import java.util.List;
import java.util.Set;

/**
 * One instruction in the control flow graph.
 *
 * @param uses locals whose values it reads
 * @param kills locals that it assigns whatever happens, once it completes
 * @param targets where it may jump
 * @param falls whether control may reach the next node
 * @param handlers of all regions around, the innermost first
 */
record Node(
        Instruction instruction,
        Set<Local> uses,
        Set<Local> kills,
        List<Label> targets,
        boolean falls,
        List<Instruction.Handler> handlers) {}
