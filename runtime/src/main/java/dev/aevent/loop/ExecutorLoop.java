package dev.aevent.loop;

import dev.aevent.abi.Loop;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs coroutines on somebody else's event loop: one of Netty, of Swing, of Vert.x.
 *
 * <p>The executor gets a task whenever there is something to do, which takes a bounded while; never two at once, even if
 * it has many threads. Timers and channels are watched by {@link EventLoop#shared()}, which tells this one. It is up to
 * the executor's owner to keep the JVM alive.
 *
 * <pre>{@code
 * ExecutorLoop swing = new ExecutorLoop(SwingUtilities::invokeLater);
 * swing.execute(() -> spawn(this::refresh));
 * }</pre>
 */
public final class ExecutorLoop extends Loop implements Services {
    private static final EventLoop SHARED = EventLoop.shared();

    private final Executor executor;
    private final Watched watched = new Watched("of an executor", this::steps, this::thread);

    /** How often somebody has called since a turn has begun that is not over; 0 if none is under way. */
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * Makes one.
     *
     * @param executor runs what it is given later, not at once
     */
    public ExecutorLoop(Executor executor) {
        this.executor = executor;
        Watchdog.watch(watched);
    }

    @Override
    protected void wake() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen = calls.get();
        boolean more = true;
        enter();
        try {
            more = turn();
        } finally {
            leave();
            if (more || calls.addAndGet(-seen) != 0) {
                executor.execute(this::run);
            }
        }
    }

    @Override
    public Timer after(long nanos, Runnable action) {
        Watch watch = new Watch(action);
        SHARED.execute(() -> watch.begin(SHARED.after(nanos, watch)::cancel));
        return watch;
    }

    @Override
    public Wait whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException {
        if (!channel.isOpen()) {
            throw new ClosedChannelException();
        }
        Watch watch = new Watch(action);
        SHARED.execute(() -> {
            try {
                watch.begin(SHARED.whenReady(channel, operation, watch)::cancel);
            } catch (ClosedChannelException closed) {
                // It tries again and finds out.
                watch.run();
            }
        });
        return watch;
    }

    /** What the shared loop watches for this one. */
    private final class Watch implements Timer, Wait, Runnable {
        private final Runnable action;

        /** For this loop's thread. */
        private boolean over;

        /** For the shared loop's thread. */
        private @Nullable Runnable stop;

        Watch(Runnable action) {
            this.action = action;
        }

        void begin(Runnable stop) {
            this.stop = stop;
        }

        /** On the shared loop's thread. */
        @Override
        public void run() {
            execute(() -> {
                if (!over) {
                    over = true;
                    action.run();
                }
            });
        }

        @Override
        public void cancel() {
            over = true;
            SHARED.execute(() -> {
                if (stop != null) {
                    stop.run();
                }
            });
        }
    }

    @Override
    public void closed(SelectableChannel channel) {
        SHARED.execute(() -> SHARED.closed(channel));
    }
}
