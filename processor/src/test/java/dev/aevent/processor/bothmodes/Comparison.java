package dev.aevent.processor.bothmodes;

import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A scenario's method in one mode, beside what it does as ordinary Java. */
public final class Comparison {
    static final Script.Plan PLAIN = new Script.Plan(Script.Timing.NEVER, Script.NONE, Script.NONE);

    private Comparison() {}

    /** How the two differ; empty if they do not. */
    public static String difference(Runner runner, Scenario scenario, Scenario.Method method, int argument, Mode mode) {
        return difference(runner, scenario, method, argument, mode, Outcome::difference);
    }

    /** The same, whatever lines the traces say. */
    static String differenceOfEffects(
            Runner runner, Scenario scenario, Scenario.Method method, int argument, Mode mode) {
        return difference(runner, scenario, method, argument, mode, Outcome::differenceOfEffects);
    }

    private static String difference(
            Runner runner,
            Scenario scenario,
            Scenario.Method method,
            int argument,
            Mode mode,
            BiFunction<Outcome, Outcome, String> differences) {
        int calls = runner.ordinary(scenario, method, argument, PLAIN).calls();
        int[] singledOut = mode.singlesOutCalls() ? some(calls) : new int[] {Script.NONE};
        for (int call : singledOut) {
            Outcome expected = runner.ordinary(scenario, method, argument, mode.plan(call));
            Outcome actual = runner.coroutine(scenario, method, argument, mode.plan(call));
            String difference = differences.apply(expected, actual);
            if (!difference.isEmpty()) {
                return (mode.singlesOutCalls() ? "  in call " + call + ":\n" : "") + difference;
            }
        }
        return "";
    }

    /** Every call in a run of few; the first, the last and some between in a run of many. */
    private static int[] some(int calls) {
        int step = Math.max(1, calls / 8);
        return IntStream.rangeClosed(1, calls)
                .filter(call -> call <= 4 || call == calls || call % step == 0)
                .toArray();
    }
}
