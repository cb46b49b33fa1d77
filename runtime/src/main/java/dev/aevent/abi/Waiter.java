package dev.aevent.abi;

import dev.aevent.Awaitable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A coroutine's wait for an operation. It goes through the run queue like a frame, and hands the outcome to the frame
 * that waits.
 *
 * <p>Between {@link Loop#attempt} and its end it is in one of three phases: <em>trying</em>, while the operation is
 * being started; <em>waiting</em>, once that has returned without an outcome; <em>complete</em>. An outcome that comes
 * while it is trying is taken at once; one that comes while it is waiting puts it into the run queue.
 */
public final class Waiter extends Frame implements Awaitable.Completion<Object> {
    private static final int TRYING = 0;
    private static final int WAITING = 1;
    private static final int COMPLETE = 2;

    /** The logarithm of what a wait is measured in. */
    private static final int UNIT = 24;

    private static final VarHandle PHASE;
    private static final VarHandle CLAIMED;

    static {
        try {
            PHASE = MethodHandles.lookup().findVarHandle(Waiter.class, "phase", int.class);
            CLAIMED = MethodHandles.lookup().findVarHandle(Waiter.class, "claimed", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Loop loop;
    private final Awaitable<?> operation;

    @SuppressWarnings("unused") // by its handle
    private volatile int phase;

    @SuppressWarnings("unused") // by its handle
    private volatile boolean claimed;

    private @Nullable Object value;
    private @Nullable Throwable failure;

    /** Whose wait it is; known to the loop when the whole chain has suspended. */
    @Nullable
    Root<?> root;

    /** When the wait began, in units of 2<sup>24</sup> ns: it fits into what the JVM would leave empty. */
    private int since;

    private boolean cancelled;

    Waiter(Loop loop, Awaitable<?> operation) {
        this.loop = loop;
        this.operation = operation;
    }

    /** Starts the operation; true if it is complete already. */
    @SuppressWarnings("unchecked") // the operation completes with its own type, which the generated code expects
    boolean start() throws Throwable {
        ((Awaitable<Object>) operation).start(this);
        return !PHASE.compareAndSet(this, TRYING, WAITING);
    }

    /** The outcome, once it is there. */
    @Nullable
    Object outcome() throws Throwable {
        Throwable failure = this.failure;
        if (failure != null) {
            throw failure;
        }
        return value;
    }

    /**
     * Says which frame waits. To be called at once, since a completion finds it when its turn comes.
     *
     * @return the frame
     */
    public Frame suspend(Frame parked) {
        caller = parked;
        loop.suspend(this);
        return parked;
    }

    /** A task waits for it from now on. */
    void waits(Root<?> root, long nowNanos) {
        this.root = root;
        since = (int) (nowNanos >> UNIT);
    }

    /** For how long it has waited, more or less. */
    long nanos(long nowNanos) {
        return (long) ((int) (nowNanos >> UNIT) - since) << UNIT;
    }

    /** What it waits for. */
    Awaitable<?> operation() {
        return operation;
    }

    /** Whether it fails with what others have thrown. */
    boolean passesOn() {
        return operation instanceof PassesOn;
    }

    /** Asks the operation to end early, once, unless it has ended. */
    void cancel() {
        if (cancelled || (int) PHASE.getAcquire(this) == COMPLETE) {
            return;
        }
        cancelled = true;
        try {
            operation.cancel();
        } catch (Throwable failure) {
            loop.report(failure);
        }
    }

    @Override
    public void succeed(@Nullable Object value) {
        complete(value, null);
    }

    @Override
    public void fail(Throwable failure) {
        complete(null, failure);
    }

    private void complete(@Nullable Object value, @Nullable Throwable failure) {
        if (!CLAIMED.compareAndSet(this, false, true)) {
            throw new IllegalStateException("completed twice: " + operation);
        }
        this.value = value;
        this.failure = failure;
        if ((int) PHASE.getAndSet(this, COMPLETE) == WAITING) {
            loop.enqueue(this);
        }
    }

    @Override
    protected @Nullable Object resume(Loop loop, @Nullable Object r) throws Throwable {
        if (root == null) {
            // Its callers could not park, so there is nobody to tell.
            return this;
        }
        root.waiting(null);
        if (cancelled && failure instanceof CancellationException) {
            root.told();
        }
        return outcome();
    }
}
