package dev.aevent.loop;

import dev.aevent.abi.Loop;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;

/** What operations ask of the loop they run on. To be called on the loop's thread. */
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
     * Does something once when a non-blocking channel is ready.
     *
     * @param operation one of the bits of {@link java.nio.channels.SelectionKey}; at most one action waits for it
     * @throws ClosedChannelException if the channel is closed
     */
    void whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException;

    /** Forgets what was to be done when a channel is ready. */
    void forget(SelectableChannel channel, int operation);

    /**
     * Lets a closed channel go: forgets all that waits for it, and frees its descriptor, which the loop may hold.
     */
    void closed(SelectableChannel channel);
}
