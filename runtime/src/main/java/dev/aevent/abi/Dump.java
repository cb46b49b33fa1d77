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
 * Prints coroutines as traces. Each is reached from its leaf, since frames know their callers and not the other way
 * round. The leaf of one that waits is known to its task; the leaf of one in line stands there, where only the loop's
 * thread may look, between two turns.
 */
public final class Dump {
    /** A loop whose thread does not come back must not hang whoever wants to know why. */
    private static final long PATIENCE_SECONDS = 2;

    private final StringBuilder out = new StringBuilder();
    private final Set<Root<?>> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    private Dump() {}

    /** What {@code Aevent.dump()} returns: the coroutines of this thread's loop, or else of the shared one. */
    public static String ofLoop() {
        Loop current = Loop.current();
        if (current != null) {
            return of(current);
        }
        Loop loop = Loops.shared();
        CompletableFuture<String> printed = new CompletableFuture<>();
        loop.between(() -> printed.complete(of(loop)));
        try {
            return printed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException busy) {
            return "The event loop has not come back for " + PATIENCE_SECONDS + " seconds: a coroutine blocks or never"
                    + " awaits. A thread dump shows where.\n";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "Interrupted while waiting for the event loop.\n";
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible.getCause());
        }
    }

    /** On the loop's thread. */
    static String of(Loop loop) {
        Dump dump = new Dump();
        Set<Frame> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Frame> inOrder = new ArrayList<>();
        loop.collectInLine(leaf -> {
            leaves.add(leaf);
            inOrder.add(leaf);
        });
        loop.collectParked(root -> dump.parked(root, leaves));
        inOrder.forEach(dump::leaf);
        return dump.shown.size() + " coroutines\n" + dump.out;
    }

    private void parked(Root<?> root, Set<Frame> inLine) {
        Waiter waiter = root.waiting();
        // One whose wait is over stands in line, and is shown from there.
        if (waiter != null && !inLine.contains(waiter)) {
            show(root, "waiting for " + waiter.what(), waiter.caller);
        }
    }

    private void leaf(Frame leaf) {
        Root<?> root = rootOf(leaf);
        if (root != null) {
            show(root, root.hasBegun() ? "about to go on" : "about to begin", leaf);
        }
    }

    private void show(Root<?> root, String why, @Nullable Frame leaf) {
        if (!shown.add(root)) {
            return;
        }
        out.append(root).append(' ').append(why).append('\n');
        for (Frame frame = leaf; frame != null && frame != root; frame = frame.caller) {
            Source source = frame.source();
            if (source != null) {
                out.append("    at ").append(source.at(frame.state)).append('\n');
            }
        }
    }

    private static @Nullable Root<?> rootOf(Frame leaf) {
        for (Frame frame = leaf; frame != null; frame = frame.caller) {
            if (frame instanceof Root<?> root) {
                return root;
            }
        }
        return null;
    }
}
