package dev.aevent.abi;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The end of every chain of frames: the task itself.
 *
 * <p>There may be millions, and to launch one is to allocate it, so it is packed into 64 bytes.
 *
 * <p>All of it belongs to the loop's thread, but for the outcome, which is published, and what sends the loop an
 * errand.
 */
final class Root<T extends @Nullable Object> extends Frame implements Task<T> {
    /** Once it is {@link #ENDED}, the outcome can be read: a primitive is the cheapest way to publish that. */
    private static final VarHandle STATE;

    private static final Loop.Kind[] KINDS = Loop.Kind.values();
    private static final int NEW = 0;
    private static final int BEGUN = 1;
    private static final int ENDED = 2;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Frame.class, "state", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** The first time may have been on its way out, in a catch block that cleans up; the second is a habit. */
    private static final int TOLD_IN_VAIN = 3;

    final Loop loop;
    private final StackTraceElement site;
    /** What begins it; dropped then, for it holds the arguments. */
    private @Nullable Entry entry;

    /** What it waits for, if for an operation. */
    private @Nullable Waiter waiting;

    /** Its result or a {@link Failed}. */
    private @Nullable Object outcome;

    private @Nullable Joiner joiners;

    /** Where it is in {@link Parked}, or -1. */
    int place = -1;

    /** Its number; 0 as long as nobody needs it. */
    int number;

    /** The number of the task that has spawned it; 0 if none has. A reference would keep one that has ended. */
    private final int parent;

    /** The ordinal of its {@link Loop.Kind}. */
    private final byte kind;

    /** How often it was told to end, as far as that is counted. */
    private byte told;

    /** Whether it was asked to end. */
    boolean cancelling;

    /** Whether somebody takes care of its failure. */
    boolean joined;

    @SuppressWarnings("EnumOrdinal") // a byte instead of a reference
    Root(Loop loop, Loop.Kind kind, Entry entry, StackTraceElement site, int parent) {
        this.loop = loop;
        this.kind = (byte) kind.ordinal();
        this.entry = entry;
        this.site = site;
        this.parent = parent;
    }

    /** Somebody who waits for the end. */
    private record Joiner(
            Awaitable.Completion<? super @Nullable Object> completion,
            @Nullable Joiner next) {}

    private record Failed(Throwable failure, boolean cancelled) {}

    /** The root of a frame's chain. */
    static Root<?> of(Frame frame) {
        Frame upper = frame;
        while (!(upper instanceof Root<?> root)) {
            upper = Loop.callerOf(upper);
        }
        return root;
    }

    /** What it waits for, if for an operation. */
    @Nullable
    Waiter waiting() {
        return waiting;
    }

    /** It waits from now on, or no longer. */
    void waiting(@Nullable Waiter waiter) {
        waiting = waiter;
    }

    /** Whether its coroutine has begun. */
    boolean hasBegun() {
        return state != NEW;
    }

    int parent() {
        return parent;
    }

    /** Where it was spawned. */
    StackTraceElement site() {
        return site;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // by its caller, the loop
    protected Object resume(Loop loop, @Nullable Object r) {
        Object result = r;
        if (state == NEW) {
            state = BEGUN;
            Entry first = Objects.requireNonNull(entry);
            entry = null;
            loop.began(this);
            try {
                result = first.run(loop);
            } catch (Throwable failure) {
                loop.fail(failure, this);
            }
            if (result instanceof Frame suspended) {
                return suspended.calledBy(this);
            }
        }
        try {
            end(result);
        } catch (Throwable failure) {
            loop.report(failure);
        }
        return this;
    }

    private void end(@Nullable Object r) {
        if (loop.failure == null) {
            Object result = boxed(r);
            if (result != null) {
                outcome = result;
            }
            STATE.setRelease(this, ENDED);
        } else {
            Throwable failure = loop.takeFailure();
            boolean cancelled = cancelling && failure instanceof CancellationException;
            outcome = new Failed(failure, cancelled);
            STATE.setRelease(this, ENDED);
            if (!cancelled && joiners == null && !joined) {
                loop.reportUnlessJoined(this, failure);
            }
        }
        loop.ended(this);
        if (joiners != null) {
            tellJoiners();
        }
    }

    /** A cancellation is thrown in it. One that goes on awaiting all the same is a bug more often than not. */
    void told() {
        if (told < TOLD_IN_VAIN && ++told == TOLD_IN_VAIN) {
            System.getLogger("dev.aevent")
                    .log(
                            System.Logger.Level.WARNING,
                            this + " was cancelled, but catches the CancellationException and goes on. It is thrown"
                                    + " again at each await until the coroutine ends: let it through, and clean up in"
                                    + " finally.");
        }
    }

    /** In the order in which they came, which is not that of the list. */
    private void tellJoiners() {
        Deque<Joiner> all = new ArrayDeque<>();
        for (Joiner joiner = joiners; joiner != null; joiner = joiner.next()) {
            all.push(joiner);
        }
        joiners = null;
        all.forEach(joiner -> tell(joiner.completion()));
    }

    private @Nullable Object boxed(@Nullable Object r) {
        return switch (KINDS[kind]) {
            case VOID -> null;
            case REFERENCE -> r;
            case BOOLEAN -> loop.j != 0;
            case BYTE -> (byte) loop.j;
            case SHORT -> (short) loop.j;
            case CHAR -> (char) loop.j;
            case INT -> (int) loop.j;
            case LONG -> loop.j;
            case FLOAT -> (float) loop.d;
            case DOUBLE -> loop.d;
        };
    }

    /** Calls the completion when it ends, or now if it has. From any thread; it is called on the loop's. */
    void whenDone(Awaitable.Completion<? super @Nullable Object> completion) {
        if (Loop.current() == loop) {
            joined = true;
            if (isDone()) {
                tell(completion);
            } else {
                joiners = new Joiner(completion, joiners);
            }
        } else {
            loop.execute(() -> whenDone(completion));
        }
    }

    private void tell(Awaitable.Completion<? super @Nullable Object> completion) {
        Object ended = outcome;
        try {
            if (ended instanceof Failed failed) {
                completion.fail(failed.failure());
            } else {
                completion.succeed(ended);
            }
        } catch (Throwable broken) {
            // The next one is to be told all the same.
            loop.report(broken);
        }
    }

    @Override
    public T join() {
        if (!isDone()) {
            Waits.mayBlock("Task.join()", "await(task.join())");
            done().join();
        }
        return result();
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        if (!isDone()) {
            Waits.mayBlock("Task.get()", "await(task.get())");
            done().get();
        }
        return resultOrExecutionException();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!isDone()) {
            Waits.mayBlock("Task.get(timeout, unit)", "await(task.get())");
            done().get(timeout, unit);
        }
        return resultOrExecutionException();
    }

    /** Completes normally however it ends. */
    private CompletableFuture<@Nullable Void> done() {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        whenDone(new Awaitable.Completion<@Nullable Object>() {
            @Override
            public void succeed(@Nullable Object value) {
                done.complete(null);
            }

            @Override
            public void fail(Throwable failure) {
                done.complete(null);
            }
        });
        return done;
    }

    /** The result, or what it has thrown; once it has ended. */
    @SuppressWarnings({"unchecked", "NullAway"}) // null is a T where the coroutine returns it
    private T result() {
        Object ended = ended();
        if (ended instanceof Failed failed) {
            throw Sneaky.rethrow(failed.failure());
        }
        return (T) ended;
    }

    /** How it ended, as far as it has. */
    private @Nullable Object ended() {
        return isDone() ? outcome : null;
    }

    private T resultOrExecutionException() throws ExecutionException {
        if (ended() instanceof Failed failed && !failed.cancelled()) {
            throw new ExecutionException(failed.failure());
        }
        return result();
    }

    @Override
    public boolean isDone() {
        return (int) STATE.getAcquire(this) == ENDED;
    }

    @Override
    public boolean isCancelled() {
        return ended() instanceof Failed failed && failed.cancelled();
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (isDone()) {
            return false;
        }
        if (Loop.current() == loop) {
            loop.cancel(this);
        } else {
            loop.execute(() -> loop.cancel(this));
        }
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletableFuture<T> toCompletableFuture() {
        CompletableFuture<T> future = new CompletableFuture<>();
        whenDone(new Awaitable.Completion<@Nullable Object>() {
            @Override
            public void succeed(@Nullable Object value) {
                future.complete((T) value);
            }

            @Override
            public void fail(Throwable failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    @Override
    public String toString() {
        return "Task[" + site() + (isDone() ? ", done]" : "]");
    }
}
