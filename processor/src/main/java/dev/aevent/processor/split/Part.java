package dev.aevent.processor.split;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import java.util.List;

/**
 * A part of a machine that is too large for one method. Between parts, what lives is in the frame.
 *
 * @param number of the division's part that it is
 * @param body its instructions, regions of exception handlers whole
 * @param first the lowest of its states, where it begins
 * @param divisible whether it could be divided further
 * @param variables locals that it names which live in no frame, and not in one state
 * @param loaded locals that it takes from the frame
 * @param kept those that it must write into the frame when it leaves
 * @param exits the labels of other parts that it jumps to
 */
public record Part(
        int number,
        List<Instruction> body,
        int first,
        boolean divisible,
        List<Local> variables,
        List<Local> loaded,
        List<Local> kept,
        List<Label> exits) {}
