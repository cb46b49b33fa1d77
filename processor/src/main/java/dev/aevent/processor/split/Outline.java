package dev.aevent.processor.split;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Targets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The instructions of a routine in one row, those of a region behind it: how heavy they are, and where they can be cut.
 */
final class Outline {
    /** How far from where it would be best a cut may be, as a fraction of a part. */
    private static final double SLACK = 0.25;

    /** A class that is declared in a text ends with the scope around it, so nothing of that may come into another part. */
    private static final Pattern CLASS = Pattern.compile(
            "^[^{=;]*?\\b(?:class|interface|enum|record)\\s+([\\w$]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Weights weights;
    /** The weight of all instructions in front of a place. */
    private final List<Integer> weight = new ArrayList<>(List.of(0));
    /** Whether there may be a cut in front of an instruction. */
    private final List<Boolean> free = new ArrayList<>();
    /** How many regions are around it. */
    private final List<Integer> depths = new ArrayList<>();

    private final List<Instruction> row = new ArrayList<>();
    /** How many loops a cut would be in. */
    private int[] loops = {};

    private Outline(Weights weights) {
        this.weights = weights;
    }

    static Outline of(List<Instruction> body, Weights weights) {
        var outline = new Outline(weights);
        outline.add(body, 0);
        outline.findLoops();
        outline.keepClassesWhole();
        return outline;
    }

    int size() {
        return row.size();
    }

    /** Whether there is a place for a cut between two places. */
    boolean isDivisible(int from, int to) {
        return places(from, to).findAny().isPresent();
    }

    /**
     * The best place for the cut that ends a part of those between two places, all of about the same weight: close to
     * where it would be best, in few loops.
     *
     * @param after the cut comes behind this
     * @param part the number of the part, from 1
     * @param parts how many there are
     * @return {@code to} if there is none
     */
    int cut(int after, int from, int to, int part, int parts) {
        double length = (weight.get(to) - weight.get(from)) / (double) parts;
        double best = weight.get(from) + part * length;
        double slack = SLACK * length;
        Comparator<Integer> distance = Comparator.comparingDouble(place -> Math.abs(weight.get(place) - best));
        Comparator<Integer> order = Comparator.<Integer>comparingDouble(
                        place -> Math.max(0, Math.abs(weight.get(place) - best) - slack))
                .thenComparing(place -> loops[place])
                .thenComparing(depths::get)
                .thenComparing(distance);
        return places(after, to).boxed().min(order).orElse(to);
    }

    private IntStream places(int from, int to) {
        return IntStream.range(from + 1, to).filter(free::get);
    }

    private void add(List<Instruction> body, int depth) {
        boolean falls = false; // what begins a region is cut off with it
        for (Instruction instruction : body) {
            free.add(falls || instruction instanceof Instruction.Mark && instruction != body.get(0));
            depths.add(depth);
            weight.add(weight.get(weight.size() - 1) + weights.own(instruction));
            row.add(instruction);
            if (instruction instanceof Instruction.Try region) {
                add(region.body(), depth + 1);
            }
            falls = Instructions.falls(instruction);
        }
    }

    /** A jump backward closes a loop. */
    private void findLoops() {
        Map<Label, Integer> marks = new IdentityHashMap<>();
        int[] change = new int[row.size() + 1];
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Instruction.Mark mark) {
                marks.put(mark.label(), i);
            }
            for (Label target : Targets.of(row.get(i))) {
                Integer start = marks.get(target);
                if (start != null) {
                    change[start + 1]++;
                    change[i + 1]--;
                }
            }
        }
        loops = change;
        for (int i = 1; i < loops.length; i++) {
            loops[i] += loops[i - 1];
        }
    }

    private void keepClassesWhole() {
        Map<String, Integer> declared = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String text = declared.isEmpty() && !(row.get(i) instanceof Instruction.Code)
                    ? ""
                    : Instructions.text(row.get(i)).toString();
            for (Map.Entry<String, Integer> entry : declared.entrySet()) {
                if (text.contains(entry.getKey())) {
                    free.subList(entry.getValue() + 1, i + 1).replaceAll(any -> false);
                    entry.setValue(i);
                }
            }
            Matcher matcher = CLASS.matcher(text);
            if (matcher.find()) {
                declared.put(matcher.group(1), i);
            }
        }
    }
}
