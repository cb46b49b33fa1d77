package dev.aevent.patch;

import dev.aevent.Aevent;
import dev.aevent.Awaitable;
import dev.aevent.Task;
import dev.aevent.abi.Joins;
import dev.aevent.abi.Waits;
import dev.aevent.annotation.Patch;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Our own waits: sleeping, tasks and stages. */
public final class AeventPatches {
    private AeventPatches() {}

    /** {@link Aevent#sleep}. */
    @Patch(value = Aevent.class, kind = Patch.Kind.STATIC)
    public static Awaitable<Void> sleep(Duration duration) {
        return Sleep.of(duration);
    }

    /** {@link Aevent#join}. */
    @Patch(value = Aevent.class, kind = Patch.Kind.STATIC)
    public static <T extends @Nullable Object> Awaitable<T> join(CompletionStage<T> stage) {
        return new StageWait<>(stage, Waits::unwrapped);
    }

    /** {@link Task#join()}. */
    @Patch(Task.class)
    public static <T extends @Nullable Object> Awaitable<T> join(Task<T> task) {
        return Joins.isCoroutine(task)
                ? Joins.join(task)
                : new StageWait<>(task.toCompletableFuture(), Waits::unwrapped);
    }
}
