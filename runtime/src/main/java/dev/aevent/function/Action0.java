package dev.aevent.function;

import java.io.Serializable;

/**
 * A coroutine to spawn, with no arguments and no result; written as a method reference.
 */
@FunctionalInterface
public interface Action0 extends Serializable {
    /**
     * Runs it.
     *
     * @throws Throwable what the coroutine throws
     */
    void run() throws Throwable;
}
