package dev.aevent.loop;

/** A timer among others of its loop. */
final class Alarm implements Timer {
    final long due;
    final long number;
    final Runnable action;
    private final Timers timers;

    /** Where it is in the heap, or -1. */
    int place = -1;

    Alarm(Timers timers, long due, long number, Runnable action) {
        this.timers = timers;
        this.due = due;
        this.number = number;
        this.action = action;
    }

    @Override
    public void cancel() {
        timers.remove(this);
    }

    /** Whether it is due before another; those due at once in the order in which they were made. */
    boolean before(Alarm other) {
        // The clock may pass the end of the range of long, so only differences count.
        long difference = due - other.due;
        return difference < 0 || (difference == 0 && number < other.number);
    }
}
