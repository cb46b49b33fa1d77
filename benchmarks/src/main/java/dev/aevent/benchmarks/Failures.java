package dev.aevent.benchmarks;

import static dev.aevent.Aevent.spawn;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What an exception costs that is thrown at the end of a chain of ten calls and caught at its beginning: as ordinary
 * Java, on a thread of a pool; as coroutines none of which has suspended; as coroutines all of which have. {@code main}
 * prints a table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 30, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class Failures {
    private static final int MANY = 2_000;
    private static final int DEPTH = 10;

    /** How the calls are made. */
    public enum Calls {
        /** As ordinary Java. */
        ORDINARY,
        /** As coroutines. */
        COROUTINE,
        /** As coroutines, the last of which yields first. */
        SUSPENDED
    }

    /** How the calls are made. */
    @Param({"ORDINARY", "COROUTINE", "SUSPENDED"})
    public Calls calls = Calls.ORDINARY;

    private final Failing failing = new Failing();
    private ExecutorService pool = Executors.newSingleThreadExecutor();

    /** Each JVM has its own. */
    @Setup
    public void open() {
        pool.shutdown();
        pool = Executors.newSingleThreadExecutor();
    }

    /** Lets the JVM end. */
    @TearDown
    public void close() {
        pool.shutdown();
    }

    /** Nobody looks at the trace. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long unread() throws Exception {
        return run(false, false);
    }

    /** The trace is read once. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long read() throws Exception {
        return run(false, true);
    }

    /** Each call catches it and throws it again; nobody looks at the trace. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long rethrownUnread() throws Exception {
        return run(true, false);
    }

    /** The same, and the trace is read once. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long rethrownRead() throws Exception {
        return run(true, true);
    }

    private long run(boolean rethrown, boolean reads) throws Exception {
        Failing.Plan plan = new Failing.Plan(DEPTH, calls == Calls.SUSPENDED, rethrown);
        return calls == Calls.ORDINARY
                ? pool.submit(() -> failing.times(MANY, plan, reads)).get()
                : spawn(failing::times, MANY, plan, reads).join();
    }

    /** Runs the benchmarks and prints the table last. Takes JMH's options. */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(Failures.class.getName())
                        .build())
                .run();
        Map<String, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            times.computeIfAbsent(result.getPrimaryResult().getLabel(), label -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("calls"),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        StringBuilder table = new StringBuilder("JDK " + Runtime.version() + "\n\n");
        table.append("| trace | ordinary, ns | not suspended, ns | ratio | suspended, ns | ratio |\n");
        table.append("|---|---|---|---|---|---|\n");
        times.forEach((label, by) -> {
            double ordinary = by.getOrDefault(Calls.ORDINARY.name(), Double.NaN);
            double coroutine = by.getOrDefault(Calls.COROUTINE.name(), Double.NaN);
            double suspended = by.getOrDefault(Calls.SUSPENDED.name(), Double.NaN);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f | %.0f | %.2f |%n",
                    label,
                    ordinary,
                    coroutine,
                    coroutine / ordinary,
                    suspended,
                    suspended / ordinary));
        });
        System.out.println(table);
    }
}
