package dev.aevent.abi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What the coroutines of a loop do at one moment, each once. Each is reached from its leaf, since frames know their
 * callers and not the other way round. The leaf of one that waits is known to its task; the leaf of one in line stands
 * there, where only the loop's thread may look, between two turns.
 *
 * @param trouble why it could not be taken, for people; null if it was
 */
record Snapshot(List<Live> tasks, @Nullable String trouble) {
    /** A loop whose thread does not come back must not hang whoever wants to know why. */
    private static final long PATIENCE_SECONDS = 2;

    /** What a task is about to do. */
    enum State {
        BEGIN,
        GO_ON,
        WAIT
    }

    /**
     * A task that has not ended.
     *
     * @param parent the number of the task that has spawned it, 0 if none has; it may have ended
     * @param waitsFor what it waits for, if it does
     * @param stack its calls, the innermost first
     */
    record Live(
            int number,
            int parent,
            StackTraceElement site,
            State state,
            @Nullable Wait waitsFor,
            List<StackTraceElement> stack) {}

    /**
     * A wait.
     *
     * @param what the operation, for people
     * @param task the number of the task whose end it waits for; 0 if it waits for something else
     * @param nanos for how long already, to about 17 ms
     */
    record Wait(String what, int task, long nanos) {}

    /** That of this thread's loop, or else of the shared one. */
    static Snapshot take() {
        Loop current = Loop.current();
        return current == null ? take(Loops.shared()) : new Taking(current).done();
    }

    /** That of a loop, from any thread but its own. */
    static Snapshot take(Loop loop) {
        CompletableFuture<Snapshot> taken = new CompletableFuture<>();
        loop.between(() -> taken.complete(new Taking(loop).done()));
        try {
            return taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException busy) {
            return trouble("The event loop has not come back for " + PATIENCE_SECONDS
                    + " seconds: a coroutine blocks or never awaits. A thread dump shows where.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return trouble("Interrupted while waiting for the event loop.");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible.getCause());
        }
    }

    private static Snapshot trouble(String text) {
        return new Snapshot(List.of(), text);
    }

    /** On the loop's thread. */
    private static final class Taking {
        private final Loop loop;
        private final long now;
        private final List<Live> tasks = new ArrayList<>();
        private final Set<Root<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Taking(Loop loop) {
            this.loop = loop;
            now = loop.nanoTime();
        }

        Snapshot done() {
            Set<Frame> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Frame> inOrder = new ArrayList<>();
            loop.collectInLine(leaf -> {
                leaves.add(leaf);
                inOrder.add(leaf);
            });
            loop.collectParked(root -> parked(root, leaves));
            inOrder.forEach(this::inLine);
            return new Snapshot(List.copyOf(tasks), null);
        }

        private void parked(Root<?> root, Set<Frame> inLine) {
            Waiter waiter = root.waiting();
            // One whose wait is over stands in line, and is seen there.
            if (waiter != null && !inLine.contains(waiter)) {
                add(root, State.WAIT, wait(waiter), waiter.caller);
            }
        }

        private Wait wait(Waiter waiter) {
            Root<?> joined = Joins.taskOf(waiter.operation());
            int task = joined == null ? 0 : joined.loop == loop ? loop.number(joined) : joined.number;
            return new Wait(joined == null ? text(waiter.operation()) : joined.toString(), task, waiter.nanos(now));
        }

        /** What the operation says of itself; the name of its kind, if it says nothing. */
        private static String text(Object operation) {
            String kind = operation.getClass().getSimpleName();
            try {
                String text = operation.toString();
                return text.startsWith(operation.getClass().getName() + "@") ? kind : text;
            } catch (RuntimeException broken) {
                return kind;
            }
        }

        private void inLine(Frame leaf) {
            for (Frame frame = leaf; frame != null; frame = frame.caller) {
                if (frame instanceof Root<?> root) {
                    add(root, root.hasBegun() ? State.GO_ON : State.BEGIN, null, leaf);
                }
            }
        }

        private void add(Root<?> root, State state, @Nullable Wait waitsFor, @Nullable Frame leaf) {
            if (!seen.add(root)) {
                return;
            }
            List<StackTraceElement> stack = new ArrayList<>();
            for (Frame frame = leaf; frame != null && frame != root; frame = frame.caller) {
                StackTraceElement position = frame.position();
                if (position != null) {
                    stack.add(position);
                }
            }
            tasks.add(new Live(loop.number(root), root.parent(), root.site(), state, waitsFor, stack));
        }
    }
}
