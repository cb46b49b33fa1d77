package dev.aevent.processor.programs;

import dev.aevent.processor.Dividing;
import dev.aevent.processor.bothmodes.Comparison;
import dev.aevent.processor.bothmodes.Compilation;
import dev.aevent.processor.bothmodes.Mode;
import dev.aevent.processor.bothmodes.Runner;
import dev.aevent.processor.bothmodes.Scenario;
import dev.aevent.processor.bothmodes.Suite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles programs together, runs each in all modes, and says what came of them. */
final class Trial {
    /** Into how many parts coroutines are divided. */
    private static final int PARTS = 12;

    /** How the kind of a program begins that javac itself rejects: a mistake of those who wrote it. */
    static final String ILL_TYPED = "ill-typed: ";

    private static final Pattern MESSAGE = Pattern.compile("\\[(Aevent\\w*)]");

    private Trial() {}

    /** The verdict on each. */
    static Map<Subject, Verdict> of(List<Subject> subjects) {
        Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
        subjects.forEach(subject -> JavacFaults.of(subject.program())
                .ifPresent(fault -> verdicts.put(subject, new Verdict.Skipped(fault))));
        for (boolean isDivided : List.of(false, true)) {
            List<Subject> some = subjects.stream()
                    .filter(subject -> subject.isDivided() == isDivided && !verdicts.containsKey(subject))
                    .toList();
            verdicts.putAll(of(
                    Subject.scenarios(some),
                    isDivided ? one -> Compilation.of(one, Dividing.processors(PARTS)) : Compilation::of));
        }
        return verdicts;
    }

    /** Those that javac compiles without our compiler. */
    static List<Subject> typed(List<Subject> subjects) {
        List<Subject> parsed = subjects.stream().filter(Trial::isParsable).toList();
        Map<Subject, Scenario> scenarios = Subject.scenarios(parsed);
        Suite suite = Suite.compile(List.copyOf(scenarios.values()), Trial::withoutUs);
        return parsed.stream()
                .filter(subject -> !suite.failures().containsKey(scenarios.get(subject)))
                .toList();
    }

    private static boolean isParsable(Subject subject) {
        try {
            Subject.scenarios(List.of(subject));
            return true;
        } catch (IllegalStateException noClass) {
            return false;
        }
    }

    private static Compilation withoutUs(List<Scenario> scenarios) {
        return Compilation.of(scenarios, List.of());
    }

    private static Map<Subject, Verdict> of(
            Map<Subject, Scenario> scenarios, Function<List<Scenario>, Compilation> compiler) {
        Suite suite = Suite.compile(List.copyOf(scenarios.values()), compiler);
        Suite plain = Suite.compile(new ArrayList<>(suite.failures().keySet()), Trial::withoutUs);
        Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
        try (Runner runner = new Runner(suite.classes())) {
            scenarios.forEach((subject, scenario) -> {
                String errors = suite.failures().get(scenario);
                verdicts.put(
                        subject,
                        errors == null
                                ? run(scenario, runner)
                                : uncompiled(errors, plain.failures().get(scenario)));
            });
        }
        return verdicts;
    }

    /** @param plainErrors those without our compiler; null if there are none */
    private static Verdict uncompiled(String errors, String plainErrors) {
        if (plainErrors == null) {
            Matcher message = MESSAGE.matcher(errors);
            boolean isCrash = errors.startsWith(Suite.CRASHED);
            return new Verdict.Wrong(message.find() ? message.group(1) : isCrash ? "crash" : "javac", errors);
        }
        return plainErrors.startsWith(Suite.CRASHED)
                ? new Verdict.Skipped(summary(plainErrors))
                : new Verdict.Wrong(
                        ILL_TYPED + withoutPosition(plainErrors),
                        "javac rejects it without our compiler, too:\n" + plainErrors);
    }

    /** What the first error says, wherever it is. */
    private static String withoutPosition(String errors) {
        return errors.lines().findFirst().orElse("").replaceFirst("^\\S*:\\d+:\\d+: ", "");
    }

    /** What crashed where. */
    private static String summary(String crash) {
        return crash.lines()
                .filter(line -> line.contains("Exception:") || line.contains("Error") || line.startsWith("\tat "))
                .limit(2)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static Verdict run(Scenario scenario, Runner runner) {
        Scenario.Method run = scenario.method(Program.RUN);
        for (Mode mode : Mode.values()) {
            if (!mode.appliesTo(scenario)) {
                continue;
            }
            String difference = Comparison.difference(runner, scenario, run, 0, mode);
            if (!difference.isEmpty()) {
                if (difference.contains("OutOfMemoryError")) {
                    return new Verdict.Skipped("there is no memory for it");
                }
                boolean isUnverified = difference.startsWith("  ordinary:  threw java.lang.VerifyError");
                return isUnverified
                        ? new Verdict.Skipped("the JVM refuses what javac alone writes of it: VerifyError")
                        : new Verdict.Wrong("different", mode + ":\n" + difference);
            }
        }
        return new Verdict.Fine();
    }
}
