package dev.aevent.net;

import dev.aevent.abi.Waits;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How ordinary threads wait for one direction of a socket, one at a time. The channel itself must not block, for an
 * interrupt would close it, and coroutines may use it too.
 *
 * <p>A platform thread waits with a selector of the socket's own, made for the first wait. It takes two descriptors, so
 * there are only so many of them; beyond that, and on virtual threads, which a selector would pin, the loop waits
 * ({@link LoopWait}).
 */
final class Blocking implements Closeable {
    /** The most selectors of sockets at a time. */
    static final int MOST_SELECTORS = 256;

    private static final AtomicInteger SELECTORS = new AtomicInteger();

    private final SelectableChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Selector selector;
    private volatile @Nullable LoopWait waiting;
    private volatile boolean closed;

    Blocking(SelectableChannel channel) {
        this.channel = channel;
    }

    /** Something that can be tried without blocking. */
    @FunctionalInterface
    interface Try<T> {
        /** The result, or null if it would block. */
        @Nullable
        T now() throws IOException;

        /** Whether it can go on when the channel is ready; else it waits until it is {@link #wake woken}. */
        default boolean waitsForChannel() {
            return true;
        }
    }

    /** Says what a wait would be, when it must not be. */
    record Call(String name, String remedy, String timeoutMessage) {}

    /** How many selectors there are now. */
    static int selectors() {
        return SELECTORS.get();
    }

    /**
     * Tries until it succeeds.
     *
     * @param operation what the channel must be ready for
     * @param millis how long to try, or 0 for ever
     */
    <T> T await(int operation, int millis, Call call, Try<T> attempt) throws IOException {
        Interrupts interrupts = new Interrupts();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            if (!lock.tryLock()) {
                Waits.mayBlock(call.name(), call.remedy());
                lockWithin(millis, deadline, call, interrupts);
            }
            try {
                while (true) {
                    T result = attempt.now();
                    if (result != null) {
                        return result;
                    }
                    Waits.mayBlock(call.name(), call.remedy());
                    park(attempt, operation, rest(millis, deadline, call), interrupts);
                }
            } finally {
                lock.unlock();
                if (closed) {
                    closeSelector();
                }
            }
        } finally {
            interrupts.restore();
        }
    }

    private void lockWithin(int millis, long deadline, Call call, Interrupts interrupts) throws IOException {
        while (true) {
            try {
                if (millis == 0) {
                    lock.lockInterruptibly();
                    return;
                }
                if (lock.tryLock(rest(millis, deadline, call), TimeUnit.NANOSECONDS)) {
                    return;
                }
            } catch (InterruptedException interrupted) {
                interrupts.happened();
            }
        }
    }

    /** What is left of the time, in nanoseconds; 0 for ever. */
    private static long rest(int millis, long deadline, Call call) throws SocketTimeoutException {
        if (millis == 0) {
            return 0;
        }
        long rest = deadline - System.nanoTime();
        if (rest <= 0) {
            throw new SocketTimeoutException(call.timeoutMessage());
        }
        return rest;
    }

    /** Waits until the channel is ready, or closed, or something else has happened. */
    private void park(Try<?> attempt, int operation, long nanos, Interrupts interrupts) throws IOException {
        Selector ready = interrupts.isVirtual() ? null : selector();
        if (ready == null) {
            LoopWait wait = new LoopWait(channel, operation);
            waiting = wait;
            if (closed) {
                return;
            }
            wait.await(nanos, attempt::waitsForChannel, interrupts);
        } else if (register(ready, attempt.waitsForChannel() ? operation : 0)) {
            ready.select(key -> {}, (nanos + 999_999) / 1_000_000);
            interrupts.look();
        }
    }

    /** Whether a thread waits, or is about to. */
    boolean isBusy() {
        return lock.isLocked();
    }

    /** Has who waits try again. */
    void wake() {
        Selector ready = selector;
        if (ready != null) {
            ready.wakeup();
        }
        LoopWait wait = waiting;
        if (wait != null) {
            wait.wake();
        }
    }

    /** The selector; null if there must be none. */
    private @Nullable Selector selector() {
        Selector ready = selector;
        if (ready != null) {
            return ready;
        }
        if (SELECTORS.incrementAndGet() > MOST_SELECTORS) {
            SELECTORS.decrementAndGet();
            return null;
        }
        try {
            ready = Selector.open();
            selector = ready;
            return ready;
        } catch (IOException noDescriptorLeft) {
            SELECTORS.decrementAndGet();
            return null;
        }
    }

    /** Has the selector look for the operation; false if the socket is closed. */
    private boolean register(Selector ready, int operation) {
        if (closed) {
            return false;
        }
        try {
            SelectionKey key = channel.keyFor(ready);
            if (key == null) {
                channel.register(ready, operation);
            } else {
                key.interestOps(operation);
            }
            return true;
        } catch (ClosedChannelException | CancelledKeyException closing) {
            return false;
        }
    }

    /** Wakes who waits. The selector is closed by it, or here if nobody waits; until then it holds the descriptor. */
    @Override
    public void close() throws IOException {
        closed = true;
        wake();
        if (lock.tryLock()) {
            try {
                closeSelector();
            } finally {
                lock.unlock();
            }
        }
    }

    private synchronized void closeSelector() throws IOException {
        Selector ready = selector;
        if (ready != null && ready.isOpen()) {
            ready.close();
            SELECTORS.decrementAndGet();
        }
    }
}
