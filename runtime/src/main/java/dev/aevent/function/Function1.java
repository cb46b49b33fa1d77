package dev.aevent.function;

import org.jspecify.annotations.Nullable;

/**
 * A coroutine to spawn, with one argument and a result; written as a method reference. It is an {@link Action1} too, so that
 * a reference which could be either is taken for this.
 *
 * @param <A> the first argument
 * @param <R> the result
 */
@FunctionalInterface
public interface Function1<A, R extends @Nullable Object> extends Action1<A> {
    /**
     * Runs it.
     *
     * @return the result
     * @throws Throwable what the coroutine throws
     */
    R call(A first) throws Throwable;

    @Override
    default void run(A first) throws Throwable {
        call(first);
    }
}
