package dev.aevent.benchmarks.hand;

import java.util.function.LongSupplier;

/** A great many parked machines. */
public final class ParkedByHand {
    private ParkedByHand() {}

    /**
     * How much more memory is in use with them.
     *
     * @param used measures the memory in use
     */
    public static long measure(int many, LongSupplier used) {
        Scheduler scheduler = new Scheduler();
        long before = used.getAsLong();
        for (long i = 0; i < many; i++) {
            scheduler.spawn(new Waiting(scheduler, i));
        }
        long after = used.getAsLong();
        scheduler.run(new Waiting(scheduler, 0));
        return after - before;
    }

    /** The object it would be a method of, and four locals. */
    private static final class Waiting extends Machine {
        private final Object self;
        private final long a;
        private int b;
        private Object c;
        private int d;

        Waiting(Object self, long a) {
            this.self = self;
            this.a = a;
            this.c = self;
        }

        @Override
        boolean run(Scheduler scheduler) {
            b = (int) a;
            c = self;
            d = b + 1;
            if (a + b + d == 0) {
                System.out.println(c);
            }
            return true;
        }
    }
}
