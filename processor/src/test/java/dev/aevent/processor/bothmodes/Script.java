package dev.aevent.processor.bothmodes;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How the {@link Probe} calls of one run behave: which of them wait, which one fails, and at which the task is
 * cancelled. One scenario runs at a time, so there is one current script; the thread that runs the scenario reads it.
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

    /** No call. */
    static final int NONE = 0;

    /**
     * What is to happen.
     *
     * @param failing the number, from 1, of the call that fails
     * @param cancelling the number of the call in which the task is cancelled
     */
    record Plan(Timing timing, int failing, int cancelling) {
        /** As ordinary code is to see it, where nothing suspends. */
        Plan ordinary() {
            return new Plan(Timing.NEVER, failing, cancelling);
        }
    }

    private static volatile Script current = new Script(new Plan(Timing.NEVER, NONE, NONE), Shields.NONE);

    private final Plan plan;
    private final Shields shields;
    private final CompletableFuture<Driver.Running> running = new CompletableFuture<>();
    private int calls;

    private Script(Plan plan, Shields shields) {
        this.plan = plan;
        this.shields = shields;
    }

    /** Begins a run. */
    static Script begin(Plan plan, Shields shields) {
        current = new Script(plan, shields);
        return current;
    }

    static Script current() {
        return current;
    }

    /** How many probe calls the run has made so far. */
    static int calls() {
        return current.calls;
    }

    /** A blocking call, made by ordinary code. */
    static void call(String effect) {
        Script script = current;
        PlannedFailure failure = script.next(effect);
        if (failure != null) {
            throw failure;
        }
        if (script.isCancelled() && !script.shields.coverCaller()) {
            throw new CancellationException();
        }
    }

    /** Counts and records a call; returns the failure that is planned for it, if any. */
    @Nullable
    PlannedFailure next(String effect) {
        Effects.record(effect);
        calls++;
        return calls == plan.failing() ? new PlannedFailure(calls) : null;
    }

    /** Does the call just counted wait? */
    boolean suspends() {
        return switch (plan.timing()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case ODD -> calls % 2 == 1;
            case EVEN -> calls % 2 == 0;
        };
    }

    /** Does everything that may wait do so, and nothing else happens? */
    boolean onlySuspends() {
        return plan.timing() == Timing.ALWAYS && plan.cancelling() == NONE;
    }

    /** Is the call just counted the one to cancel the task in? */
    boolean cancelsNow() {
        return calls == plan.cancelling();
    }

    /** Has the task been told to end? */
    boolean isCancelled() {
        return plan.cancelling() != NONE && calls >= plan.cancelling();
    }

    /** The coroutine that runs by this script. */
    CompletableFuture<Driver.Running> running() {
        return running;
    }

    /** What a call throws that was told to fail. */
    static final class PlannedFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        PlannedFailure(int call) {
            super("call " + call + " fails as planned");
        }
    }
}
