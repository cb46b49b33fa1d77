package dev.aevent.processor.bothmodes;

import java.util.concurrent.Future;

/** Runs the methods of one scenario, by their index. Each scenario gets a generated one beside it. */
public interface Driver {
    /** Calls the method as ordinary Java. */
    Object run(int method, int argument) throws Throwable;

    /** Spawns it as a coroutine. */
    Future<?> spawn(int method, int argument) throws Throwable;

    /** Spawns a coroutine that does nothing: it ends after everything that was in the run queue before. */
    Future<?> idle();

    /** A spawned scenario. */
    record Running(Driver driver, Future<?> task) {}
}
