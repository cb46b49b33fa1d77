package dev.aevent.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for which channel, by one selector. For the loop's thread, but for {@link #wake()}.
 *
 * <p>Selectors misbehave in known ways, each answered where it shows: they return at once with nothing, time and again
 * ({@link #suspect}, as Netty does); they throw ({@link #recover}); keys are cancelled at any moment by whoever closes
 * their channel, and nobody is told ({@link #sweep}).
 */
final class Readiness {
    /** Do not wait. */
    static final long NOW = -1;

    /** So many premature returns in a row are no accident. */
    private static final int MOST_PREMATURE = 512;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Selecting selecting;
    private final Consumer<Throwable> report;
    private Selector selector;
    private volatile boolean woken;
    private int premature;

    /** How many keys the selector had when it was last looked at, and those added since. */
    private int keys;

    private @Nullable Interests[] awaited = new Interests[64];
    private int size;

    Readiness(Selecting selecting, Consumer<Throwable> report) {
        this.selecting = selecting;
        this.report = report;
        try {
            selector = selecting.open();
            // The first close of a channel makes the JDK (17) open a descriptor. Where that fails because there is
            // none left, no channel can ever be closed again.
            SocketChannel.open().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Services.Wait whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException {
        try {
            return interests(channel).add(operation, action);
        } catch (CancelledKeyException cancelled) {
            // Somebody has cancelled the key of an open channel; it can be registered once that is carried out.
            select(NOW);
            return interests(channel).add(operation, action);
        }
    }

    private Interests interests(SelectableChannel channel) throws ClosedChannelException {
        if (!channel.isOpen()) {
            throw new ClosedChannelException();
        }
        SelectionKey key = channel.keyFor(selector);
        if (key != null) {
            key.interestOps();
            return (Interests) key.attachment();
        }
        Interests interests = new Interests(this, channel);
        interests.key = channel.register(selector, 0, interests);
        keys++;
        return interests;
    }

    /** Somebody waits for a channel, or no longer. */
    void awaited(Interests interests) {
        int place = interests.place;
        if (interests.isEmpty() == (place < 0)) {
            return;
        }
        if (place < 0) {
            if (size == awaited.length) {
                awaited = Arrays.copyOf(awaited, size * 2);
            }
            interests.place = size;
            awaited[size++] = interests;
            return;
        }
        Interests last = awaited[--size];
        awaited[size] = null;
        interests.place = -1;
        if (last != null && last != interests) {
            awaited[place] = last;
            last.place = place;
        }
    }

    /** Whether anybody waits for a channel. */
    boolean isAwaited() {
        return size > 0;
    }

    /** A channel was closed: tells those who wait, and frees the descriptor. */
    void closed(SelectableChannel channel) {
        SelectionKey key = channel.keyFor(selector);
        if (key != null) {
            key.cancel();
            ((Interests) key.attachment()).run(~0);
            select(NOW);
        }
    }

    /** Ends the wait of {@link #select}, or the next one. From any thread. */
    void wake() {
        woken = true;
        selector.wakeup();
    }

    /** Waits for channels so many milliseconds, or {@link #NOW}. Survives whatever the selector does. */
    void select(long millis) {
        long start = System.nanoTime();
        try {
            int found = millis < 0 ? selector.selectNow() : selecting.select(selector, millis);
            if (found > 0) {
                premature = 0;
                // What is done for one may select again.
                SelectionKey[] selected = selector.selectedKeys().toArray(new SelectionKey[0]);
                selector.selectedKeys().clear();
                for (SelectionKey key : selected) {
                    ready(key);
                }
            } else if (millis >= 0) {
                suspect(start, millis);
            }
            sweep();
        } catch (IOException | ClosedSelectorException | CancelledKeyException failure) {
            recover(failure);
        }
        woken = false;
    }

    private void ready(SelectionKey key) {
        int operations;
        try {
            operations = key.readyOps();
        } catch (CancelledKeyException closed) {
            // Between the selector and here; the sweep is next.
            return;
        }
        ((Interests) key.attachment()).run(operations);
    }

    void run(Runnable action) {
        try {
            action.run();
        } catch (Throwable failure) {
            report.accept(failure);
        }
    }

    /** Finds the channels that were closed while somebody waits: the selector has dropped their keys without a word. */
    private void sweep() {
        int now = selector.keys().size();
        if (now < keys) {
            for (Interests interests : allAwaited()) {
                if (!interests.isValid()) {
                    interests.run(~0);
                }
            }
        }
        keys = selector.keys().size();
    }

    /** Has it returned with nothing before its time, unasked? */
    private void suspect(long start, long millis) {
        long missing = TimeUnit.MILLISECONDS.toNanos(millis) - (System.nanoTime() - start);
        if (missing <= TimeUnit.MILLISECONDS.toNanos(1)
                || woken
                || Thread.currentThread().isInterrupted()) {
            premature = 0;
        } else if (++premature >= MOST_PREMATURE) {
            premature = 0;
            rebuild();
        }
    }

    /** The selector has thrown: makes another; not in haste, in case that is no better. */
    private void recover(Exception failure) {
        System.getLogger("dev.aevent")
                .log(System.Logger.Level.WARNING, "The selector failed; making another.", failure);
        LockSupport.parkNanos(PAUSE_NANOS);
        rebuild();
    }

    /** Moves everybody who waits to a new selector; whom it does not take may try for himself. */
    private void rebuild() {
        Selector old = selector;
        try {
            selector = selecting.open();
        } catch (IOException failure) {
            for (Interests interests : allAwaited()) {
                interests.run(~0);
            }
            return;
        }
        for (Interests interests : allAwaited()) {
            move(interests);
        }
        keys = selector.keys().size();
        try {
            old.close();
        } catch (IOException broken) {
            // It is given up anyway.
        }
    }

    private void move(Interests interests) {
        try {
            interests.key = interests.channel.register(selector, interests.operations(), interests);
        } catch (IOException | RuntimeException refused) {
            interests.run(~0);
        }
    }

    private List<Interests> allAwaited() {
        List<Interests> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(Objects.requireNonNull(awaited[i]));
        }
        return all;
    }
}
