package dev.aevent.function;

import java.io.Serializable;

/**
 * A coroutine to spawn, with three arguments and no result; written as a method reference.
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <C> the third argument
 */
@FunctionalInterface
public interface Action3<A, B, C> extends Serializable {
    /**
     * Runs it.
     *
     * @throws Throwable what the coroutine throws
     */
    void run(A first, B second, C third) throws Throwable;
}
