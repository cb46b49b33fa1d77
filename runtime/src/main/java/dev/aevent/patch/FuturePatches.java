package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import dev.aevent.abi.Joins;
import dev.aevent.abi.Waits;
import dev.aevent.annotation.Patch;
import dev.aevent.loop.Offload;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waiting for futures. Those that tell when they are done are waited for on the loop, others on another thread. */
public final class FuturePatches {
    private FuturePatches() {}

    /** {@link Future#get()}. */
    @Patch(Future.class)
    public static <T extends @Nullable Object> Awaitable<T> get(Future<T> future) {
        if (future instanceof Task<T> task) {
            return Joins.isCoroutine(task)
                    ? Joins.get(task)
                    : new StageWait<>(task.toCompletableFuture(), FuturePatches::asGetThrows);
        }
        if (future instanceof CompletionStage<?>) {
            return new StageWait<>(stage(future), FuturePatches::asGetThrows);
        }
        return Offload.call(future::get);
    }

    /** {@link Future#get(long, TimeUnit)}. */
    @Patch(Future.class)
    public static <T extends @Nullable Object> Awaitable<T> get(Future<T> future, long timeout, TimeUnit unit) {
        Awaitable<T> done = get(future);
        return future instanceof Task<T> || future instanceof CompletionStage<?>
                ? new TimeLimit<>(done, unit.toNanos(timeout))
                : Offload.call(() -> future.get(timeout, unit));
    }

    /** {@link CompletableFuture#join()}. */
    @Patch(CompletableFuture.class)
    public static <T extends @Nullable Object> Awaitable<T> join(CompletableFuture<T> future) {
        return new StageWait<>(future, FuturePatches::asJoinThrows);
    }

    @SuppressWarnings("unchecked") // one object, so one result
    private static <T extends @Nullable Object> CompletionStage<T> stage(Future<T> future) {
        return (CompletionStage<T>) future;
    }

    private static Throwable asGetThrows(Throwable failure) {
        return failure instanceof CancellationException ? failure : new ExecutionException(Waits.unwrapped(failure));
    }

    private static Throwable asJoinThrows(Throwable failure) {
        return failure instanceof CancellationException || failure instanceof CompletionException
                ? failure
                : new CompletionException(failure);
    }
}
