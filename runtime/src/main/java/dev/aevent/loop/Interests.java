package dev.aevent.loop;

import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Who waits for one channel: what is attached to its key. */
final class Interests {
    private final Readiness readiness;
    final SelectableChannel channel;

    @Nullable
    SelectionKey key;

    /** Where it is among those that somebody waits for, or -1. */
    int place = -1;

    private @Nullable Entry first;

    Interests(Readiness readiness, SelectableChannel channel) {
        this.readiness = readiness;
        this.channel = channel;
    }

    /** One that waits. */
    private final class Entry implements Services.Wait {
        private final int operation;
        private final Runnable action;
        private @Nullable Entry next;

        Entry(int operation, Runnable action) {
            this.operation = operation;
            this.action = action;
        }

        @Override
        public void cancel() {
            remove(this);
        }
    }

    Services.Wait add(int operation, Runnable action) {
        Entry added = new Entry(operation, action);
        if (first == null) {
            first = added;
        } else {
            Entry last = first;
            while (last.next != null) {
                last = last.next;
            }
            last.next = added;
        }
        show();
        return added;
    }

    boolean isEmpty() {
        return first == null;
    }

    boolean isValid() {
        return key != null && key.isValid() && channel.isOpen();
    }

    /** The operations that somebody waits for. */
    int operations() {
        int all = 0;
        for (Entry entry = first; entry != null; entry = entry.next) {
            all |= entry.operation;
        }
        return all;
    }

    private void remove(Entry removed) {
        Entry before = null;
        for (Entry entry = first; entry != null; before = entry, entry = entry.next) {
            if (entry == removed) {
                if (before == null) {
                    first = entry.next;
                } else {
                    before.next = entry.next;
                }
                show();
                return;
            }
        }
    }

    /** Takes those out that wait for some of these operations, and has them do what they want in their order. */
    void run(int operations) {
        Entry due = null;
        Entry lastDue = null;
        Entry rest = null;
        Entry lastRest = null;
        for (Entry entry = first; entry != null; ) {
            Entry next = entry.next;
            entry.next = null;
            if ((entry.operation & operations) != 0) {
                if (lastDue == null) {
                    due = entry;
                } else {
                    lastDue.next = entry;
                }
                lastDue = entry;
            } else {
                if (lastRest == null) {
                    rest = entry;
                } else {
                    lastRest.next = entry;
                }
                lastRest = entry;
            }
            entry = next;
        }
        first = rest;
        show();
        for (Entry entry = due; entry != null; entry = entry.next) {
            readiness.run(entry.action);
        }
    }

    /** The selector is to look for what is waited for, and for nothing else, or it would return at once for ever. */
    private void show() {
        readiness.awaited(this);
        SelectionKey now = key;
        try {
            if (now != null && now.isValid()) {
                now.interestOps(operations());
            }
        } catch (CancelledKeyException closed) {
            // Found by the next sweep.
        }
    }
}
