package dev.aevent.abi;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits of coroutines for tasks. */
public final class Joins {
    private Joins() {}

    /** Whether a task is a coroutine of a loop; others are threads, or somebody's own. */
    public static boolean isCoroutine(Task<?> task) {
        return task instanceof Root;
    }

    /** What {@code task.join()} waits for; fails with what the task has thrown. */
    public static <T extends @Nullable Object> Awaitable<T> join(Task<T> task) {
        return new Join<>((Root<T>) task, false);
    }

    /** What {@code task.get()} waits for; fails as that does. */
    public static <T extends @Nullable Object> Awaitable<T> get(Task<T> task) {
        return new Join<>((Root<T>) task, true);
    }

    /** The task that an operation waits for, if it waits for one. */
    static @Nullable Root<?> taskOf(Awaitable<?> operation) {
        return operation instanceof Join<?> join ? join.task : null;
    }

    private static final class Join<T extends @Nullable Object>
            implements Awaitable<T>, Awaitable.Completion<@Nullable Object>, PassesOn {
        private final Root<T> task;
        private final boolean wraps;
        private @Nullable Completion<? super T> completion;

        Join(Root<T> task, boolean wraps) {
            this.task = task;
            this.wraps = wraps;
        }

        @Override
        public void start(Completion<? super T> completion) {
            this.completion = completion;
            task.whenDone(this);
        }

        /** The task goes on; only the wait for it ends. */
        @Override
        public void cancel() {
            Completion<? super T> waiting = take();
            if (waiting != null) {
                waiting.fail(new CancellationException());
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public void succeed(@Nullable Object value) {
            Completion<? super T> waiting = take();
            if (waiting != null) {
                waiting.succeed((T) value);
            }
        }

        @Override
        public void fail(Throwable failure) {
            Completion<? super T> waiting = take();
            if (waiting != null) {
                waiting.fail(wraps && !task.isCancelled() ? new ExecutionException(failure) : failure);
            }
        }

        /** Once only; the end of a task of another loop may meet a cancellation. */
        private synchronized @Nullable Completion<? super T> take() {
            Completion<? super T> taken = completion;
            completion = null;
            return taken;
        }
    }
}
