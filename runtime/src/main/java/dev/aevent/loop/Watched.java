package dev.aevent.loop;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A loop as the {@link Watchdog} sees it, and what that has seen of it. */
final class Watched {
    /** A loop that is stuck again and again is not to fill the log. */
    static final long BETWEEN_REPORTS_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final double NANOS = 1e9;

    private final String name;
    private final IntSupplier steps;
    private final Supplier<@Nullable Thread> thread;
    private int step;
    private long sinceNanos;
    private boolean hasReported;
    private long reportedNanos;

    /**
     * Makes one.
     *
     * @param steps changes with each step of the loop; odd while there is one
     */
    Watched(String name, IntSupplier steps, Supplier<@Nullable Thread> thread) {
        this.name = name;
        this.steps = steps;
        this.thread = thread;
    }

    /**
     * Looks whether the loop still runs the step it ran before.
     *
     * @return what is to be reported; null if all is well, or the last report is fresh
     */
    @Nullable
    String look(long nowNanos, long mostNanos) {
        int current = steps.getAsInt();
        if (current != step || current % 2 == 0) {
            step = current;
            sinceNanos = nowNanos;
            return null;
        }
        if (nowNanos - sinceNanos < mostNanos || hasReported && nowNanos - reportedNanos < BETWEEN_REPORTS_NANOS) {
            return null;
        }
        Thread busy = thread.get();
        if (busy == null) {
            return null;
        }
        hasReported = true;
        reportedNanos = nowNanos;
        return String.format(
                "The event loop %s has been in one step for %.1f s, and no other coroutine can run. A coroutine blocks,"
                        + " or never awaits:%n%s",
                name, (nowNanos - sinceNanos) / NANOS, Stacks.top(busy));
    }
}
