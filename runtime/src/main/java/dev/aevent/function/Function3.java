package dev.aevent.function;

import org.jspecify.annotations.Nullable;

/**
 * A coroutine to spawn, with three arguments and a result; written as a method reference. It is an {@link Action3} too, so that
 * a reference which could be either is taken for this.
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <C> the third argument
 * @param <R> the result
 */
@FunctionalInterface
public interface Function3<A, B, C, R extends @Nullable Object> extends Action3<A, B, C> {
    /**
     * Runs it.
     *
     * @return the result
     * @throws Throwable what the coroutine throws
     */
    R call(A first, B second, C third) throws Throwable;

    @Override
    default void run(A first, B second, C third) throws Throwable {
        call(first, second, third);
    }
}
