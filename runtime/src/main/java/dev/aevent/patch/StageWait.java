package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.abi.PassesOn;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A wait for a stage. To cancel it leaves the stage alone, which may have others who wait. */
final class StageWait<T extends @Nullable Object> implements Awaitable<T>, PassesOn {
    private final CompletionStage<T> stage;
    private final UnaryOperator<Throwable> thrown;
    private final AtomicReference<@Nullable Completion<? super T>> completion = new AtomicReference<>();

    /**
     * Makes one.
     *
     * @param thrown what the awaited call throws for what the stage reports
     */
    StageWait(CompletionStage<T> stage, UnaryOperator<Throwable> thrown) {
        this.stage = stage;
        this.thrown = thrown;
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
            waiting.fail(thrown.apply(failure));
        } else {
            waiting.succeed(value);
        }
    }

    @Override
    public void cancel() {
        Completion<? super T> waiting = completion.getAndSet(null);
        if (waiting != null) {
            waiting.fail(new CancellationException());
        }
    }

    /** For dumps. */
    @Override
    public String toString() {
        return "the stage " + stage;
    }
}
