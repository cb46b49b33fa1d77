package dev.aevent.loop;

import dev.aevent.abi.Loop;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A loop for tests: it runs on the calling thread, its time is virtual, and a seed decides who runs next.
 *
 * <p>Whenever nobody is in line, its clock jumps to the next timer. Channels and other threads are looked at before
 * that, but waited for only when there is no timer at all. What a test does with one seed it does again with the same
 * one, as far as it does not depend on other threads; failures name it.
 *
 * <pre>{@code
 * TestLoop loop = new TestLoop(42);
 * loop.run(() -> spawn(new Relay()::serve));
 * assertEquals(Duration.ofSeconds(3), loop.now());
 * }</pre>
 */
public final class TestLoop extends Loop implements Services {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Timers timers = new Timers();
    private final Readiness readiness = new Readiness(Selecting.JDK, this::report);
    private final IntUnaryOperator pick;
    private final String order;
    private long nowNanos;
    private @Nullable Throwable failure;

    /** Makes one that runs coroutines in the usual order. */
    public TestLoop() {
        this("in the usual order", ready -> 0);
    }

    /** Makes one that runs coroutines in an order of its own. */
    public TestLoop(long seed) {
        this(seed, new Random(seed));
    }

    private TestLoop(long seed, Random random) {
        this("with seed " + seed, random::nextInt);
    }

    private TestLoop(String order, IntUnaryOperator pick) {
        this.order = order;
        this.pick = pick;
    }

    /**
     * Does something as if a coroutine did it, so that what it spawns runs here; then runs until no coroutine is left.
     *
     * @throws AssertionError if one has failed and nobody has joined it
     * @throws IllegalStateException if those that are left wait for something that does not come
     */
    public void run(Runnable start) {
        enter();
        try {
            start.run();
            while (turn(pick) || (tasks() > 0 && idle())) {
                // There is more.
            }
        } finally {
            leave();
        }
        Throwable failed = failure;
        if (failed != null) {
            failure = null;
            throw new AssertionError("a coroutine failed, run " + order + ": " + failed, failed);
        }
    }

    @Override
    protected long nanoTime() {
        return nowNanos;
    }

    int pendingTimers() {
        return timers.size();
    }

    /** How much of the virtual time has passed. */
    public Duration now() {
        return Duration.ofNanos(nowNanos);
    }

    /** Nobody is in line: lets time pass. */
    private boolean idle() {
        if (readiness.isAwaited()) {
            readiness.select(Readiness.NOW);
        }
        if (hasVisitors() || hasWork()) {
            return true;
        }
        if (timers.isEmpty()) {
            readiness.select(PATIENCE.toMillis());
            if (!hasVisitors() && !hasWork()) {
                throw new IllegalStateException(tasks() + " coroutines wait for what does not come, run " + order);
            }
            return true;
        }
        nowNanos += timers.untilNext(nowNanos);
        timers.fire(nowNanos);
        return true;
    }

    @Override
    protected void wake() {
        readiness.wake();
    }

    @Override
    protected void report(Throwable failure) {
        if (this.failure == null) {
            this.failure = failure;
        } else if (this.failure != failure) {
            this.failure.addSuppressed(failure);
        }
    }

    @Override
    public Timer after(long nanos, Runnable action) {
        return timers.add(nowNanos, nanos, action);
    }

    @Override
    public Wait whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException {
        return readiness.whenReady(channel, operation, action);
    }

    @Override
    public void closed(SelectableChannel channel) {
        readiness.closed(channel);
    }
}
