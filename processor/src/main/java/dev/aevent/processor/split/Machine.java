package dev.aevent.processor.split;

import dev.aevent.processor.analyse.Liveness;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Printer;
import dev.aevent.processor.ir.Routine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A routine cut into states.
 *
 * @param states the number of each label that is jumped to, by identity
 * @param resumptions the number of the state that goes on after each await, by identity
 * @param entries the number of each region that has states inside, by identity; a region at the very beginning of
 *     another has the same
 * @param depths how many regions with states are around each label, by identity
 * @param fields locals that live in the frame, parameters first
 * @param variables locals of the whole method that no suspension must keep
 * @param constants those of the fields that never change once the frame is made
 * @param elsewhere locals that are not declared where they are first named
 * @param count how many states there are
 * @param division how it is divided into parts
 * @param divisible whether it could be divided further
 * @param parts empty where one method runs all states, with the fields as parameters
 */
public record Machine(
        Routine routine,
        Liveness liveness,
        Map<Label, Integer> states,
        Map<Instruction.Await, Integer> resumptions,
        Map<Instruction.Try, Integer> entries,
        Map<Label, Integer> depths,
        List<Local> fields,
        List<Local> variables,
        Set<Local> constants,
        Set<Local> elsewhere,
        int count,
        Division division,
        boolean divisible,
        List<Part> parts) {
    /** Whether several methods run the states, or one to which the fields are too many as parameters. */
    public boolean isDivided() {
        return !parts.isEmpty();
    }

    /** Whether the coroutine can suspend at all. */
    public boolean suspends() {
        return !resumptions.isEmpty();
    }

    public int state(Label label) {
        return Objects.requireNonNull(states.get(label), () -> "a label without a state: " + label);
    }

    public int depth(Label label) {
        return Objects.requireNonNull(depths.get(label), () -> "a label without a place: " + label);
    }

    public int resumption(Instruction.Await await) {
        return Objects.requireNonNull(resumptions.get(await));
    }

    /** Whether a local is declared where it is first named. */
    public boolean isInPlace(Local local) {
        return !elsewhere.contains(local);
    }

    /** Whether a field never changes once the frame is made. */
    public boolean isConstant(Local field) {
        return constants.contains(field);
    }

    /** The routine with its states, and what lives where. */
    public String print() {
        String divided = parts.stream()
                .map(part -> "part " + part.number() + ": from state " + part.first() + ", loads "
                        + names(part.loaded()) + ", keeps " + names(part.kept()) + "\n")
                .collect(Collectors.joining());
        return "fields: " + names(fields) + "\nvariables: " + names(variables) + "\n" + divided
                + Printer.print(routine, this::note);
    }

    private String note(Instruction instruction) {
        Integer state = null;
        if (instruction instanceof Instruction.Await await) {
            return "resumes in state " + resumption(await);
        } else if (instruction instanceof Instruction.Mark mark) {
            state = states.get(mark.label());
        } else if (instruction instanceof Instruction.Try region) {
            state = entries.get(region);
        }
        return state == null ? "" : "state " + state;
    }

    private String names(List<Local> locals) {
        return locals.stream()
                .map(local -> local.name() + (fields.contains(local) && isConstant(local) ? " (final)" : ""))
                .collect(Collectors.joining(", "));
    }
}
