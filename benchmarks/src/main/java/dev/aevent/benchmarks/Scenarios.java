package dev.aevent.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one call, turn, chain or launch, by hand and as a coroutine.
 *
 * <p>An invocation repeats it so often that handing the work to the loop's thread and waiting for its end does not
 * matter.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 30, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class Scenarios {
    private static final int MANY = 1_024_000;
    private static final int FEWER = 102_400;
    private static final int DEPTH = 10;

    /** Who does the work. */
    @Param({"BY_HAND", "COROUTINE"})
    public Worker worker = Worker.BY_HAND;

    /**
     * Makes what lives as long as the program old: a store of a young object into an old one, such as a run queue,
     * costs more than one into a young one.
     */
    @Setup
    public void age() throws Exception {
        worker.launches(FEWER);
        worker.turnsOfMany(1000, 1);
        System.gc();
    }

    /** An awaited call that does not suspend. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long call() throws Exception {
        return worker.calls(MANY, 0);
    }

    /** An awaited call that suspends once in 1,024 times. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long callSuspendingOnceIn1024() throws Exception {
        return worker.calls(MANY, 1024);
    }

    /** Suspension and resumption through the run queue, of the only coroutine. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void turn() throws Exception {
        worker.turns(MANY);
    }

    /** Suspension and resumption through the run queue, of each of 1,000 coroutines. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void turnOf1000() throws Exception {
        worker.turnsOfMany(1000, MANY / 1000);
    }

    /** Suspension and resumption of the leaf of a chain of ten. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void turnBelow10() throws Exception {
        worker.turnsBelow(DEPTH, MANY);
    }

    /** A chain of ten calls whose leaf suspends: all suspend, and all return. */
    @Benchmark
    @OperationsPerInvocation(FEWER)
    public long chainOf10() throws Exception {
        return worker.chains(DEPTH, FEWER);
    }

    /** The start and the end of a coroutine. */
    @Benchmark
    @OperationsPerInvocation(FEWER)
    public void launch() throws Exception {
        worker.launches(FEWER);
    }
}
