package dev.aevent.processor.split;

import dev.aevent.processor.analyse.Analyser;
import dev.aevent.processor.analyse.Liveness;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.ir.Targets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pass. */
public final class Splitter {
    /** A method may have 255 parameter slots; some are the machine's. */
    public static final int MOST_SLOTS = 248;

    /** Whatever is heavier will be too large for HotSpot's compilers, which take 8,000 bytes. */
    private static final int MOST_WEIGHT = 24_000;

    private static final int WEIGHT_OF_PART = 4_000;

    private final Routine routine;
    private final Liveness liveness;
    private final Set<Label> targets;
    private final Map<Label, Integer> states = new IdentityHashMap<>();
    private final Map<Instruction.Await, Integer> resumptions = new IdentityHashMap<>();
    private final Map<Instruction.Try, Integer> entries = new IdentityHashMap<>();
    private final Map<Label, Integer> depths = new IdentityHashMap<>();
    /** The block that names a local; -1 once there are two. */
    private final Map<Local, Integer> blocks = new LinkedHashMap<>();

    private final Set<Local> declared = new HashSet<>();
    private int state = 1;
    private int block;

    private Splitter(Routine routine, Liveness liveness) {
        this.routine = routine;
        this.liveness = liveness;
        targets = Targets.in(routine.body());
    }

    /** Cuts a routine into states, and these into parts if one method could not have them all. */
    public static Machine split(Routine routine, Liveness liveness, Division division) {
        Machine whole = new Splitter(routine, liveness).whole();
        var weights = new Weights(liveness);
        Division wanted = division.equals(Division.NONE) ? estimate(routine, weights) : division;
        boolean fits = slots(whole) <= MOST_SLOTS;
        if (!whole.suspends() || fits && wanted.equals(Division.NONE)) {
            return whole;
        }
        List<Cutter.Cut> cuts = Cutter.cut(routine.body(), weights, wanted);
        if (fits && cuts.size() == 1) {
            return whole;
        }
        Routine cut = routine.withBody(
                cuts.stream().flatMap(one -> one.body().stream()).toList());
        return new Splitter(cut, Analyser.analyse(cut)).divided(cuts, wanted);
    }

    private static Division estimate(Routine routine, Weights weights) {
        int weight = weights.of(routine.body());
        return weight > MOST_WEIGHT ? Division.into(weight / WEIGHT_OF_PART + 1) : Division.NONE;
    }

    /** How many slots the parameters of a method take that runs all states. */
    private static int slots(Machine machine) {
        return Stream.concat(
                        machine.routine().parameters().stream(),
                        machine.fields().stream().filter(field -> !field.isParameter()))
                .mapToInt(Local::slots)
                .sum();
    }

    private Machine whole() {
        number(routine.body(), 0, 0);
        Set<Local> saved = liveness.saved();
        List<Local> fields = new ArrayList<>(
                routine.parameters().stream().filter(saved::contains).toList());
        Set<Local> constants = fields.stream().filter(this::isConstant).collect(Collectors.toSet());
        addFields(saved, fields);
        boolean divisible = Cutter.isDivisible(routine.body(), new Weights(liveness));
        return machine(fields, constants, Division.NONE, divisible, List.of());
    }

    private Machine divided(List<Cutter.Cut> cuts, Division division) {
        List<Integer> firsts = new ArrayList<>();
        for (Cutter.Cut cut : cuts) {
            int first = firsts.isEmpty() ? 0 : state;
            firsts.add(first);
            if (first > 0 && cut.body().get(0) instanceof Instruction.Try) {
                state++;
            }
            number(cut.body(), 0, first);
        }
        var transfers = new Transfers(routine, liveness, cuts);
        List<Local> fields = new ArrayList<>(routine.parameters());
        addFields(transfers.kept(), fields);
        List<Local> variables = variables(fields);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            parts.add(transfers.part(i, firsts.get(i), fields, variables));
        }
        return machine(fields, Set.of(), division, parts.stream().anyMatch(Part::divisible), parts);
    }

    private Machine machine(
            List<Local> fields, Set<Local> constants, Division division, boolean divisible, List<Part> parts) {
        List<Local> variables = variables(fields);
        Set<Local> elsewhere = new HashSet<>(routine.parameters());
        elsewhere.addAll(fields);
        elsewhere.addAll(variables);
        return new Machine(
                routine,
                liveness,
                states,
                resumptions,
                entries,
                depths,
                fields,
                variables,
                constants,
                elsewhere,
                state,
                division,
                divisible,
                parts);
    }

    /** Adds those of the locals in {@code kept} that are no parameters, in the order of the text. */
    private void addFields(Set<Local> kept, List<Local> fields) {
        blocks.keySet().stream()
                .filter(local -> !local.isParameter() && kept.contains(local))
                .forEach(fields::add);
    }

    /** Locals that more than one state names, save those in the frame. */
    private List<Local> variables(List<Local> fields) {
        Set<Local> inFrame = new HashSet<>(fields);
        List<Local> variables = new ArrayList<>();
        blocks.forEach((local, home) -> {
            if (!local.isParameter() && !inFrame.contains(local) && (home < 0 || !declared.contains(local))) {
                variables.add(local);
            }
        });
        return variables;
    }

    private boolean isConstant(Local field) {
        return !field.assigned()
                && (field.type().isPrimitive()
                        || liveness.atAwaits().values().stream().allMatch((Set<Local> saved) -> saved.contains(field)));
    }

    /** Whether control can come into the middle of instructions. */
    private boolean hasStates(List<Instruction> body) {
        return body.stream()
                .anyMatch(instruction -> instruction instanceof Instruction.Await
                        || instruction instanceof Instruction.Mark mark && targets.contains(mark.label())
                        || instruction instanceof Instruction.Try region && hasStates(region.body()));
    }

    /** @param first the state in which the instructions begin; a region that is the first of them begins in it, too */
    private void number(List<Instruction> body, int depth, int first) {
        for (int i = 0; i < body.size(); i++) {
            if (i == 0 && body.get(i) instanceof Instruction.Try region && hasStates(region.body())) {
                entries.put(region, first);
            }
            number(body.get(i), depth);
        }
    }

    private void number(Instruction instruction, int depth) {
        if (instruction instanceof Instruction.Mark mark) {
            depths.put(mark.label(), depth);
            if (targets.contains(mark.label())) {
                states.put(mark.label(), state++);
                block++;
            }
        } else if (instruction instanceof Instruction.Code code) {
            name(code.text());
        } else if (instruction instanceof Instruction.Declare declare) {
            declare(declare.local());
        } else if (instruction instanceof Instruction.Assign assign) {
            name(assign.value());
            if (assign.declares()) {
                declare(assign.target());
            } else {
                name(assign.target());
            }
        } else if (instruction instanceof Instruction.Branch branch) {
            name(branch.condition());
        } else if (instruction instanceof Instruction.Await await) {
            await(await);
        } else if (instruction instanceof Instruction.Try region) {
            region(region, depth);
        }
    }

    private void await(Instruction.Await await) {
        if (await.awaited() instanceof Instruction.Awaited.Coroutine coroutine) {
            name(coroutine.call());
        } else if (await.awaited() instanceof Instruction.Awaited.Operation operation) {
            name(operation.call());
        }
        resumptions.put(await, state++);
        block++;
        if (await.result() != null) {
            declare(await.result());
        }
    }

    private void region(Instruction.Try region, int depth) {
        boolean inner = hasStates(region.body());
        if (inner && !entries.containsKey(region)) {
            entries.put(region, state++);
        }
        block++;
        if (inner) {
            number(region.body(), depth + 1, entries.getOrDefault(region, 0));
        } else {
            region.body().forEach(instruction -> number(instruction, depth));
        }
        block++;
        for (Instruction.Handler handler : region.handlers()) {
            name(handler.exception());
            block++;
        }
    }

    private void declare(Local local) {
        declared.add(local);
        name(local);
    }

    private void name(@Nullable Local local) {
        if (local != null) {
            blocks.merge(local, block, (known, now) -> known.equals(now) ? known : -1);
        }
    }

    private void name(Fragment text) {
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Use use) {
                name(use.local());
            } else if (piece instanceof Piece.Definition definition) {
                name(definition.local());
            }
        }
    }
}
