package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.loop.EventLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** An operation that was started on the loop, and has ended or waits. */
final class Started<T> implements Awaitable.Completion<T> {
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private @Nullable Awaitable<T> operation;
    private int completions;

    interface Begin<T> {
        Awaitable<T> operation() throws Exception;
    }

    interface Body {
        void run() throws Exception;
    }

    /** Starts it. When this returns it has tried, and waits if it has not ended. */
    static <T> Started<T> of(Begin<T> begin) throws Exception {
        Started<T> started = new Started<>();
        onLoop(() -> started.start(begin));
        return started;
    }

    private void start(Begin<T> begin) {
        try {
            Awaitable<T> made = begin.operation();
            operation = made;
            made.start(this);
        } catch (Throwable failure) {
            fail(failure);
        }
    }

    /** Does something on the loop, and waits until that is done. */
    static void onLoop(Body body) throws Exception {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        EventLoop.shared().execute(() -> {
            try {
                body.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get();
    }

    /** On the loop. */
    void cancelHere() {
        if (operation != null) {
            operation.cancel();
        }
    }

    void cancel() throws Exception {
        onLoop(this::cancelHere);
    }

    boolean isDone() {
        return outcome.isDone();
    }

    T get() throws InterruptedException, ExecutionException {
        return outcome.get();
    }

    @Override
    public synchronized void succeed(@Nullable T value) {
        completed();
        outcome.complete(value);
    }

    @Override
    public synchronized void fail(Throwable failure) {
        completed();
        outcome.completeExceptionally(failure);
    }

    private void completed() {
        if (++completions > 1) {
            throw new IllegalStateException("completed twice: " + operation);
        }
    }
}
