package dev.aevent.function;

import org.jspecify.annotations.Nullable;

/**
 * A coroutine to spawn, with two arguments and a result; written as a method reference. It is an {@link Action2} too, so that
 * a reference which could be either is taken for this.
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <R> the result
 */
@FunctionalInterface
public interface Function2<A, B, R extends @Nullable Object> extends Action2<A, B> {
    /**
     * Runs it.
     *
     * @return the result
     * @throws Throwable what the coroutine throws
     */
    R call(A first, B second) throws Throwable;

    @Override
    default void run(A first, B second) throws Throwable {
        call(first, second);
    }
}
