package dev.aevent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A spawned coroutine.
 *
 * <p>If it fails and nobody has joined it by then, the failure goes to the uncaught-exception handler; a later join
 * throws it all the same. To end cancelled is no failure.
 *
 * @param <T> what the coroutine returns
 */
public interface Task<T extends @Nullable Object> extends Future<T> {
    /**
     * Waits until it has ended: blocks an ordinary thread, suspends a coroutine that awaits it.
     *
     * @return what the coroutine returned
     * @throws java.util.concurrent.CancellationException if it ended cancelled
     * @throws IllegalStateException if called without an await on a loop's thread and it has not ended
     */
    // What the coroutine threw, the same object, is thrown too; checked exceptions included, though none is declared.
    T join();

    @Override
    T get() throws InterruptedException, ExecutionException;

    /**
     * Asks it to end. The next await that would suspend it throws a {@link java.util.concurrent.CancellationException}
     * instead, and so does every later one if it goes on nonetheless, save those in {@code finally} blocks. What it
     * waits for already is cancelled, or delivered if it is there.
     *
     * @param mayInterruptIfRunning does not matter
     * @return false if it has ended already
     */
    @Override
    boolean cancel(boolean mayInterruptIfRunning);

    /** Whether it has ended with a {@link java.util.concurrent.CancellationException} after it was cancelled. */
    @Override
    boolean isCancelled();

    /** A future that ends as this does. To take it counts as a join; to cancel it does not cancel this. */
    CompletableFuture<T> toCompletableFuture();
}
