package dev.aevent.processor.bothmodes;

import dev.aevent.Awaitable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A probe call in a coroutine: done at once, or by another thread a little later, as the script says. */
final class Operation<T> implements Awaitable<T> {
    private static final ExecutorService LATER = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "probe");
        thread.setDaemon(true);
        return thread;
    });

    private final Script script;
    private final boolean suspends;
    private final boolean cancels;
    private final boolean isCancelled;
    private final Throwable failure;
    private final Supplier<? extends T> result;
    private final AtomicReference<Completion<? super T>> pending = new AtomicReference<>();

    private Operation(Script script, Throwable failure, Supplier<? extends T> result) {
        this.script = script;
        this.suspends = script.suspends();
        this.cancels = script.cancelsNow();
        this.isCancelled = script.isCancelled();
        this.failure = failure;
        this.result = result;
    }

    /** The call with this effect, whose result is made when it completes. */
    static <T> Operation<T> of(String effect, Supplier<? extends T> result) {
        Script script = Script.current();
        Throwable planned = script.next(effect);
        return new Operation<>(script, planned, result);
    }

    /** The call with this effect, which fails with this unless the script has planned another failure. */
    static <T> Operation<T> failing(String effect, Throwable failure) {
        Script script = Script.current();
        Throwable planned = script.next(effect);
        return new Operation<>(script, planned != null ? planned : nullChecked(failure), () -> null);
    }

    /** Throwing null throws this instead. */
    private static Throwable nullChecked(Throwable failure) {
        return failure != null ? failure : new NullPointerException();
    }

    @Override
    public void start(Completion<? super T> completion) {
        pending.set(completion);
        if (!suspends) {
            complete();
        } else if (isCancelled) {
            LATER.execute(this::completeUnlessCancelled);
        } else {
            LATER.execute(this::complete);
        }
    }

    @Override
    public void cancel() {
        Completion<? super T> completion = pending.getAndSet(null);
        if (completion != null) {
            completion.fail(new CancellationException());
        }
    }

    /** Gives the loop time, counted in turns of its queue, to cancel this; it will not where the await is shielded. */
    private void completeUnlessCancelled() {
        Driver.Running running = script.running().join();
        if (cancels) {
            running.task().cancel(true);
        }
        try {
            for (int turn = 0; turn < 3; turn++) {
                running.driver().idle().get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        complete();
    }

    private void complete() {
        Completion<? super T> completion = pending.getAndSet(null);
        if (completion == null) {
            return;
        }
        if (failure != null) {
            completion.fail(failure);
        } else {
            completion.succeed(result.get());
        }
    }
}
