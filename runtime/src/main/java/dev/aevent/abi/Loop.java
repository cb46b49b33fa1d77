package dev.aevent.abi;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Locale;
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
 * <p>Two lines wait for their turn. Coroutines that merely yield stand in a list linked through the frames, whose ends
 * are locals of {@link #turn()}, because a store of a young object into the loop costs more than all the rest. Whatever
 * else is woken or spawned stands in {@code ready}. A turn serves both alternately, a bounded number of each.
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
    private @Nullable Frame head;
    private @Nullable Frame tail;
    private long tasks;
    private int numbered;

    /** The task that runs, by its number; 0 if none does, or if {@link #resumed} tells. */
    private int running;

    /** What runs, where that is a call that has yielded, or an errand. */
    private @Nullable Frame resumed;

    /** Odd while a turn is under way; for {@link #steps()}. */
    @SuppressWarnings("unused") // by its handle
    private int steps;

    private volatile @Nullable Thread thread;

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
        CURRENT.set(this);
        thread = Thread.currentThread();
    }

    /** Says that this thread is the loop's no longer. */
    protected final void leave() {
        CURRENT.remove();
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

    /** When the current turn began, by {@link #nanoTime()}. */
    final long nowNanos() {
        return nowNanos;
    }

    /** The number of the task that runs; 0 if none does. */
    private int parent() {
        Frame frame = resumed;
        if (frame == null) {
            return running;
        }
        return frame instanceof Errand ? 0 : number(Root.of(frame));
    }

    /** A task's number, which it gets when somebody first asks. */
    final int number(Root<?> root) {
        if (root.number == 0) {
            root.number = ++numbered;
        }
        return root.number;
    }

    /** The step of a task has begun. */
    final void runs(Root<?> root) {
        running = number(root);
    }

    private void beginTurn() {
        nowNanos = nanoTime();
        STEPS.setOpaque(this, steps + 1);
    }

    private void endTurn() {
        running = 0;
        resumed = null;
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
        for (Frame frame = head; frame != null; frame = frame.next) {
            action.accept(frame);
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
        return head != null || !ready.isEmpty() || !door.isEmpty();
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
        Frame head = this.head;
        Frame tail = this.tail;
        this.head = null;
        this.tail = null;
        beginTurn();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                door.drainTo(ready);
                for (int n = 0; n < BATCH; n++) {
                    Frame frame = ready.poll();
                    if (frame == null) {
                        break;
                    }
                    Frame yielded = advance(frame);
                    if (yielded != null) {
                        if (head == null || tail == null) {
                            head = yielded;
                        } else {
                            tail.next = yielded;
                        }
                        tail = yielded;
                    }
                }
                if (head == null && ready.isEmpty()) {
                    break;
                }
                for (int n = 0; n < BATCH && head != null; n++) {
                    Frame frame = head;
                    head = frame.next;
                    frame.next = null;
                    Frame yielded = advance(frame);
                    if (yielded != null) {
                        if (head == null || tail == null) {
                            head = yielded;
                        } else {
                            tail.next = yielded;
                        }
                        tail = yielded;
                    }
                }
            }
        } finally {
            // Whatever may be thrown here (no memory left for a queue to grow), nobody in line is forgotten.
            this.head = head;
            this.tail = head == null ? null : tail;
            endTurn();
        }
        if (!betweenTurns.isEmpty()) {
            runBetweenTurns();
        }
        return hasWork();
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
        resumed = first instanceof Waiter || first instanceof Root ? null : first;
        if (cancellations != 0) {
            cancelYield(first);
        }
        Frame frame = first;
        Object r = null;
        Throwable repaired = null;
        while (true) {
            try {
                r = frame.resume(this, r);
            } catch (Throwable thrown) {
                fail(thrown, frame, repaired);
                repaired = thrown;
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
        }
    }

    /** Keeps what a frame has thrown for the one that awaits it. */
    final void fail(Throwable thrown, Frame frame, @Nullable Throwable repaired) {
        if (suspended != null) {
            abandon();
        }
        if (thrown != repaired) {
            Traces.repair(thrown, frame);
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
            failure = new CancellationException();
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
        runs(root);
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
