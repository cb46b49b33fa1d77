package dev.aevent.function;

import java.io.Serializable;

/**
 * A coroutine to spawn, with two arguments and no result; written as a method reference.
 *
 * @param <A> the first argument
 * @param <B> the second argument
 */
@FunctionalInterface
public interface Action2<A, B> extends Serializable {
    /**
     * Runs it.
     *
     * @throws Throwable what the coroutine throws
     */
    void run(A first, B second) throws Throwable;
}
