package dev.aevent.function;

import org.jspecify.annotations.Nullable;

/**
 * A coroutine to spawn, with four arguments and a result; written as a method reference. It is an {@link Action4} too, so that
 * a reference which could be either is taken for this.
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <C> the third argument
 * @param <D> the fourth argument
 * @param <R> the result
 */
@FunctionalInterface
public interface Function4<A, B, C, D, R extends @Nullable Object> extends Action4<A, B, C, D> {
    /**
     * Runs it.
     *
     * @return the result
     * @throws Throwable what the coroutine throws
     */
    R call(A first, B second, C third, D fourth) throws Throwable;

    @Override
    default void run(A first, B second, C third, D fourth) throws Throwable {
        call(first, second, third, fourth);
    }
}
