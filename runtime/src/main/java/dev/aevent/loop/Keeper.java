package dev.aevent.loop;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the JVM alive while there are coroutines, by a thread that does nothing but not be a daemon.
 *
 * <p>The loop's own thread is a daemon: it also serves sockets of ordinary threads, whose wait keeps no JVM alive.
 */
final class Keeper {
    private static final long STACK = 64L << 10;

    private final String name;
    private volatile boolean holding;
    private @Nullable Thread thread;

    Keeper(String name) {
        this.name = name;
    }

    boolean isHolding() {
        return holding;
    }

    /** From any thread. */
    void hold() {
        if (!holding) {
            start();
        }
    }

    private synchronized void start() {
        if (!holding) {
            Thread keeper = new Thread(null, this::keep, name, STACK, false);
            keeper.setDaemon(false);
            // If no thread can be had, the next one who spawns tries again.
            keeper.start();
            thread = keeper;
            holding = true;
        }
    }

    synchronized void release() {
        holding = false;
        thread = null;
        notifyAll();
    }

    private synchronized void keep() {
        while (thread == Thread.currentThread()) {
            try {
                wait();
            } catch (InterruptedException ignored) {
                // Somebody interrupts all threads there are; the coroutines go on.
            }
        }
    }
}
