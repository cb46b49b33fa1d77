package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Targets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The control flow graph of a routine: its instructions in one row, regions opened. */
final class Graph {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Label, Integer> places = new IdentityHashMap<>();

    Graph(List<Instruction> body) {
        addAll(body, List.of());
    }

    List<Node> nodes() {
        return nodes;
    }

    int place(Label label) {
        return Objects.requireNonNull(places.get(label), () -> "a label without a place: " + label);
    }

    private void addAll(List<Instruction> body, List<Instruction.Handler> handlers) {
        for (Instruction instruction : body) {
            add(instruction, handlers);
        }
    }

    private void add(Instruction instruction, List<Instruction.Handler> handlers) {
        if (instruction instanceof Instruction.Mark mark) {
            places.put(mark.label(), nodes.size());
        }
        nodes.add(new Node(
                instruction,
                uses(text(instruction)),
                kills(instruction),
                Targets.of(instruction),
                falls(instruction),
                handlers));
        if (instruction instanceof Instruction.Try region) {
            List<Instruction.Handler> inner = new ArrayList<>(region.handlers());
            inner.addAll(handlers);
            addAll(region.body(), inner);
        }
    }

    private static Fragment text(Instruction instruction) {
        if (instruction instanceof Instruction.Code code) {
            return code.text();
        } else if (instruction instanceof Instruction.Assign assign) {
            return assign.value();
        } else if (instruction instanceof Instruction.Branch branch) {
            return branch.condition();
        } else if (instruction instanceof Instruction.Await await) {
            return call(await.awaited());
        }
        return Fragment.EMPTY;
    }

    /** Locals that lambdas and classes in an instruction capture, or that its text assigns. */
    static Set<Local> captured(Instruction instruction) {
        Set<Local> captured = new HashSet<>();
        for (Piece piece : text(instruction).pieces()) {
            if (piece instanceof Piece.Use use && use.captured()) {
                captured.add(use.local());
            } else if (piece instanceof Piece.Definition definition) {
                captured.add(definition.local());
            }
        }
        return captured;
    }

    private static Fragment call(Instruction.Awaited awaited) {
        if (awaited instanceof Instruction.Awaited.Coroutine coroutine) {
            return coroutine.call();
        } else if (awaited instanceof Instruction.Awaited.Operation operation) {
            return operation.call();
        }
        return Fragment.EMPTY;
    }

    private static Set<Local> uses(Fragment text) {
        Set<Local> uses = new HashSet<>();
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Use use) {
                uses.add(use.local());
            }
        }
        return uses;
    }

    private static Set<Local> kills(Instruction instruction) {
        if (instruction instanceof Instruction.Assign assign) {
            return Set.of(assign.target());
        } else if (instruction instanceof Instruction.Declare declare) {
            return Set.of(declare.local());
        } else if (instruction instanceof Instruction.Await await && await.result() != null) {
            return Set.of(await.result());
        }
        return Set.of();
    }

    private static boolean falls(Instruction instruction) {
        return !(instruction instanceof Instruction.Goto
                || instruction instanceof Instruction.Code code && !code.completes());
    }
}
