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
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How ordinary threads wait for one direction of a socket: one at a time, with a selector made for the first wait. The
 * channel itself must not block, for an interrupt would close it, and coroutines may use it too.
 */
final class Blocking implements Closeable {
    private final SelectableChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Selector selector;
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
    }

    /** Says what a wait would be, when it must not be. */
    record Call(String name, String remedy, String timeoutMessage) {}

    /**
     * Tries until it succeeds.
     *
     * @param operation what the channel must be ready for
     * @param millis how long to try, or 0 for ever
     */
    <T> T await(int operation, int millis, Call call, Try<T> attempt) throws IOException {
        boolean interrupted = false;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        if (!lock.tryLock()) {
            Waits.mayBlock(call.name(), call.remedy());
            lockWithin(millis, deadline, call);
        }
        try {
            while (true) {
                T result = attempt.now();
                if (result != null) {
                    return result;
                }
                Waits.mayBlock(call.name(), call.remedy());
                interrupted |= select(operation, millis, deadline, call);
            }
        } finally {
            lock.unlock();
            if (closed) {
                closeSelector();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void lockWithin(int millis, long deadline, Call call) throws IOException {
        if (millis == 0) {
            lock.lock();
            return;
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (lock.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        return;
                    }
                    throw new SocketTimeoutException(call.timeoutMessage());
                } catch (InterruptedException postponed) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Waits until the channel is ready, or closed, or something else has happened.
     *
     * @return whether this thread was interrupted, which is not to disturb it, as it does not disturb the JDK's sockets
     */
    private boolean select(int operation, int millis, long deadline, Call call) throws IOException {
        Selector ready = selector(operation);
        if (ready == null) {
            return false;
        }
        long rest = 0;
        if (millis > 0) {
            rest = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime() + 999_999);
            if (rest <= 0) {
                throw new SocketTimeoutException(call.timeoutMessage());
            }
        }
        ready.select(key -> {}, rest);
        return Thread.interrupted();
    }

    /** The selector, registered for the operation; null if the socket is closed. */
    private @Nullable Selector selector(int operation) throws IOException {
        Selector ready = selector;
        if (ready == null) {
            ready = Selector.open();
            selector = ready;
        }
        if (closed) {
            return null;
        }
        try {
            SelectionKey key = channel.keyFor(ready);
            if (key == null) {
                channel.register(ready, operation);
            } else {
                key.interestOps(operation);
            }
            return ready;
        } catch (ClosedChannelException | CancelledKeyException closing) {
            return null;
        }
    }

    /** Wakes who waits. The selector is closed by it, or here if nobody waits; until then it holds the descriptor. */
    @Override
    public void close() throws IOException {
        closed = true;
        Selector ready = selector;
        if (ready == null) {
            return;
        }
        ready.wakeup();
        if (lock.tryLock()) {
            try {
                closeSelector();
            } finally {
                lock.unlock();
            }
        }
    }

    private void closeSelector() throws IOException {
        Selector ready = selector;
        if (ready != null) {
            ready.close();
        }
    }
}
