package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What a thread would wait for. */
public final class ThreadPatches {
    private ThreadPatches() {}

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

    /** {@code Thread.sleep(Duration)} of JDK 19 and later. */
    @Patch(value = Thread.class, kind = Patch.Kind.STATIC)
    public static Awaitable<Void> sleep(Duration duration) {
        return Sleep.of(duration);
    }
}
