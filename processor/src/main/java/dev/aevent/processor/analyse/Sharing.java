package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Routine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets temporaries of one type be one where no value of theirs is needed while another is assigned. Without this each
 * operand that waits for an await behind it would have a field of its own in the frame.
 */
public final class Sharing {
    private final Analyser analysis;
    /** For each local that may share, by its number, what lives when it is assigned. */
    private final Map<Integer, BitSet> candidates = new HashMap<>();

    private final List<Group> groups = new ArrayList<>();
    private final Map<Local, Local> shared = new HashMap<>();

    private Sharing(Analyser analysis) {
        this.analysis = analysis;
    }

    /** Locals that become one; together with what lives when they are assigned. */
    private record Group(Local local, List<Local> members, BitSet numbers, BitSet live) {
        boolean takes(Local other, int number, BitSet lives) {
            return local.type().equals(other.type()) && !live.get(number) && !lives.intersects(numbers);
        }
    }

    /** The routine with fewer temporaries. */
    public static Routine share(Routine routine) {
        var sharing = new Sharing(Analyser.solved(routine));
        sharing.findCandidates();
        sharing.group();
        return sharing.shared.isEmpty() ? routine : routine.withBody(sharing.body(routine.body()));
    }

    private void findCandidates() {
        Liveness liveness = analysis.result();
        var saved = liveness.saved();
        for (int i = 0; i < analysis.nodes().size(); i++) {
            Node node = analysis.nodes().get(i);
            for (Local local : node.kills()) {
                if (local.origin() == Local.Origin.TEMPORARY && !local.assigned() && saved.contains(local)) {
                    candidates
                            .computeIfAbsent(analysis.number(local), number -> new BitSet())
                            .or(analysis.after(i));
                }
            }
        }
        // Copies are made of what lambdas capture.
        analysis.nodes()
                .forEach(node ->
                        Graph.captured(node.instruction()).forEach(local -> candidates.remove(analysis.number(local))));
    }

    private void group() {
        List<Local> locals = analysis.locals();
        for (int number = 0; number < locals.size(); number++) {
            BitSet live = candidates.get(number);
            if (live != null) {
                add(locals.get(number), number, live);
            }
        }
        for (Group group : groups) {
            if (group.members().size() > 1) {
                Local first = group.local();
                Local one = new Local(first.name(), first.type(), first.origin(), true);
                group.members().forEach(member -> shared.put(member, one));
            }
        }
    }

    private void add(Local local, int number, BitSet live) {
        Group group = groups.stream()
                .filter(one -> one.takes(local, number, live))
                .findFirst()
                .orElse(null);
        if (group == null) {
            group = new Group(local, new ArrayList<>(), new BitSet(), new BitSet());
            groups.add(group);
        }
        group.members().add(local);
        group.numbers().set(number);
        group.live().or(live);
    }

    private List<Instruction> body(List<Instruction> body) {
        return body.stream().map(this::instruction).toList();
    }

    private Instruction instruction(Instruction instruction) {
        if (instruction instanceof Instruction.Code code) {
            return new Instruction.Code(text(code.text()), code.completes());
        } else if (instruction instanceof Instruction.Assign assign) {
            return new Instruction.Assign(one(assign.target()), text(assign.value()), assign.declares());
        } else if (instruction instanceof Instruction.Branch branch) {
            return new Instruction.Branch(text(branch.condition()), branch.when(), branch.target());
        } else if (instruction instanceof Instruction.Await await) {
            return new Instruction.Await(
                    awaited(await.awaited()),
                    result(await.result()),
                    await.resultType(),
                    await.shielded(),
                    await.line());
        } else if (instruction instanceof Instruction.Try region) {
            return new Instruction.Try(body(region.body()), region.handlers());
        }
        return instruction;
    }

    private Instruction.Awaited awaited(Instruction.Awaited awaited) {
        if (awaited instanceof Instruction.Awaited.Coroutine coroutine) {
            return new Instruction.Awaited.Coroutine(text(coroutine.call()));
        } else if (awaited instanceof Instruction.Awaited.Operation operation) {
            return new Instruction.Awaited.Operation(text(operation.call()));
        }
        return awaited;
    }

    private @Nullable Local result(@Nullable Local result) {
        return result == null ? null : one(result);
    }

    private Local one(Local local) {
        return shared.getOrDefault(local, local);
    }

    private Fragment text(Fragment text) {
        return new Fragment(text.pieces().stream().map(this::piece).toList());
    }

    private Piece piece(Piece piece) {
        return piece instanceof Piece.Use use ? new Piece.Use(one(use.local()), use.captured()) : piece;
    }
}
