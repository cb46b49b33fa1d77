package dev.aevent.abi;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs coroutines, one at a time, on one thread at a time.
 *
 * <p>What generated code calls is here and final. Subclasses bring the thread, the time and the sleep: they call {@link
 * #turn()} as long as it says that there is more to do, and {@link #wake()} tells them when there is more again.
 *
 * <p>Two lines wait for their turn. Coroutines that merely yield stand in a circle linked through the frames, where one
 * that yields again stays in its place: a store of a young object into an old one costs more than all the rest. Whatever
 * else is woken or spawned stands in {@code ready}. A turn serves both alternately, a bounded number of each.
 *
 * <p>For the same reason nothing points to the frame that runs; {@link #running()} finds it when something is thrown.
 */
public abstract class Loop {
    private static final int BATCH = 64;
    private static final int ROUNDS = 4;
    private static final Object NEXT = new Object();
    private static final ThreadLocal<@Nullable Loop> CURRENT = new ThreadLocal<>();
    private static final VarHandle STEPS;

    static {
        try {
            STEPS = MethodHandles.lookup().findVarHandle(Loop.class, "steps", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** An integral or boolean result of the call that has just returned null. */
    public long j;

    /** A floating-point result of the call that has just returned null. */
    public double d;

    /** What the awaited call has thrown, on its way to {@link #check()}. */
    @Nullable
    Throwable failure;

    /**
     * The leaf of the chain that is about to suspend: a {@link Waiter}, or the frame of a call that yields for the first
     * time. It goes into no queue before all of its callers have parked, for one that cannot (there is no memory left,
     * say) would leave it without them.
     */
    @Nullable
    Frame suspended;

    /** How many live tasks have been asked to end. */
    int cancellations;

    private final FrameQueue ready = new FrameQueue();
    private final Door door = new Door();
    private final Parked parked = new Parked();
    private final Queue<Runnable> betweenTurns = new ConcurrentLinkedQueue<>();

    /** The last in the circle of those that yield, as it was when {@code passed} was 0. The next one is the first. */
    private @Nullable Frame last;

    /** How many of the circle have become the last since then. */
    private int passed;

    /** What was repaired last in this turn. */
    private @Nullable Repaired repaired;

    /** How many callers of the frame that was taken from a line have been resumed since. */
    private int climbed;

    private long tasks;
    private int numbered;

    /** Odd while a turn is under way; for {@link #steps()}. */
    @SuppressWarnings("unused") // by its handle
    private int steps;

    private volatile @Nullable Thread thread;

    /** The loop on whose thread this one runs for a while. */
    private @Nullable Loop around;

    /** When this turn began. */
    private long nowNanos;

    /** Made by subclasses. */
    protected Loop() {}

    /** What a coroutine returns, and so where its result is. */
    public enum Kind {
        /** Nothing. */
        VOID,
        /** A {@code boolean}, in {@link Loop#j}. */
        BOOLEAN,
        /** A {@code byte}, in {@link Loop#j}. */
        BYTE,
        /** A {@code short}, in {@link Loop#j}. */
        SHORT,
        /** A {@code char}, in {@link Loop#j}. */
        CHAR,
        /** An {@code int}, in {@link Loop#j}. */
        INT,
        /** A {@code long}, in {@link Loop#j}. */
        LONG,
        /** A {@code float}, in {@link Loop#d}. */
        FLOAT,
        /** A {@code double}, in {@link Loop#d}. */
        DOUBLE,
        /** A reference, which the call returns. */
        REFERENCE;

        /** That of a method with this return type. */
        static Kind of(Class<?> type) {
            return type.isPrimitive() ? valueOf(type.getName().toUpperCase(Locale.ROOT)) : REFERENCE;
        }
    }

    // What generated code calls.

    /**
     * Throws what the awaited call has thrown, if it has.
     *
     * @throws Throwable that
     */
    public final void check() throws Throwable {
        if (failure != null) {
            throw takeFailure();
        }
    }

    /** Repairs the trace of an exception that a coroutine has caught. */
    public final void caught(Throwable thrown) {
        if (repaired == null || !repaired.covers(thrown)) {
            repaired = Traces.repair(thrown, running());
        }
    }

    /**
     * Repairs the trace of an exception that a coroutine has caught and reads now, or that it throws although others may
     * know it.
     *
     * @return the same exception
     */
    public final <T extends Throwable> T repaired(T thrown) {
        caught(thrown);
        return thrown;
    }

    /** What a part of a coroutine that has several returns where another one goes on, in the state that the frame has. */
    public final Object next() {
        return NEXT;
    }

    /**
     * Does nothing. Where a region of exception handlers is divided, it stands for what may throw in the other parts:
     * Java insists that something does.
     *
     * @throws Throwable never
     */
    public final void mayThrow() throws Throwable {}

    /**
     * Starts an operation.
     *
     * @return its result if it is complete at once, else a {@link Waiter} to suspend with
     * @throws Throwable its failure, if it has failed at once
     */
    public final @Nullable Object attempt(Awaitable<?> operation) throws Throwable {
        Waiter waiter = new Waiter(this, operation);
        return waiter.start() ? waiter.outcome() : waiter;
    }

    /**
     * Yields: the frame stands in line again.
     *
     * @param resumed whether the call was resumed by the loop, not called
     * @return what the coroutine must return
     */
    public final Object yielded(boolean resumed, Frame parked) {
        if (resumed) {
            return Frame.YIELD;
        }
        suspend(parked);
        return parked;
    }

    /** Notes the leaf of a chain that is about to suspend. */
    final void suspend(Frame leaf) {
        if (suspended != null) {
            abandon();
        }
        suspended = leaf;
    }

    /**
     * Starts a coroutine from another one.
     *
     * @param site where the spawn stands in the source
     */
    public final <T extends @Nullable Object> Task<T> spawn(StackTraceElement site, Kind kind, Entry entry) {
        Root<T> root = new Root<>(this, kind, entry, site, parent());
        ready.add(root);
        return root;
    }

    // What the run time calls.

    /** The loop that runs on this thread, or null if none does. */
    public static @Nullable Loop current() {
        return CURRENT.get();
    }

    /**
     * Starts a coroutine, from any thread.
     *
     * @param site where it is spawned
     */
    public final <T extends @Nullable Object> Task<T> spawn(Kind kind, Entry entry, StackTraceElement site) {
        Root<T> root = new Root<>(this, kind, entry, site, CURRENT.get() == this ? parent() : 0);
        enqueue(root);
        hold();
        return root;
    }

    /** Another thread has spawned: what keeps the JVM alive for coroutines must. It runs after that is at the door. */
    protected void hold() {}

    /** Lets the loop do something in its turn; from any thread. */
    public final void execute(Runnable action) {
        enqueue(new Errand(action));
    }

    /** Puts a frame in line, from any thread. */
    final void enqueue(Frame frame) {
        if (CURRENT.get() == this) {
            ready.add(frame);
        } else {
            door.put(frame);
            wake();
        }
    }

    /** Makes sure that {@link #turn()} is called soon. Called from other threads, often without need. */
    protected abstract void wake();

    /** Says that this thread is the loop's from now on, or until {@link #leave()}. */
    protected final void enter() {
        around = CURRENT.get();
        CURRENT.set(this);
        thread = Thread.currentThread();
    }

    /** Says that this thread is the loop's no longer. */
    protected final void leave() {
        if (around == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(around);
            around = null;
        }
        thread = null;
    }

    /** The thread that runs this now, from any thread; null if none does. */
    protected final @Nullable Thread thread() {
        return thread;
    }

    /**
     * Changes with each step, which is what runs until it suspends or ends; odd while there is one. From any thread: two
     * equal odd answers, and the loop has been busy with one step all the time between.
     */
    protected final int steps() {
        return (int) STEPS.getOpaque(this);
    }

    /** The time by which the loop goes; subclasses may have another than the machine. */
    protected long nanoTime() {
        return System.nanoTime();
    }

    /** The number of the task that runs; 0 if none does. */
    private int parent() {
        Frame frame = steps % 2 == 0 ? null : running();
        while (frame != null && !(frame instanceof Root)) {
            frame = frame.caller;
        }
        return frame instanceof Root<?> root ? number(root) : 0;
    }

    /** A task's number, which it gets when somebody first asks. */
    final int number(Root<?> root) {
        if (root.number == 0) {
            root.number = ++numbered;
        }
        return root.number;
    }

    private void beginTurn() {
        nowNanos = nanoTime();
        STEPS.setOpaque(this, steps + 1);
    }

    private void endTurn() {
        repaired = null;
        STEPS.setOpaque(this, steps + 1);
    }

    /**
     * Does something on the loop's thread when nobody runs, with everybody in line where {@link #collectInLine} finds
     * them. From any thread.
     */
    final void between(Runnable action) {
        betweenTurns.add(action);
        // A turn ends soon, and there is one for this errand at least.
        execute(() -> {});
    }

    /** Tells of all that are in line; complete only between turns, since those that yield stand in locals of a turn. */
    final void collectInLine(Consumer<Frame> action) {
        ready.forEach(action);
        Frame end = last;
        if (end != null) {
            Frame frame = end;
            do {
                frame = nextOf(frame);
                action.accept(frame);
            } while (frame != end);
        }
    }

    /** Tells of all tasks that have ever waited and have not ended. */
    final void collectParked(Consumer<Root<?>> action) {
        parked.forEach(action);
    }

    private void runBetweenTurns() {
        for (Runnable action = betweenTurns.poll(); action != null; action = betweenTurns.poll()) {
            try {
                action.run();
            } catch (Throwable failure) {
                report(failure);
            }
        }
    }

    /** Whether somebody has put something in since the last turn. */
    protected final boolean hasVisitors() {
        return !door.isEmpty();
    }

    /** Whether anything stands in line. */
    protected final boolean hasWork() {
        return last != null || !ready.isEmpty() || !door.isEmpty();
    }

    /** How many tasks have begun and not ended. */
    protected final long tasks() {
        return tasks;
    }

    /**
     * Runs what stands in line, for a bounded while.
     *
     * @return whether there is more
     */
    protected final boolean turn() {
        beginTurn();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                door.drainTo(ready);
                serveReady();
                if (last == null && ready.isEmpty()) {
                    break;
                }
                serveYielding();
            }
        } finally {
            endTurn();
        }
        if (!betweenTurns.isEmpty()) {
            runBetweenTurns();
        }
        return hasWork();
    }

    private void serveReady() {
        Frame end = last;
        try {
            for (int n = 0; n < BATCH; n++) {
                Frame frame = ready.poll();
                if (frame == null) {
                    break;
                }
                Frame yielded = advance(frame);
                if (yielded != null) {
                    end = appended(end, yielded);
                }
            }
        } finally {
            // Whatever may be thrown here (no memory left for a queue to grow), nobody in line is forgotten.
            last = end;
            ready.forget();
        }
    }

    private void serveYielding() {
        Frame end = last;
        try {
            for (int n = 0; n < BATCH && end != null; n++) {
                Frame frame = nextOf(end);
                Frame yielded = null;
                try {
                    yielded = advance(frame);
                } finally {
                    if (yielded == frame) {
                        end = frame;
                        passed++;
                    } else {
                        end = withoutFirst(end);
                        if (yielded != null) {
                            end = appended(end, yielded);
                        }
                        last = end;
                        passed = 0;
                    }
                }
            }
        } finally {
            last = end;
            passed = 0;
        }
    }

    /** Puts one more into the circle; it is the last then. */
    private static Frame appended(@Nullable Frame end, Frame added) {
        if (end == null) {
            added.next = added;
        } else {
            added.next = end.next;
            end.next = added;
        }
        return added;
    }

    /** Takes the first one out of the circle; the last one then, if there is any. */
    private static @Nullable Frame withoutFirst(Frame end) {
        Frame first = nextOf(end);
        Frame second = first.next;
        first.next = null;
        if (first == end) {
            return null;
        }
        end.next = second;
        return end;
    }

    private static Frame nextOf(Frame frame) {
        return Objects.requireNonNull(frame.next);
    }

    /** The one that was taken from a line and is being served; null if none is. */
    private @Nullable Frame taken() {
        Frame taken = ready.taken();
        if (taken != null || last == null) {
            return taken;
        }
        // For whoever asks next, it is nearer then.
        for (; passed > 0; passed--) {
            last = nextOf(last);
        }
        return nextOf(last);
    }

    /** The frame that is being resumed; null if none is. */
    private @Nullable Frame running() {
        Frame frame = taken();
        for (int n = 0; n < climbed && frame != null; n++) {
            frame = frame.caller;
        }
        return frame;
    }

    /**
     * Runs one of those in line, whichever is picked; for loops that try out other orders than the usual one.
     *
     * @param pick told how many there are, says which
     * @return false if there was none
     */
    protected final boolean turn(IntUnaryOperator pick) {
        door.drainTo(ready);
        if (ready.isEmpty()) {
            return false;
        }
        Frame picked = ready.take(pick.applyAsInt(ready.size()));
        beginTurn();
        try {
            Frame yielded = advance(picked);
            ready.forget();
            if (yielded != null) {
                ready.add(yielded);
            }
        } finally {
            endTurn();
        }
        return true;
    }

    /**
     * Resumes a frame, and its callers one after the other as each ends.
     *
     * @return the frame that has yielded, or null if something else holds it
     */
    private @Nullable Frame advance(Frame first) {
        STEPS.setOpaque(this, steps + 2);
        if (cancellations != 0) {
            cancelYield(first);
        }
        Frame frame = first;
        Object r = null;
        climbed = 0;
        while (true) {
            try {
                r = frame.resume(this, r);
            } catch (Throwable thrown) {
                fail(thrown, frame);
                r = null;
            }
            if (r == Frame.YIELD) {
                return frame;
            }
            if (r == frame) {
                return suspended == null ? null : settle(first, frame);
            }
            Frame caller = frame.caller;
            if (caller == null) {
                // Only a task has no caller, so this one has lost its own.
                failure = null;
                return null;
            }
            frame = caller;
            climbed++;
        }
    }

    /** Keeps what a frame has thrown for the one that awaits it. */
    final void fail(Throwable thrown, Frame frame) {
        if (suspended != null) {
            abandon();
        }
        if (repaired == null || !repaired.covers(thrown)) {
            repaired = Traces.repair(thrown, frame);
        }
        failure = thrown;
    }

    /**
     * A chain has suspended.
     *
     * @return its leaf, if that merely yields
     */
    private @Nullable Frame settle(Frame first, Frame last) {
        if (last instanceof Root<?> ended && ended.isDone()) {
            abandon();
            return null;
        }
        Frame leaf = suspended;
        suspended = null;
        if (leaf instanceof Waiter waiter) {
            settle(waiter, first instanceof Waiter before && before.root != null ? before.root : Root.of(last));
            return null;
        }
        return leaf;
    }

    /** A task waits for an operation from now on, unless it has been asked to end. */
    private void settle(Waiter waiter, Root<?> root) {
        waiter.waits(root, nowNanos);
        root.waiting(waiter);
        parked.add(root);
        if (root.cancelling) {
            cancelWait(root);
        }
    }

    /** A leaf has suspended, but then a caller failed to park: it must not go on as if it were a task. */
    private void abandon() {
        Frame leaf = suspended;
        suspended = null;
        if (leaf instanceof Waiter waiter) {
            waiter.cancel();
        }
    }

    private void cancelYield(Frame frame) {
        if (frame instanceof Waiter || frame instanceof Root || frame instanceof Errand) {
            return;
        }
        Root<?> root = Root.of(frame);
        if (root.cancelling && !isShielded(frame)) {
            root.told();
            Throwable cancellation = new CancellationException();
            Traces.placeAt(frame, cancellation);
            failure = cancellation;
        }
    }

    /** Asks a task to end; on the loop's thread. */
    final void cancel(Root<?> root) {
        if (root.isDone()) {
            return;
        }
        if (!root.cancelling) {
            root.cancelling = true;
            cancellations++;
        }
        cancelWait(root);
    }

    private static void cancelWait(Root<?> root) {
        Waiter waiter = root.waiting();
        if (waiter != null && !isShielded(callerOf(waiter))) {
            waiter.cancel();
        }
    }

    private static boolean isShielded(Frame leaf) {
        for (Frame frame = leaf; !(frame instanceof Root); frame = callerOf(frame)) {
            if (frame.shielded()) {
                return true;
            }
        }
        return false;
    }

    /** Every chain ends at a root, which never has one. */
    static Frame callerOf(Frame frame) {
        Frame caller = frame.caller;
        if (caller == null) {
            throw new IllegalStateException("a coroutine has lost its callers: " + frame);
        }
        return caller;
    }

    final void began(Root<?> root) {
        tasks++;
        number(root);
    }

    /** A task has ended. */
    final void ended(Root<?> root) {
        tasks--;
        parked.remove(root);
        if (root.cancelling) {
            cancellations--;
        }
    }

    /** Reports the failure of a task, unless a thread's request to join it is at the door. */
    final void reportUnlessJoined(Root<?> root, Throwable failure) {
        door.drainTo(ready);
        ready.add(new Errand(() -> {
            if (!root.joined) {
                report(failure);
            }
        }));
    }

    /** Hands a failure to the uncaught-exception handler, and survives that. */
    protected void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable handlers) {
            // As the JVM does with a handler that throws.
        }
    }

    final Throwable takeFailure() {
        Throwable taken = failure;
        if (taken == null) {
            throw new IllegalStateException("no failure");
        }
        failure = null;
        return taken;
    }
}
