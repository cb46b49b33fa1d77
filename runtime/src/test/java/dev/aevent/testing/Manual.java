package dev.aevent.testing;

import dev.aevent.Awaitable;
import java.util.concurrent.CancellationException;

/** An operation that a test completes. */
public final class Manual<T> implements Awaitable<T> {
    private Completion<? super T> completion;
    private boolean cancellable = true;
    public boolean cancelled;

    public Manual<T> ignoringCancellation() {
        cancellable = false;
        return this;
    }

    @Override
    public void start(Completion<? super T> completion) {
        this.completion = completion;
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (cancellable && completion != null) {
            take().fail(new CancellationException());
        }
    }

    public boolean isStarted() {
        return completion != null;
    }

    public void succeed(T value) {
        take().succeed(value);
    }

    public void fail(Throwable failure) {
        take().fail(failure);
    }

    private Completion<? super T> take() {
        Completion<? super T> taken = completion;
        completion = null;
        return taken;
    }
}
