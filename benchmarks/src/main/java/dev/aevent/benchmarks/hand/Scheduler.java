package dev.aevent.benchmarks.hand;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Runs machines in turn. */
final class Scheduler {
    private final ArrayDeque<Machine> queue = new ArrayDeque<>();

    /** The result of the machine that has just ended. */
    long result;

    /** Lets a machine run in its turn. */
    void add(Machine machine) {
        queue.add(machine);
    }

    /** Starts a machine of which somebody may want to know when it has ended. */
    Job spawn(Machine machine) {
        Job job = new Job();
        machine.caller = job;
        queue.add(machine);
        return job;
    }

    /** Runs a machine and all it spawns, until the queue is empty. */
    long run(Machine root) {
        queue.add(root);
        for (Machine machine = queue.poll(); machine != null; machine = queue.poll()) {
            upwards(machine);
        }
        return result;
    }

    private void upwards(Machine first) {
        Machine machine = first;
        while (machine != null && machine.run(this)) {
            machine = machine.caller;
        }
    }

    /** The end of a spawned machine. */
    static final class Job extends Machine {
        private boolean done;
        private @Nullable Machine joiner;

        /** Whether it has ended; if not, the machine is run when it has. */
        boolean join(Machine machine) {
            if (!done) {
                joiner = machine;
            }
            return done;
        }

        @Override
        boolean run(Scheduler scheduler) {
            done = true;
            if (joiner != null) {
                scheduler.add(joiner);
            }
            return true;
        }
    }
}
