package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.List;

/**
 * All that can be observed of one run.
 *
 * @param end the result or the failure, as text
 * @param calls how many probe calls were made
 * @param traces those of the exceptions in the effects and in the end
 */
record Outcome(String end, List<String> effects, int calls, List<Trace> traces) {
    static Outcome returned(Object result) {
        return ended("returned " + Describe.value(result), Trace.in(result));
    }

    static Outcome threw(Throwable failure) {
        return ended("threw " + Describe.failure(failure), Trace.in(failure));
    }

    /** It did not end. */
    static Outcome hanging() {
        return ended("hung", List.of());
    }

    /** It ended in one way or another, with what it has done up to now. */
    static Outcome ended(String end, List<Trace> last) {
        List<Trace> traces = new ArrayList<>(Effects.drainTraces());
        traces.addAll(last);
        return new Outcome(end, Effects.drain(), Script.calls(), traces);
    }

    boolean hung() {
        return end.equals("hung");
    }

    /** Where this, the expected outcome, and the other part; empty if they agree. */
    String difference(Outcome actual) {
        String difference = differenceOfEffects(actual);
        return difference.isEmpty() ? differenceOfTraces(actual) : difference;
    }

    private String differenceOfTraces(Outcome actual) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < traces.size(); i++) {
            text.append(traces.get(i).difference(actual.traces.get(i)));
        }
        return text.toString();
    }

    /** The same without the traces. */
    String differenceOfEffects(Outcome actual) {
        if (end.equals(actual.end) && effects.equals(actual.effects)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append("  ordinary:  " + end + "\n  coroutine: " + actual.end + "\n  effects:\n");
        int common = 0;
        int limit = Math.min(effects.size(), actual.effects.size());
        while (common < limit && effects.get(common).equals(actual.effects.get(common))) {
            common++;
        }
        List<String> lines = new ArrayList<>();
        effects.subList(0, common).forEach(effect -> lines.add("      " + effect));
        effects.subList(common, effects.size()).forEach(effect -> lines.add("    - " + effect));
        actual.effects.subList(common, actual.effects.size()).forEach(effect -> lines.add("    + " + effect));
        lines.stream().limit(60).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
