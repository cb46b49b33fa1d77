package dev.aevent.processor.split;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the instructions of a routine into consecutive parts. A region that a cut goes through is in each of the parts
 * with the instructions that it guards there, and the handlers that it has.
 */
final class Cutter {
    private final Outline outline;
    private final List<Cut> parts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    /** Where each part but the first begins, and its number in the division. */
    private final Map<Integer, Integer> beginnings = new TreeMap<>();

    private int place;
    private int number;
    private int start;

    private Cutter(Outline outline) {
        this.outline = outline;
        open.push(new Open(null));
    }

    /** The instructions of a part before they have states. */
    record Cut(int number, List<Instruction> body, boolean divisible) {}

    /** A region, or the whole, whose instructions are being collected. */
    private record Open(Instruction.@Nullable Try region, List<Instruction> body) {
        Open(Instruction.@Nullable Try region) {
            this(region, new ArrayList<>());
        }

        Instruction closed() {
            List<Instruction.Handler> handlers = Objects.requireNonNull(region).handlers();
            return body.equals(region.body()) ? region : new Instruction.Try(body, handlers);
        }
    }

    /** The parts; fewer than were asked for, where there are not as many places for a cut. */
    static List<Cut> cut(List<Instruction> body, Weights weights, Division division) {
        var cutter = new Cutter(Outline.of(body, weights));
        cutter.divide(0, cutter.outline.size(), division, 0);
        cutter.walk(body);
        cutter.close(cutter.outline.size());
        return cutter.parts;
    }

    /** Whether there is any place for a cut. */
    static boolean isDivisible(List<Instruction> body, Weights weights) {
        Outline outline = Outline.of(body, weights);
        return outline.isDivisible(0, outline.size());
    }

    /** Chooses the cuts between two places. */
    private void divide(int from, int to, Division division, int first) {
        int count = division.inner().size();
        int begin = from;
        int number = first;
        for (int i = 0; i < count && begin < to; i++) {
            int end = i == count - 1 ? to : outline.cut(begin, from, to, i + 1, count);
            if (begin > from) {
                beginnings.put(begin, number);
            }
            divide(begin, end, division.inner().get(i), number);
            begin = end;
            number += division.inner().get(i).count();
        }
    }

    private void walk(List<Instruction> body) {
        for (Instruction instruction : body) {
            Integer next = beginnings.get(place);
            if (next != null) {
                begin(next, instruction);
            }
            place++;
            if (instruction instanceof Instruction.Try region) {
                open.push(new Open(region));
                walk(region.body());
                add(open.pop().closed());
            } else {
                add(instruction);
            }
        }
    }

    private void add(Instruction instruction) {
        open.getFirst().body().add(instruction);
    }

    /** Ends a part and begins the next in the same regions, in front of an instruction. */
    private void begin(int next, Instruction instruction) {
        List<Instruction> before = open.getFirst().body();
        Label label = instruction instanceof Instruction.Mark mark ? mark.label() : new Label("part");
        if (Instructions.falls(before.get(before.size() - 1))) {
            add(new Instruction.Goto(label, 0));
        }
        Deque<Open> regions = new ArrayDeque<>();
        while (open.size() > 1) {
            Open inner = open.pop();
            regions.push(new Open(inner.region()));
            add(inner.closed());
        }
        close(place);
        number = next;
        open.push(new Open(null));
        regions.forEach(open::push);
        if (!(instruction instanceof Instruction.Mark)) {
            add(new Instruction.Mark(label));
        }
    }

    private void close(int end) {
        parts.add(new Cut(number, open.pop().body(), outline.isDivisible(start, end)));
        start = end;
    }
}
