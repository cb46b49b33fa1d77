package dev.aevent.loop;

import dev.aevent.abi.Loop;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.TimeUnit;

/**
 * A loop with a thread of its own, which lives while there is a coroutine and keeps the JVM alive so long.
 *
 * <p>How the thread ends: it takes {@code running} back, then looks at the door once more. Who comes to the door looks
 * at {@code running} afterwards. So one of the two sees the other, and either the thread stays or a new one is started.
 */
public final class EventLoop extends Loop implements Services {
    /** Room for chains of ten thousand calls, interpreted. Only what is used is ever taken from the machine. */
    private static final long STACK = 256L << 20;

    private static final VarHandle RUNNING;

    static {
        try {
            RUNNING = MethodHandles.lookup().findVarHandle(EventLoop.class, "running", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final String name;
    private final Timers timers = new Timers();
    private final Readiness readiness = new Readiness();
    private volatile boolean running;
    private volatile boolean asleep;

    /**
     * Makes one; the thread starts with the first coroutine.
     *
     * @param name the thread's
     */
    public EventLoop(String name) {
        this.name = name;
    }

    /** The one on which ordinary code spawns. */
    public static EventLoop shared() {
        return Shared.LOOP;
    }

    private static final class Shared {
        static final EventLoop LOOP = new EventLoop("aevent");
    }

    @Override
    protected void wake() {
        if (!running && RUNNING.compareAndSet(this, false, true)) {
            new Thread(null, this::run, name, STACK).start();
        } else if (asleep) {
            readiness.wake();
        }
    }

    private void run() {
        enter();
        do {
            while (step()) {
                // There is more.
            }
        } while (!ends());
        leave();
    }

    /** One turn, and what became due or ready meanwhile. False if nothing is left that could bring more. */
    private boolean step() {
        boolean more = turn();
        fire();
        more |= hasWork();
        if (!more && tasks() == 0) {
            return false;
        }
        poll(more);
        return true;
    }

    private boolean ends() {
        running = false;
        return !(hasVisitors() && RUNNING.compareAndSet(this, false, true));
    }

    private void fire() {
        if (timers.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        for (Timer timer = timers.poll(now); timer != null; timer = timers.poll(now)) {
            timer.action.run();
        }
    }

    private void poll(boolean more) {
        try {
            if (more) {
                if (!readiness.isEmpty()) {
                    readiness.select(-1);
                }
                return;
            }
            asleep = true;
            // Who has come to the door before this was set has not woken us.
            readiness.select(hasVisitors() ? -1 : millisToSleep());
        } catch (IOException failure) {
            throw new IllegalStateException("the selector is broken", failure);
        } finally {
            asleep = false;
            // An interrupt of this thread is nobody's business here, and would make every select return at once.
            Thread.interrupted();
        }
    }

    /** For {@link Readiness#select}: rounded up, lest it wakes too early to do anything. */
    private long millisToSleep() {
        long nanos = timers.untilNext(System.nanoTime());
        if (nanos < 0) {
            return 0;
        }
        return nanos == 0 ? -1 : TimeUnit.NANOSECONDS.toMillis(nanos + 999_999);
    }

    @Override
    public Timer after(long nanos, Runnable action) {
        return timers.add(System.nanoTime(), nanos, action);
    }

    @Override
    public void whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException {
        readiness.whenReady(channel, operation, action);
    }

    @Override
    public void forget(SelectableChannel channel, int operation) {
        readiness.forget(channel, operation);
    }

    @Override
    public void closed(SelectableChannel channel) {
        readiness.flush();
    }
}
