package dev.aevent.testing;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;

/** A straight-line coroutine: each step awaits what it returns, or nothing if that is null. Returns the last result. */
public final class Steps extends Machine {
    private final Step[] steps;

    private Steps(Step... steps) {
        this.steps = steps;
    }

    public static Steps of(Step... steps) {
        return new Steps(steps);
    }

    /** One step, given what the last one awaited. */
    @FunctionalInterface
    public interface Step {
        Awaitable<?> go(Object last) throws Throwable;
    }

    /** A step that returns nothing to await. */
    public static Step then(Runnable action) {
        return last -> {
            action.run();
            return null;
        };
    }

    /** Lets others run. */
    public static final Step YIELD = last -> null;

    @Override
    protected Object run(Loop loop, int state) throws Throwable {
        check(loop);
        if (state == steps.length) {
            return done(value);
        }
        if (steps[state] == YIELD) {
            return yieldNow(loop, state + 1);
        }
        Awaitable<?> operation = steps[state].go(value);
        return operation == null ? go(state + 1) : await(loop, state + 1, operation);
    }
}
