package dev.aevent.processor.split;

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
import org.jspecify.annotations.Nullable;

/** The pass. */
public final class Splitter {
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

    /** Cuts a routine into states. */
    public static Machine split(Routine routine, Liveness liveness) {
        return new Splitter(routine, liveness).machine();
    }

    private Machine machine() {
        number(routine.body(), 0, 0);
        List<Local> fields = new ArrayList<>();
        List<Local> variables = new ArrayList<>();
        for (Local parameter : routine.parameters()) {
            if (liveness.isSaved(parameter)) {
                fields.add(parameter);
            }
        }
        blocks.forEach((local, home) -> {
            if (local.isParameter()) {
                return;
            }
            if (liveness.isSaved(local)) {
                fields.add(local);
            } else if (home < 0 || !declared.contains(local)) {
                variables.add(local);
            }
        });
        return new Machine(routine, liveness, states, resumptions, entries, depths, fields, variables, state);
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
