package dev.aevent.instrument;

import dev.aevent.instrument.Marks.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints what came of a library. */
final class Report {
    private final Coordinates library;
    private final Program program;
    private final Marks marks;

    Report(Coordinates library, Program program, Marks marks) {
        this.library = library;
        this.program = program;
        this.marks = marks;
    }

    /** Prints the methods and the reasons of those that are no coroutines. */
    void printMethods(Duration took) {
        System.out.printf("%n%s, on Java %s%n", library, Runtime.version().feature());
        print("library", methods(false));
        print("tests", methods(true));
        System.out.printf("  rewritten and compiled in %d s%n", took.toSeconds());
        for (Method method : program.methods()) {
            if (marks.reasonOf(method) instanceof Reason.Refusal refusal) {
                System.out.printf("  %s: %s%n", refusal.place(), method);
                System.out.print(refusal.text().indent(4));
            }
        }
    }

    /** Compares the tests of the untouched library with those in coroutine mode; returns whether all ended alike. */
    boolean printTests(Tests before, Tests after) {
        Map<String, String> differences = before.differences(after);
        printTests("untouched", before);
        printTests("as coroutines", after);
        System.out.printf("  differences: %d%n", differences.size());
        differences.forEach((test, ends) -> System.out.printf("    %s%n      %s%n", test, ends));
        return differences.isEmpty() && before.complete() && after.complete();
    }

    /** Whether nothing was refused that should have been carried, and no compiler failed. */
    boolean isGood() {
        return program.methods().stream()
                .noneMatch(method -> marks.reasonOf(method) instanceof Reason.Refusal refusal && refusal.isMistake());
    }

    private static void printTests(String what, Tests tests) {
        System.out.printf(
                "  tests, %s: %d passed, %d failed, %d aborted, %d skipped%s%n",
                what,
                tests.count("SUCCESSFUL"),
                tests.count("FAILED"),
                tests.count("ABORTED"),
                tests.count("SKIPPED"),
                tests.complete() ? "" : "; they did not come to their end");
    }

    private void print(String what, List<Method> methods) {
        long refused = methods.stream()
                .filter(method -> marks.reasonOf(method) instanceof Reason.Refusal)
                .count();
        long coroutines = methods.stream().filter(marks::isCoroutine).count();
        System.out.printf(
                "  methods of the %s: %d, of which coroutines %d, refused %d (%.2f%%), left ordinary %d%n",
                what,
                methods.size(),
                coroutines,
                refused,
                100.0 * refused / Math.max(1, coroutines + refused),
                methods.size() - coroutines - refused);
        var reasons = new TreeMap<String, Integer>();
        for (Method method : methods) {
            Reason reason = marks.reasonOf(method);
            if (reason != null) {
                String kind = reason instanceof Reason.Refusal ? "refused: " : "left ordinary: ";
                reasons.merge(kind + reason.name(), 1, Integer::sum);
            }
        }
        reasons.forEach((reason, count) -> System.out.printf("    %5d %s%n", count, reason));
    }

    private List<Method> methods(boolean ofTests) {
        return program.methods().stream()
                .filter(method -> method.file().isTest() == ofTests)
                .toList();
    }
}
