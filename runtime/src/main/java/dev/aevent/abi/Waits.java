package dev.aevent.abi;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What our own waits do when ordinary code calls them: they block the thread, unless it is a loop's. */
public final class Waits {
    private Waits() {}

    /**
     * Refuses to block a loop.
     *
     * @param call what would block
     * @param remedy what to write instead in a coroutine
     * @throws IllegalStateException if this is a loop's thread
     */
    public static void mayBlock(String call, String remedy) {
        if (Loop.current() != null) {
            throw new IllegalStateException(call + " would block the event loop, and with it every coroutine. In a"
                    + " method marked @Coroutine write " + remedy + "; other code must leave it to another thread.");
        }
    }

    /** Sleeps on this thread. */
    public static @Nullable Void sleep(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            return yieldNow();
        }
        mayBlock("Aevent.sleep(duration)", "await(sleep(duration))");
        try {
            Thread.sleep(millis(duration), nanos(duration));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw interruption(interrupted);
        }
        return null;
    }

    /** Lets other threads run; on a loop's, whom all coroutines wait for, it does nothing. */
    @SuppressWarnings("ThreadPriorityCheck") // that is what was asked for
    public static @Nullable Void yieldNow() {
        if (Loop.current() == null) {
            Thread.yield();
        }
        return null;
    }

    /** Waits for a stage on this thread. */
    public static <T extends @Nullable Object> T join(CompletionStage<T> stage) {
        CompletableFuture<T> future = future(stage);
        if (!future.isDone()) {
            mayBlock("Aevent.join(stage)", "await(join(stage))");
        }
        try {
            return future.join();
        } catch (CompletionException wrapped) {
            throw Sneaky.rethrow(unwrapped(wrapped));
        }
    }

    /** A future that ends as a stage does; not every stage will give one. */
    private static <T extends @Nullable Object> CompletableFuture<T> future(CompletionStage<T> stage) {
        CompletableFuture<T> future = new CompletableFuture<>();
        stage.whenComplete((value, failure) -> {
            if (failure != null) {
                future.completeExceptionally(failure);
            } else {
                future.complete(value);
            }
        });
        return future;
    }

    /** A stage's failure, without what {@code CompletableFuture} wraps round it. */
    public static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private static long millis(Duration duration) {
        return duration.toSeconds() >= Long.MAX_VALUE / 1000 ? Long.MAX_VALUE : duration.toMillis();
    }

    private static int nanos(Duration duration) {
        return duration.toSeconds() >= Long.MAX_VALUE / 1000 ? 0 : duration.toNanosPart() % 1_000_000;
    }

    private static CancellationException interruption(InterruptedException interrupted) {
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(interrupted);
        return cancelled;
    }
}
