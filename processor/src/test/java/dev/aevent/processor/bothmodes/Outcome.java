package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.List;

/**
 * All that can be observed of one run.
 *
 * @param end the result or the failure, as text
 * @param calls how many probe calls were made
 */
record Outcome(String end, List<String> effects, int calls) {
    static Outcome returned(Object result) {
        return new Outcome("returned " + Describe.value(result), Effects.drain(), Script.calls());
    }

    static Outcome threw(Throwable failure) {
        return new Outcome("threw " + Describe.failure(failure), Effects.drain(), Script.calls());
    }

    /** It did not end. */
    static Outcome hanging() {
        return new Outcome("hung", Effects.drain(), Script.calls());
    }

    boolean hung() {
        return end.equals("hung");
    }

    boolean agreesWith(Outcome other) {
        return end.equals(other.end) && effects.equals(other.effects);
    }

    /** Where this, the expected outcome, and the other part. */
    String difference(Outcome actual) {
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
