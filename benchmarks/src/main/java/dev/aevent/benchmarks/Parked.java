package dev.aevent.benchmarks;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import dev.aevent.benchmarks.hand.ParkedByHand;
import java.lang.management.ManagementFactory;

/**
 * The heap that a million parked coroutines take, each with four locals, what the run time knows of it included; and
 * the same by hand.
 */
public final class Parked {
    private static final int MANY = 1_000_000;

    private boolean over;
    private long bytes;

    private Parked() {}

    /** Prints the bytes for each. */
    public static void main(String... arguments) throws Exception {
        System.out.printf("by hand    %.1f B%n", ParkedByHand.measure(MANY, Parked::used) / (double) MANY);
        System.out.printf("coroutines %.1f B%n", spawn(new Parked()::measure).join() / (double) MANY);
    }

    @Coroutine
    private long measure() {
        // The first one brings in the classes and the run time's own.
        spawn(this::park, 0L);
        await(yieldNow());
        long before = used();
        for (long i = 0; i < MANY; i++) {
            spawn(this::park, i);
        }
        await(yieldNow());
        bytes = used() - before;
        over = true;
        return bytes;
    }

    @Coroutine
    private void park(long a) {
        int b = (int) a;
        Object c = this;
        int d = b + 1;
        while (!over) {
            await(yieldNow());
        }
        if (a + b + d == 0) {
            System.out.println(c);
        }
    }

    /** The heap in use when all that is unreachable is gone. */
    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
