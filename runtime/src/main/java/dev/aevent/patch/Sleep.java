package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.loop.Services;
import dev.aevent.loop.Timer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A wait for some time to pass. It suspends even if the time is 0, so that others may run. */
final class Sleep implements Awaitable<Void> {
    private final long nanos;
    private @Nullable Timer timer;
    private @Nullable Completion<? super Void> completion;

    Sleep(long nanos) {
        this.nanos = nanos;
    }

    /** As long as a duration says, or as the clock can count. */
    static Sleep of(Duration duration) {
        try {
            return new Sleep(duration.toNanos());
        } catch (ArithmeticException overflow) {
            return new Sleep(duration.isNegative() ? 0 : Long.MAX_VALUE);
        }
    }

    @Override
    public void start(Completion<? super Void> completion) {
        this.completion = completion;
        timer = Services.current().after(nanos, this::wake);
    }

    @Override
    public void cancel() {
        Completion<? super Void> sleeper = completion;
        if (sleeper != null && timer != null) {
            completion = null;
            timer.cancel();
            sleeper.fail(new CancellationException());
        }
    }

    private void wake() {
        Completion<? super Void> sleeper = completion;
        if (sleeper != null) {
            completion = null;
            sleeper.succeed(null);
        }
    }

    /** For dumps. */
    @Override
    public String toString() {
        return "a timer of " + Duration.ofNanos(nanos);
    }
}
