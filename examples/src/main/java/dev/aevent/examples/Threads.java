package dev.aevent.examples;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread for each task: a virtual one where the JDK has them (21 and later), else a platform thread. */
public final class Threads {
    private static final @Nullable MethodHandle START_VIRTUAL = startVirtual();
    private static final AtomicInteger virtual = new AtomicInteger();
    private static final Set<Long> working = ConcurrentHashMap.newKeySet();

    private Threads() {}

    /** Runs a task on a new thread. */
    static void start(String name, Runnable task) {
        if (START_VIRTUAL == null) {
            new Thread(task, name).start();
        } else {
            startVirtual(START_VIRTUAL, name, task);
        }
    }

    /** Takes note of this thread as one that does a server's work. */
    static void works() {
        working.add(Thread.currentThread().getId());
    }

    /** How many threads have done a server's work, virtual ones included. */
    public static int worked() {
        return working.size();
    }

    /** How many virtual threads were started. */
    public static int virtualStarted() {
        return virtual.get();
    }

    private static void startVirtual(MethodHandle start, String name, Runnable task) {
        virtual.incrementAndGet();
        Runnable named = () -> {
            Thread.currentThread().setName(name);
            task.run();
        };
        try {
            start.invoke(named);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** {@code Thread.startVirtualThread}, which Java 17, the version this is compiled for, does not know. */
    private static @Nullable MethodHandle startVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        } catch (NoSuchMethodException none) {
            return null;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
