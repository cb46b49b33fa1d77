package dev.aevent.benchmarks.hand;

/** The scenarios of {@link dev.aevent.benchmarks.Work}, by hand. */
@SuppressWarnings("fallthrough")
public final class ByHand {
    /** One for all, as a server would have it. */
    private static final Scheduler SCHEDULER = new Scheduler();

    private ByHand() {}

    /** Makes calls of which one in {@code period} suspends; none if it is 0. */
    public static long calls(int calls, int period) {
        return SCHEDULER.run(new Calls(calls, period - 1));
    }

    /** Suspends and is resumed so many times. */
    public static void turns(int turns) {
        SCHEDULER.run(new Turns(turns));
    }

    /** Many that suspend and are resumed, in turn. */
    public static void turnsOfMany(int machines, int turns) {
        SCHEDULER.run(new Many(machines, turns));
    }

    /** Suspends and is resumed below a number of callers. */
    public static void turnsBelow(int depth, int turns) {
        SCHEDULER.run(new Below(depth, turns));
    }

    /** Calls a chain of calls so many times, the last of which suspends. */
    public static long chains(int depth, int times) {
        return SCHEDULER.run(new Chains(depth, times));
    }

    /** Starts so many that end at once. */
    public static void launches(int times) {
        SCHEDULER.run(new Launches(times));
    }

    private static final class Calls extends Machine {
        private final int calls;
        private final int mask;
        private int i;
        private long total;

        Calls(int calls, int mask) {
            this.calls = calls;
            this.mask = mask;
        }

        @Override
        boolean run(Scheduler scheduler) {
            while (true) {
                switch (state) {
                    case 0:
                        if (i >= calls) {
                            scheduler.result = total;
                            return true;
                        }
                        Next next = new Next(i, mask);
                        if (!next.run(scheduler)) {
                            next.caller = this;
                            state = 1;
                            return false;
                        }
                    // fall through
                    default:
                        total += scheduler.result;
                        i++;
                        state = 0;
                }
            }
        }
    }

    private static final class Next extends Machine {
        private final int value;
        private final int mask;

        Next(int value, int mask) {
            this.value = value;
            this.mask = mask;
        }

        @Override
        boolean run(Scheduler scheduler) {
            if (state == 0 && (value & mask) == mask) {
                state = 1;
                scheduler.add(this);
                return false;
            }
            scheduler.result = value;
            return true;
        }
    }

    private static final class Turns extends Machine {
        private int turns;

        Turns(int turns) {
            this.turns = turns;
        }

        @Override
        boolean run(Scheduler scheduler) {
            if (turns-- > 0) {
                scheduler.add(this);
                return false;
            }
            return true;
        }
    }

    private static final class Many extends Machine {
        private final Scheduler.Job[] jobs;
        private final int turns;
        private int i;

        Many(int machines, int turns) {
            this.jobs = new Scheduler.Job[machines];
            this.turns = turns;
        }

        @Override
        boolean run(Scheduler scheduler) {
            if (state == 0) {
                for (int job = 0; job < jobs.length; job++) {
                    jobs[job] = scheduler.spawn(new Turns(turns));
                }
                state = 1;
            }
            for (; i < jobs.length; i++) {
                if (!jobs[i].join(this)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Below extends Machine {
        private final int depth;
        private final int turns;

        Below(int depth, int turns) {
            this.depth = depth;
            this.turns = turns;
        }

        @Override
        boolean run(Scheduler scheduler) {
            if (state == 0) {
                Machine callee = depth == 1 ? new Turns(turns) : new Below(depth - 1, turns);
                if (!callee.run(scheduler)) {
                    callee.caller = this;
                    state = 1;
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Chains extends Machine {
        private final int depth;
        private final int times;
        private int i;
        private long total;

        Chains(int depth, int times) {
            this.depth = depth;
            this.times = times;
        }

        @Override
        boolean run(Scheduler scheduler) {
            while (true) {
                switch (state) {
                    case 0:
                        if (i >= times) {
                            scheduler.result = total;
                            return true;
                        }
                        Link link = new Link(depth - 1, i);
                        if (!link.run(scheduler)) {
                            link.caller = this;
                            state = 1;
                            return false;
                        }
                    // fall through
                    default:
                        total += scheduler.result;
                        i++;
                        state = 0;
                }
            }
        }
    }

    private static final class Link extends Machine {
        private final int depth;
        private final int value;

        Link(int depth, int value) {
            this.depth = depth;
            this.value = value;
        }

        @Override
        boolean run(Scheduler scheduler) {
            switch (state) {
                case 0:
                    if (depth == 0) {
                        state = 2;
                        scheduler.add(this);
                        return false;
                    }
                    Link link = new Link(depth - 1, value);
                    if (!link.run(scheduler)) {
                        link.caller = this;
                        state = 1;
                        return false;
                    }
                // fall through
                case 1:
                    scheduler.result++;
                    return true;
                default:
                    scheduler.result = value;
                    return true;
            }
        }
    }

    private static final class Launches extends Machine {
        private final int times;
        private int i;

        Launches(int times) {
            this.times = times;
        }

        @Override
        boolean run(Scheduler scheduler) {
            while (i < times) {
                scheduler.spawn(new Nothing());
                if ((++i & 1023) == 0) {
                    scheduler.add(this);
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Nothing extends Machine {
        @Override
        boolean run(Scheduler scheduler) {
            return true;
        }
    }
}
