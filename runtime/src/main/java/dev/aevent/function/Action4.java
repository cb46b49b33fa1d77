package dev.aevent.function;

import java.io.Serializable;

/**
 * A coroutine to spawn, with four arguments and no result; written as a method reference.
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <C> the third argument
 * @param <D> the fourth argument
 */
@FunctionalInterface
public interface Action4<A, B, C, D> extends Serializable {
    /**
     * Runs it.
     *
     * @throws Throwable what the coroutine throws
     */
    void run(A first, B second, C third, D fourth) throws Throwable;
}
