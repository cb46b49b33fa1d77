package dev.aevent.patch;

import dev.aevent.Aevent;
import dev.aevent.Awaitable;
import dev.aevent.Task;
import dev.aevent.abi.Joins;
import dev.aevent.abi.Waits;
import dev.aevent.annotation.Patch;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Waiting for tasks and stages. */
public final class TaskPatches {
    private TaskPatches() {}

    /** {@link Task#join()}. */
    @Patch(Task.class)
    public static <T extends @Nullable Object> Awaitable<T> join(Task<T> task) {
        return Joins.join(task);
    }

    /** {@link Future#get()} of a task. */
    @Patch(Task.class)
    public static <T extends @Nullable Object> Awaitable<T> get(Task<T> task) {
        return Joins.get(task);
    }

    /** {@link Aevent#join}. */
    @Patch(value = Aevent.class, kind = Patch.Kind.STATIC)
    public static <T extends @Nullable Object> Awaitable<T> join(CompletionStage<T> stage) {
        return new StageWait<>(stage);
    }

    private static final class StageWait<T extends @Nullable Object> implements Awaitable<T> {
        private final CompletionStage<T> stage;
        private final AtomicReference<@Nullable Completion<? super T>> completion = new AtomicReference<>();

        StageWait(CompletionStage<T> stage) {
            this.stage = stage;
        }

        @Override
        public void start(Completion<? super T> completion) {
            this.completion.set(completion);
            stage.whenComplete(this::complete);
        }

        private void complete(@Nullable T value, @Nullable Throwable failure) {
            Completion<? super T> waiting = completion.getAndSet(null);
            if (waiting == null) {
                return;
            }
            if (failure != null) {
                waiting.fail(Waits.unwrapped(failure));
            } else {
                waiting.succeed(value);
            }
        }

        /** The stage may have others who wait for it, so it goes on. */
        @Override
        public void cancel() {
            Completion<? super T> waiting = completion.getAndSet(null);
            if (waiting != null) {
                waiting.fail(new CancellationException());
            }
        }
    }
}
