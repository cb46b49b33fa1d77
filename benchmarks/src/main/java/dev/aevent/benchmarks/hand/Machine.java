package dev.aevent.benchmarks.hand;

import org.jspecify.annotations.Nullable;

/** One call of something that can suspend. */
abstract class Machine {
    /** Where it goes on when it is run again. */
    int state;

    /** What goes on when this has ended; set once it has suspended. */
    @Nullable
    Machine caller;

    /**
     * Runs up to its end, or until it suspends.
     *
     * @return true if it has ended; its result, if it has one, is in {@link Scheduler#result} then
     */
    abstract boolean run(Scheduler scheduler);
}
