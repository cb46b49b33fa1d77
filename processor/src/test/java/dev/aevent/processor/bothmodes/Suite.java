package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All scenarios in as few javac calls as the compiler's errors allow: one, where there are none. Scenarios that do not
 * compile are taken out, compiled by themselves for their own errors, and the rest is compiled again.
 *
 * @param classes the class files of all that compiled
 * @param failures the errors of those that did not
 */
public record Suite(Map<String, byte[]> classes, Map<Scenario, String> failures) {
    /** How the failure of a scenario begins on which the compiler crashed. */
    public static final String CRASHED = "the compiler crashed: ";

    public static Suite compile(List<Scenario> scenarios) {
        return compile(scenarios, Compilation::of);
    }

    /** @param compiler compiles some of them together */
    public static Suite compile(List<Scenario> scenarios, Function<List<Scenario>, Compilation> compiler) {
        Map<Scenario, String> failures = new LinkedHashMap<>();
        Map<String, byte[]> classes = new HashMap<>();
        compile(scenarios, compiler, classes, failures);
        return new Suite(Map.copyOf(classes), failures);
    }

    private static void compile(
            List<Scenario> scenarios,
            Function<List<Scenario>, Compilation> compiler,
            Map<String, byte[]> classes,
            Map<Scenario, String> failures) {
        if (scenarios.isEmpty()) {
            return;
        }
        Compilation compilation;
        try {
            compilation = compiler.apply(scenarios);
        } catch (RuntimeException | StackOverflowError crash) {
            compilation = null;
            if (scenarios.size() == 1) {
                failures.put(scenarios.get(0), CRASHED + crash);
                return;
            }
        }
        if (compilation != null && compilation.succeeded()) {
            classes.putAll(compilation.classes());
            return;
        }
        if (scenarios.size() == 1) {
            String errors = Compilation.text(compilation.errors());
            failures.put(scenarios.get(0), errors.isEmpty() ? CRASHED + compilation.output() : errors);
            return;
        }
        List<Scenario> accused = new ArrayList<>();
        List<Scenario> rest = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            boolean isAccused =
                    compilation != null && !compilation.errorsIn(scenario).isEmpty();
            (isAccused ? accused : rest).add(scenario);
        }
        if (accused.isEmpty()) {
            // Nobody is named, so halves must do.
            int half = scenarios.size() / 2;
            compile(scenarios.subList(0, half), compiler, classes, failures);
            compile(scenarios.subList(half, scenarios.size()), compiler, classes, failures);
            return;
        }
        for (Scenario scenario : accused) {
            failures.put(scenario, Compilation.text(compilation.errorsIn(scenario)));
        }
        compile(rest, compiler, classes, failures);
    }
}
