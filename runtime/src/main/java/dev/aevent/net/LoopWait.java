package dev.aevent.net;

import dev.aevent.loop.EventLoop;
import dev.aevent.loop.Services;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A thread's wait for a channel, by the shared loop: it parks, and the loop wakes it. */
final class LoopWait {
    private final SelectableChannel channel;
    private final int operation;
    private final Thread thread = Thread.currentThread();
    private volatile boolean ready;

    /** The loop's alone. */
    private Services.@Nullable Wait wait;

    /** The loop's alone: the thread waits no longer. */
    private boolean over;

    LoopWait(SelectableChannel channel, int operation) {
        this.channel = channel;
        this.operation = operation;
    }

    /**
     * Waits until the channel is ready, or closed, or the time is up.
     *
     * @param nanos how long, or 0 for ever
     * @param forChannel whether the channel matters, or only {@link #wake()}
     */
    void await(long nanos, BooleanSupplier forChannel, Interrupts interrupts) throws InterruptedIOException {
        long deadline = System.nanoTime() + nanos;
        EventLoop loop = EventLoop.shared();
        if (forChannel.getAsBoolean()) {
            loop.execute(() -> begin(loop));
        }
        try {
            while (!ready) {
                interrupts.look();
                if (nanos == 0) {
                    LockSupport.park(this);
                } else {
                    long rest = deadline - System.nanoTime();
                    if (rest <= 0) {
                        return;
                    }
                    LockSupport.parkNanos(this, rest);
                }
            }
        } finally {
            if (!ready) {
                loop.execute(this::end);
            }
        }
    }

    private void begin(EventLoop loop) {
        if (over) {
            return;
        }
        try {
            wait = loop.whenReady(channel, operation, this::wake);
        } catch (ClosedChannelException closed) {
            wake();
        }
    }

    /** Ends the wait. From any thread. */
    void wake() {
        ready = true;
        LockSupport.unpark(thread);
    }

    private void end() {
        over = true;
        if (wait != null) {
            wait.cancel();
        }
    }
}
