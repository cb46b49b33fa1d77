package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;
import dev.aevent.loop.Services;
import dev.aevent.loop.Timer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An operation, or a {@link TimeoutException} if it has not ended by then; the operation is cancelled in that case. */
final class TimeLimit<T extends @Nullable Object> implements Awaitable<T>, Awaitable.Completion<T> {
    private final Awaitable<T> operation;
    private final long nanos;
    private final AtomicReference<@Nullable Completion<? super T>> completion = new AtomicReference<>();
    private @Nullable Loop loop;
    private @Nullable Timer timer;

    TimeLimit(Awaitable<T> operation, long nanos) {
        this.operation = operation;
        this.nanos = nanos;
    }

    @Override
    public void start(Completion<? super T> completion) throws Throwable {
        loop = Loop.current();
        this.completion.set(completion);
        operation.start(this);
        if (this.completion.get() != null) {
            timer = Services.current().after(nanos, this::expire);
        }
    }

    @Override
    public void cancel() {
        operation.cancel();
    }

    private void expire() {
        Completion<? super T> waiting = completion.getAndSet(null);
        if (waiting != null) {
            operation.cancel();
            waiting.fail(new TimeoutException());
        }
    }

    @Override
    public void succeed(@Nullable T value) {
        Completion<? super T> waiting = completion.getAndSet(null);
        if (waiting != null) {
            stopTimer();
            waiting.succeed(value);
        }
    }

    @Override
    public void fail(Throwable failure) {
        Completion<? super T> waiting = completion.getAndSet(null);
        if (waiting != null) {
            stopTimer();
            waiting.fail(failure);
        }
    }

    /** It belongs to the loop's thread, and so does its field. */
    private void stopTimer() {
        Loop started = loop;
        if (started != null) {
            started.execute(() -> {
                if (timer != null) {
                    timer.cancel();
                }
            });
        }
    }

    /** For dumps. */
    @Override
    public String toString() {
        return operation + ", at most " + Duration.ofNanos(nanos);
    }
}
