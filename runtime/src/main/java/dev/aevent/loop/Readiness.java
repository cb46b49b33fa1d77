package dev.aevent.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import org.jspecify.annotations.Nullable;

/** Who waits for which channel, by one selector. */
final class Readiness {
    private final Selector selector;

    Readiness() {
        try {
            selector = Selector.open();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The actions for one channel: one for each bit of an interest set. */
    private static final class Interests {
        private final @Nullable Runnable[] actions = new Runnable[5];

        @Nullable
        Runnable take(int operation) {
            int bit = Integer.numberOfTrailingZeros(operation);
            Runnable action = actions[bit];
            actions[bit] = null;
            return action;
        }

        void put(int operation, Runnable action) {
            actions[Integer.numberOfTrailingZeros(operation)] = action;
        }
    }

    void whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException {
        SelectionKey key = channel.keyFor(selector);
        try {
            if (key == null) {
                key = channel.register(selector, 0, new Interests());
            }
            interests(key).put(operation, action);
            key.interestOpsOr(operation);
        } catch (CancelledKeyException closed) {
            throw asClosed(closed);
        }
    }

    void forget(SelectableChannel channel, int operation) {
        SelectionKey key = channel.keyFor(selector);
        if (key != null && key.isValid()) {
            interests(key).take(operation);
            withdraw(key, operation);
        }
    }

    /** Frees the descriptors of closed channels. */
    void flush() {
        try {
            selector.selectNow(this::ready);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isEmpty() {
        return selector.keys().isEmpty();
    }

    /** Waits for channels; for ever if {@code millis} is 0, not at all if it is negative. */
    void select(long millis) throws IOException {
        if (millis < 0) {
            selector.selectNow(this::ready);
        } else {
            selector.select(this::ready, millis);
        }
    }

    void wake() {
        selector.wakeup();
    }

    private void ready(SelectionKey key) {
        int operations;
        try {
            operations = key.readyOps() & key.interestOps();
            key.interestOpsAnd(~operations);
        } catch (CancelledKeyException closed) {
            // Whoever has closed it has told those who wait.
            return;
        }
        Interests interests = interests(key);
        for (int rest = operations; rest != 0; rest &= rest - 1) {
            Runnable action = interests.take(Integer.lowestOneBit(rest));
            if (action != null) {
                action.run();
            }
        }
    }

    private static void withdraw(SelectionKey key, int operation) {
        try {
            key.interestOpsAnd(~operation);
        } catch (CancelledKeyException closed) {
            // Nothing to withdraw.
        }
    }

    private static Interests interests(SelectionKey key) {
        return (Interests) key.attachment();
    }

    private static ClosedChannelException asClosed(CancelledKeyException cancelled) {
        ClosedChannelException closed = new ClosedChannelException();
        closed.initCause(cancelled);
        return closed;
    }
}
