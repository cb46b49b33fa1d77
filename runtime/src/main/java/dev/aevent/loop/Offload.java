package dev.aevent.loop;

import dev.aevent.Awaitable;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Blocking calls that have no other form: each runs on a thread of its own, a virtual one where the JDK has them. */
public final class Offload {
    /** The threads whose calls were cancelled, and have not ended yet. */
    private static final Set<Thread> CANCELLED = ConcurrentHashMap.newKeySet();

    private Offload() {}

    /** Whether this thread makes a call that was cancelled: then it should end as soon as it can. */
    public static boolean isCancelled() {
        return CANCELLED.contains(Thread.currentThread());
    }

    /**
     * An operation that makes a blocking call on another thread. A cancellation interrupts that thread; what the call
     * returns nonetheless is delivered.
     */
    public static <T extends @Nullable Object> Awaitable<T> call(Callable<? extends T> blocking) {
        return new Call<>(blocking);
    }

    /** Runs something on a thread of its own. */
    public static void execute(Runnable body) {
        Workers.execute(body);
    }

    /**
     * The life of a call: new, running on a thread, over. Cancelled when new, it is over; cancelled when running, the
     * thread is interrupted, and the call itself says how it ends.
     */
    private static final class Call<T extends @Nullable Object> implements Awaitable<T>, Runnable {
        private final Callable<? extends T> blocking;
        private @Nullable Completion<? super T> completion;
        private @Nullable Thread thread;
        private boolean cancelled;
        private boolean over;

        Call(Callable<? extends T> blocking) {
            this.blocking = blocking;
        }

        @Override
        public void start(Completion<? super T> completion) {
            this.completion = completion;
            Workers.execute(this);
        }

        @Override
        public void cancel() {
            synchronized (this) {
                cancelled = true;
                if (over) {
                    return;
                }
                if (thread != null) {
                    CANCELLED.add(thread);
                    thread.interrupt();
                    return;
                }
                over = true;
            }
            completion().fail(new CancellationException());
        }

        /** For dumps. */
        @Override
        public String toString() {
            return "a worker thread";
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            T value;
            try {
                value = blocking.call();
            } catch (Throwable failure) {
                completion().fail(end() ? cancellation(failure) : failure);
                return;
            }
            end();
            completion().succeed(value);
        }

        private synchronized boolean begin() {
            if (over) {
                return false;
            }
            thread = Thread.currentThread();
            return true;
        }

        /** No interrupt comes after this, and none is left; whether it was cancelled. */
        private synchronized boolean end() {
            over = true;
            thread = null;
            if (cancelled) {
                CANCELLED.remove(Thread.currentThread());
            }
            Thread.interrupted();
            return cancelled;
        }

        private static CancellationException cancellation(Throwable failure) {
            CancellationException cancellation = new CancellationException();
            cancellation.initCause(failure);
            return cancellation;
        }

        private Completion<? super T> completion() {
            Completion<? super T> started = completion;
            if (started == null) {
                throw new IllegalStateException("not started");
            }
            return started;
        }
    }
}
