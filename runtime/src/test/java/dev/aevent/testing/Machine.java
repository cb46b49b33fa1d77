package dev.aevent.testing;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import dev.aevent.abi.Entry;
import dev.aevent.abi.Frame;
import dev.aevent.abi.Loop;
import dev.aevent.abi.Source;
import dev.aevent.abi.Waiter;

/**
 * A coroutine written by hand, with the moves that generated code makes. A subclass has a switch over its states:
 *
 * <pre>{@code
 * new Machine() {
 *     protected Object run(Loop loop, int state) throws Throwable {
 *         return switch (state) {
 *             case 0 -> await(loop, 1, AeventPatches.sleep(SECOND));
 *             default -> { check(loop); yield done("slept"); }
 *         };
 *     }
 * }
 * }</pre>
 */
public abstract class Machine extends Frame {
    /** As in generated code, one for all that are spawned at a place. */
    private static final StackTraceElement HERE = new StackTraceElement("Test", "spawn", "Test.java", 1);

    private static final Object AGAIN = new Object();

    /** The result of the last await. */
    protected Object value;

    private boolean resumed;
    private Throwable thrown;
    private boolean shielded;
    private Source source = new Source("Machine", "run", "Machine.java");

    /** Runs from one await to the next; at the start of what follows an await it should {@link #check}. */
    protected abstract Object run(Loop loop, int state) throws Throwable;

    /** Spawns it on the loop of this thread. */
    public final <T> Task<T> spawn() {
        return spawnOn(Loop.current());
    }

    /** Spawns it from any thread. */
    public final <T> Task<T> spawnOn(Loop loop) {
        return loop.spawn(Loop.Kind.REFERENCE, entry(), HERE);
    }

    public final Entry entry() {
        return this::start;
    }

    public final Machine at(Source source) {
        this.source = source;
        return this;
    }

    private Object start(Loop loop) throws Throwable {
        return go(loop, null);
    }

    @Override
    protected final Object resume(Loop loop, Object r) throws Throwable {
        resumed = true;
        return go(loop, r);
    }

    private Object go(Loop loop, Object r) throws Throwable {
        value = r;
        while (true) {
            Object out = run(loop, state);
            if (out != AGAIN) {
                return out;
            }
        }
    }

    /** Throws what the last await has thrown. */
    protected final void check(Loop loop) throws Throwable {
        if (thrown != null) {
            Throwable now = thrown;
            thrown = null;
            throw now;
        }
        loop.check();
    }

    protected final Object await(Loop loop, int next, Awaitable<?> operation) {
        state = next;
        Object r;
        try {
            r = loop.attempt(operation);
        } catch (Throwable failure) {
            thrown = failure;
            return AGAIN;
        }
        if (r instanceof Waiter waiter) {
            return waiter.suspend(this);
        }
        value = r;
        return AGAIN;
    }

    protected final Object call(Loop loop, int next, Machine callee) {
        state = next;
        Object r;
        try {
            r = callee.go(loop, null);
        } catch (Throwable failure) {
            thrown = failure;
            return AGAIN;
        }
        if (r instanceof Frame g) {
            return g.calledBy(this);
        }
        value = r;
        return AGAIN;
    }

    protected final Object yieldNow(Loop loop, int next) {
        state = next;
        return loop.yielded(resumed, this);
    }

    protected final Object go(int next) {
        state = next;
        return AGAIN;
    }

    protected final Object done(Object result) {
        return result;
    }

    /** From here on awaits are as in a finally block, or are no longer. */
    protected final void shield(boolean on) {
        shielded = on;
    }

    @Override
    protected boolean shielded() {
        return shielded;
    }

    @Override
    protected Source source() {
        return source;
    }
}
