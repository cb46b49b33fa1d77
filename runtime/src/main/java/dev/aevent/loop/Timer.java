package dev.aevent.loop;

/** Something that a loop is to do at some time. */
public final class Timer {
    final long due;
    final long number;
    final Runnable action;
    private final Timers timers;

    /** Where it is in the heap, or -1. */
    int place = -1;

    Timer(Timers timers, long due, long number, Runnable action) {
        this.timers = timers;
        this.due = due;
        this.number = number;
        this.action = action;
    }

    /** Calls it off; nothing happens if it was done already. On the loop's thread. */
    public void cancel() {
        timers.remove(this);
    }

    /** Whether it is due before another; those due at once in the order in which they were made. */
    boolean before(Timer other) {
        // The clock may pass the end of the range of long, so only differences count.
        long difference = due - other.due;
        return difference < 0 || (difference == 0 && number < other.number);
    }
}
