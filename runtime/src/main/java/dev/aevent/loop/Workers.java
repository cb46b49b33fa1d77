package dev.aevent.loop;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for blocking calls: virtual ones on JDK 21 and later, else daemons that are kept for a minute. There is no
 * limit to their number, since one call may be what another one waits for.
 */
final class Workers {
    private static final ExecutorService THREADS = threads();

    private Workers() {}

    static void execute(Runnable call) {
        THREADS.execute(call);
    }

    private static ExecutorService threads() {
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class))
                    .invokeExact();
        } catch (NoSuchMethodException older) {
            return daemons();
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ExecutorService daemons() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newCachedThreadPool(call -> {
            Thread thread = new Thread(null, call, "aevent-worker-" + count.incrementAndGet(), 0, false);
            thread.setDaemon(true);
            return thread;
        });
    }
}
