package dev.aevent.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures every scenario both ways and prints a table of the best times, their ratio and the bytes allocated. Takes JMH's
 * own options.
 */
@SuppressWarnings("rawtypes") // JMH's own.
public final class Report {
    private Report() {}

    /** Runs the benchmarks and prints the table last. */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(Scenarios.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.println(table(results));
    }

    private static String table(Collection<RunResult> results) {
        Map<String, RunResult> byHand = of(Worker.BY_HAND, results);
        Map<String, RunResult> coroutines = of(Worker.COROUTINE, results);
        StringBuilder table = new StringBuilder("JDK " + Runtime.version() + "\n\n");
        table.append("| scenario | by hand, ns | coroutine, ns | ratio | by hand, B | coroutine, B |\n");
        table.append("|---|---|---|---|---|---|\n");
        byHand.forEach((scenario, hand) -> {
            RunResult coroutine = coroutines.get(scenario);
            if (coroutine != null) {
                table.append(row(scenario, hand, coroutine));
            }
        });
        return table.toString();
    }

    private static Map<String, RunResult> of(Worker worker, Collection<RunResult> results) {
        Map<String, RunResult> selected = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getParam("worker").equals(worker.name())) {
                selected.put(result.getPrimaryResult().getLabel(), result);
            }
        }
        return selected;
    }

    private static String row(String scenario, RunResult hand, RunResult coroutine) {
        double handTime = best(hand);
        double time = best(coroutine);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.0f | %.0f |%n",
                scenario,
                handTime,
                time,
                time / handTime,
                allocated(hand),
                allocated(coroutine));
    }

    /** The fastest iteration: whatever else the machine does makes them slower only. */
    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
