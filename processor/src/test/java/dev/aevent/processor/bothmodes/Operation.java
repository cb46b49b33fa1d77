package dev.aevent.processor.bothmodes;

import dev.aevent.Awaitable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A probe call in a coroutine: done at once, or by another thread a little later, as the script says. */
final class Operation<T> implements Awaitable<T> {
    private static final ExecutorService LATER = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "probe");
        thread.setDaemon(true);
        return thread;
    });

    private final boolean suspends;
    private final Throwable failure;
    private final Supplier<? extends T> result;

    private Operation(boolean suspends, Throwable failure, Supplier<? extends T> result) {
        this.suspends = suspends;
        this.failure = failure;
        this.result = result;
    }

    /** The call with this effect, whose result is made when it completes. */
    static <T> Operation<T> of(String effect, Supplier<? extends T> result) {
        Script script = Script.current();
        Throwable planned = script.next(effect);
        return new Operation<>(script.suspends(), planned, result);
    }

    /** The call with this effect, which fails with this unless the script has planned another failure. */
    static <T> Operation<T> failing(String effect, Throwable failure) {
        Script script = Script.current();
        Throwable planned = script.next(effect);
        return new Operation<>(script.suspends(), planned != null ? planned : nullChecked(failure), () -> null);
    }

    /** Throwing null throws this instead. */
    private static Throwable nullChecked(Throwable failure) {
        return failure != null ? failure : new NullPointerException();
    }

    @Override
    public void start(Completion<? super T> completion) {
        if (suspends) {
            LATER.execute(() -> complete(completion));
        } else {
            complete(completion);
        }
    }

    private void complete(Completion<? super T> completion) {
        if (failure != null) {
            completion.fail(failure);
        } else {
            completion.succeed(result.get());
        }
    }
}
