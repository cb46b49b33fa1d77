package dev.aevent.loop;

/** Something that a loop is to do at some time. */
public interface Timer {
    /** Calls it off; nothing happens if it was done already. On the loop's thread. */
    void cancel();
}
