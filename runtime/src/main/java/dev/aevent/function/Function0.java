package dev.aevent.function;

import org.jspecify.annotations.Nullable;

/**
 * A coroutine to spawn, with no arguments and a result; written as a method reference. It is an {@link Action0} too, so that
 * a reference which could be either is taken for this.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function0<R extends @Nullable Object> extends Action0 {
    /**
     * Runs it.
     *
     * @return the result
     * @throws Throwable what the coroutine throws
     */
    R call() throws Throwable;

    @Override
    default void run() throws Throwable {
        call();
    }
}
