package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/**
 * A suspended call of a coroutine: what lives across its awaits, and where it goes on. Generated subclasses add the
 * fields.
 *
 * <p>It is made when the call first suspends. A chain of frames, each the caller of the one before, ends at the task.
 */
public abstract class Frame {
    /**
     * What {@link Loop#yielded} returns for a frame that was resumed: it waits for nothing but its turn. The loop that
     * resumed it puts it in line, without a store into the loop.
     */
    public static final Object YIELD = new Object();

    /** The await it is parked at; written by generated code. */
    protected int state;

    /** What goes on when this has ended. */
    @Nullable
    Frame caller;

    /** The next one in line. */
    @Nullable
    Frame next;

    /** Made by generated subclasses. */
    protected Frame() {}

    /**
     * Goes on.
     *
     * @param r the result of the call that it awaits
     * @return null or the result, if it has ended; this, if it is parked again; {@link #YIELD}
     * @throws Throwable what the coroutine throws
     */
    protected abstract @Nullable Object resume(Loop loop, @Nullable Object r) throws Throwable;

    /** Whether the await it is parked at is one that cancellation does not reach. */
    protected boolean shielded() {
        Source source = source();
        return source != null && source.isShielded(state);
    }

    /** Where it stands in the user's source; null for the run time's own. */
    protected @Nullable Source source() {
        return null;
    }

    /** The line of the await it is parked at; null for the run time's own. */
    final @Nullable StackTraceElement position() {
        Source source = source();
        return source == null ? null : source.at(state, getClass());
    }

    /**
     * Says what goes on when this has ended.
     *
     * @return the caller
     */
    public final Frame calledBy(Frame caller) {
        this.caller = caller;
        return caller;
    }
}
