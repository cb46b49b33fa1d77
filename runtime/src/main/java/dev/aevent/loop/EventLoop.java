package dev.aevent.loop;

import dev.aevent.abi.Loop;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.TimeUnit;

/**
 * A loop with a thread of its own, which starts when it is first needed and keeps the JVM alive while there is a
 * coroutine.
 *
 * <p>How nobody is overlooked: before the thread goes to sleep it sets {@code asleep}, then looks at the door once more.
 * Who comes to the door looks at {@code asleep} afterwards, and only the first to see it wakes the thread. So one of the
 * two sees the other. The same holds for {@link Keeper} and whoever spawns.
 */
public final class EventLoop extends Loop implements Services {
    /**
     * Room for chains of ten thousand calls, interpreted, and no more, so that a recursion without end fails soon. Only
     * what is used is ever taken from the machine.
     */
    private static final long STACK = 64L << 20;

    /** How long a busy loop lets channels wait. A look at them takes a microsecond or so. */
    private static final long POLL_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    /** For so long the JVM lives on after the last coroutine: who spawns one after the other needs no new keeper. */
    private static final long LINGER_MILLIS = 2;

    /** The longest sleep; selectors take no more than about 24 days. */
    private static final long SLICE_MILLIS = TimeUnit.HOURS.toMillis(1);

    /** The longest sleep while channels are waited for: nothing wakes a selector whose channel another thread closes. */
    private static final long CLOSED_MILLIS = 1000;

    private static final VarHandle STARTED;
    private static final VarHandle ASLEEP;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STARTED = lookup.findVarHandle(EventLoop.class, "started", boolean.class);
            ASLEEP = lookup.findVarHandle(EventLoop.class, "asleep", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final String name;
    private final Timers timers = new Timers();
    private final Readiness readiness;
    private final Keeper keeper;
    private final Watched watched;
    private volatile boolean started;

    @SuppressWarnings("unused") // by its handle
    private volatile boolean asleep;

    private long polledNanos;

    /**
     * Makes one; the thread starts when it is first needed.
     *
     * @param name the thread's
     */
    public EventLoop(String name) {
        this(name, Selecting.JDK);
    }

    EventLoop(String name, Selecting selecting) {
        this.name = name;
        this.keeper = new Keeper(name + "-keeper");
        this.readiness = new Readiness(selecting, this::report);
        this.watched = new Watched(name, this::steps, this::thread);
    }

    /** The one on which ordinary code spawns. */
    public static EventLoop shared() {
        return Shared.LOOP;
    }

    private static final class Shared {
        static final EventLoop LOOP = new EventLoop("aevent");
    }

    @Override
    protected void hold() {
        if (!keeper.isHolding()) {
            keeper.hold();
            // The coroutine may have ended before that, and the loop have gone to sleep: it must look once more, or the
            // keeper would never be released.
            execute(() -> {});
        }
    }

    @Override
    protected void wake() {
        if (!started && STARTED.compareAndSet(this, false, true)) {
            Thread thread = new Thread(null, this::run, name, STACK, false);
            thread.setDaemon(true);
            thread.start();
            Watchdog.watch(watched);
            Management.register(this, name);
        } else if ((boolean) ASLEEP.getVolatile(this) && ASLEEP.compareAndSet(this, true, false)) {
            readiness.wake();
        }
    }

    private void run() {
        enter();
        while (true) {
            try {
                step();
            } catch (Throwable failure) {
                report(failure);
            }
        }
    }

    /** One turn, and what became due or ready meanwhile; else a sleep until something does. */
    private void step() {
        boolean more = turn();
        long now = System.nanoTime();
        more |= timers.fire(now);
        if (!more) {
            sleep(now);
            polledNanos = System.nanoTime();
        } else if (now - polledNanos >= POLL_NANOS) {
            polledNanos = now;
            readiness.select(Readiness.NOW);
            clearInterrupt();
        }
    }

    private void sleep(long now) {
        long millis = millisToSleep(now);
        if (tasks() == 0 && keeper.isHolding()) {
            if (!select(Math.min(millis, LINGER_MILLIS))) {
                keeper.release();
                if (hasVisitors()) {
                    keeper.hold();
                }
            }
        } else {
            select(millis);
        }
    }

    /** Waits; false if nobody came meanwhile. */
    private boolean select(long millis) {
        ASLEEP.setVolatile(this, true);
        readiness.select(hasVisitors() ? Readiness.NOW : millis);
        ASLEEP.setVolatile(this, false);
        clearInterrupt();
        return hasVisitors() || hasWork();
    }

    /** An interrupt of this thread is nobody's business here, and would make every select return at once. */
    private static void clearInterrupt() {
        Thread.interrupted();
    }

    /** Rounded up, lest it wakes too early to do anything. */
    private long millisToSleep(long now) {
        long most = readiness.isAwaited() ? CLOSED_MILLIS : SLICE_MILLIS;
        if (timers.isEmpty()) {
            return most;
        }
        long nanos = timers.untilNext(now);
        return nanos == 0 ? Readiness.NOW : Math.min(most, (nanos - 1) / 1_000_000 + 1);
    }

    @Override
    public Timer after(long nanos, Runnable action) {
        return timers.add(System.nanoTime(), nanos, action);
    }

    @Override
    public Wait whenReady(SelectableChannel channel, int operation, Runnable action) throws ClosedChannelException {
        return readiness.whenReady(channel, operation, action);
    }

    @Override
    public void closed(SelectableChannel channel) {
        readiness.closed(channel);
    }
}
