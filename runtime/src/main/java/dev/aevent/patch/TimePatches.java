package dev.aevent.patch;

import dev.aevent.Aevent;
import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sleeping. */
public final class TimePatches {
    private TimePatches() {}

    /** {@link Aevent#sleep}. */
    @Patch(value = Aevent.class, kind = Patch.Kind.STATIC)
    public static Awaitable<Void> sleep(Duration duration) {
        return new Sleep(nanos(duration));
    }

    /** {@link Thread#sleep(long)}. */
    @Patch(value = Thread.class, kind = Patch.Kind.STATIC)
    public static Awaitable<Void> sleep(long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        return new Sleep(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** {@link Thread#sleep(long, int)}. */
    @Patch(value = Thread.class, kind = Patch.Kind.STATIC)
    public static Awaitable<Void> sleep(long millis, int nanos) {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        long whole = TimeUnit.MILLISECONDS.toNanos(millis);
        return new Sleep(whole > Long.MAX_VALUE - nanos ? Long.MAX_VALUE : whole + nanos);
    }

    /** A duration's nanoseconds, or as many as there can be. */
    static long nanos(Duration duration) {
        return TimeUnit.SECONDS.toNanos(duration.toSeconds()) >= Long.MAX_VALUE - 1_000_000_000
                ? Long.MAX_VALUE
                : TimeUnit.SECONDS.toNanos(duration.toSeconds()) + duration.toNanosPart();
    }
}
