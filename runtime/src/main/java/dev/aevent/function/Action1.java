package dev.aevent.function;

import java.io.Serializable;

/**
 * A coroutine to spawn, with one argument and no result; written as a method reference.
 *
 * @param <A> the first argument
 */
@FunctionalInterface
public interface Action1<A> extends Serializable {
    /**
     * Runs it.
     *
     * @throws Throwable what the coroutine throws
     */
    void run(A first) throws Throwable;
}
