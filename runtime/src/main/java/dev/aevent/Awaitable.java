package dev.aevent;

import org.jspecify.annotations.Nullable;

/**
 * An operation that completes once, and can be cancelled: what a patch returns for the blocking call it stands in for.
 *
 * @param <T> the result
 */
public interface Awaitable<T extends @Nullable Object> {
    /**
     * Starts it. One of the completion's methods is called, once, from any thread; if that happens before this returns,
     * the awaiting coroutine goes on without being suspended. Called at most once, on the loop's thread.
     *
     * @throws Throwable what the blocking call would throw at once; the completion is not called then
     */
    void start(Completion<? super T> completion) throws Throwable;

    /**
     * Asks it, once it has started, to end early. It still completes once: with its result, if there is one already,
     * else with a {@link java.util.concurrent.CancellationException}. Called on the loop's thread, perhaps after it has
     * completed. An operation that does nothing here cannot be cancelled.
     */
    default void cancel() {}

    /**
     * Is told how an operation ended.
     *
     * @param <T> the result
     */
    interface Completion<T extends @Nullable Object> {
        /** It has ended with a result; null if it has none. */
        void succeed(@Nullable T value);

        /** It has failed. */
        void fail(Throwable failure);
    }
}
