package dev.aevent.loop;

import dev.aevent.abi.Loop;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;

/**
 * What operations ask of the loop they run on. To be called on the loop's thread; others get there by {@link
 * Loop#execute}.
 */
public interface Services {
    /**
     * Those of the loop that runs on this thread.
     *
     * @throws IllegalStateException if none does
     */
    static Services current() {
        if (Loop.current() instanceof Services services) {
            return services;
        }
        throw new IllegalStateException("no event loop runs on " + Thread.currentThread());
    }

    /**
     * Does something after a while.
     *
     * @param nanos how long from now; at once in its turn, if it is not positive
     */
    Timer after(long nanos, Runnable action);

    /**
     * Does something once when a non-blocking channel is ready, or closed by whomever. Many may wait for one channel,
     * even for the same operation: all of them are told, and try again.
     *
     * @param operation one of the bits of {@link java.nio.channels.SelectionKey}
     * @param action must not block, and what it throws is reported only
     * @throws ClosedChannelException if the channel is closed
     */
    Wait whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException;

    /**
     * Lets a closed channel go: does what was to be done when it is ready, and frees its descriptor, which the loop may
     * hold. To be called after {@code close()}; a close that is not announced is noticed too, but late.
     */
    void closed(SelectableChannel channel);

    /** Something that is to be done when a channel is ready. */
    interface Wait {
        /** Calls it off; nothing happens if it was done already. On the loop's thread. */
        void cancel();
    }
}
