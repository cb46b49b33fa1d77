package dev.aevent.processor.bothmodes;

import org.jspecify.annotations.Nullable;

/**
 * How the {@link Probe} calls of one run behave: which of them wait, and which one fails. One scenario runs at a time,
 * so there is one current script; it is read by the thread that runs the scenario.
 */
final class Script {
    /** Which awaits really suspend. */
    enum Timing {
        NEVER,
        ALWAYS,
        /** The first, the third and so on. */
        ODD,
        /** The second, the fourth and so on: the first await finds no frame made. */
        EVEN
    }

    /** No call fails. */
    static final int NONE = 0;

    private static volatile Script current = new Script(Timing.NEVER, NONE);

    private final Timing timing;
    private final int failing;
    private int calls;

    private Script(Timing timing, int failing) {
        this.timing = timing;
        this.failing = failing;
    }

    /** Begins a run in which the call with this number (from 1; {@link #NONE} for none) fails. */
    static void begin(Timing timing, int failing) {
        current = new Script(timing, failing);
    }

    /** How many probe calls the run has made so far. */
    static int calls() {
        return current.calls;
    }

    /** A blocking call, made by ordinary code. */
    static void call(String effect) {
        PlannedFailure failure = current.next(effect);
        if (failure != null) {
            throw failure;
        }
    }

    /** Counts and records a call; returns the failure that is planned for it, if any. */
    @Nullable
    PlannedFailure next(String effect) {
        Effects.record(effect);
        calls++;
        return calls == failing ? new PlannedFailure(calls) : null;
    }

    /** Does the call just counted wait? */
    boolean suspends() {
        return switch (timing) {
            case NEVER -> false;
            case ALWAYS -> true;
            case ODD -> calls % 2 == 1;
            case EVEN -> calls % 2 == 0;
        };
    }

    boolean suspendsAlways() {
        return timing == Timing.ALWAYS;
    }

    static Script current() {
        return current;
    }

    /** What a call throws that was told to fail. */
    static final class PlannedFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        PlannedFailure(int call) {
            super("call " + call + " fails as planned");
        }
    }
}
