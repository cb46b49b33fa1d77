package dev.aevent.examples;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread for each task: a virtual one where the JDK has them (21 and later), else a platform thread. */
public final class Threads {
    private static final @Nullable MethodHandle START_VIRTUAL = startVirtual();
    private static final AtomicInteger virtual = new AtomicInteger();

    private Threads() {}

    /** Runs a task on a new thread. */
    static void start(String name, Runnable task) {
        if (START_VIRTUAL == null) {
            new Thread(task, name).start();
        } else {
            startVirtual(START_VIRTUAL, name, task);
        }
    }

    /** How many virtual threads were started; no management bean counts them. */
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
