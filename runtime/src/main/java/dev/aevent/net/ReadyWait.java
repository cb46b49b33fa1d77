package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;
import dev.aevent.loop.Services;
import dev.aevent.loop.Timer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a coroutine waits for a channel: it tries, and tries again whenever the channel is ready, until it has a result.
 * All of it happens on the loop's thread.
 *
 * @param <T> the result
 */
public abstract class ReadyWait<T> implements Awaitable<T> {
    /** What {@link #now()} returns when it is done and has no result. */
    protected static final Object NOTHING = new Object();

    private final int millis;
    private final String timeoutMessage;
    private SelectableChannel channel;
    private int operation;
    private @Nullable Loop loop;
    private @Nullable Completion<? super T> completion;
    private Services.@Nullable Wait wait;
    private @Nullable Timer timer;

    /**
     * Makes one.
     *
     * @param operation what the channel must be ready for
     * @param millis how long to wait, or 0 for ever
     * @param timeoutMessage what the failure says then
     */
    protected ReadyWait(SelectableChannel channel, int operation, int millis, String timeoutMessage) {
        this.channel = channel;
        this.operation = operation;
        this.millis = millis;
        this.timeoutMessage = timeoutMessage;
    }

    /** One that waits for ever, if need be. */
    protected ReadyWait(SelectableChannel channel, int operation) {
        this(channel, operation, 0, "");
    }

    /**
     * Tries without blocking.
     *
     * @return the result or {@link #NOTHING}; null if it must wait
     * @throws IOException its failure
     */
    protected abstract @Nullable Object now() throws IOException;

    /** What it waits for from now on; called by {@link #now()}. */
    protected final void waitFor(SelectableChannel channel, int operation) {
        this.channel = channel;
        this.operation = operation;
    }

    /** It waits now, and must be {@linkplain #poke() poked} when its socket is closed. */
    protected void waits() {}

    /** It waits no longer. */
    protected void waitsNoLonger() {}

    /** It was cancelled, or it took too long. */
    protected void gaveUp() {}

    @Override
    public final void start(Completion<? super T> completion) throws IOException {
        Object result = now();
        if (result != null) {
            succeed(completion, result);
            return;
        }
        this.completion = completion;
        loop = Loop.current();
        Services services = Services.current();
        wait = services.whenReady(channel, operation, this::retry);
        if (millis > 0) {
            timer = services.after(TimeUnit.MILLISECONDS.toNanos(millis), this::expire);
        }
        waits();
    }

    @Override
    public final void cancel() {
        giveUp(new CancellationException());
    }

    /** Has it try again soon, since something has changed; from any thread. */
    final void poke() {
        Loop waiting = loop;
        if (waiting != null) {
            waiting.execute(this::retry);
        }
    }

    private void retry() {
        if (completion == null) {
            return;
        }
        stopWaiting();
        try {
            Object result = now();
            if (result == null) {
                wait = Services.current().whenReady(channel, operation, this::retry);
                return;
            }
            Completion<? super T> waiting = end();
            if (waiting != null) {
                succeed(waiting, result);
            }
        } catch (IOException | RuntimeException | Error failure) {
            Completion<? super T> waiting = end();
            if (waiting != null) {
                waiting.fail(failure);
            }
        }
    }

    @SuppressWarnings("unchecked") // now() returns it, if not NOTHING
    private static <T> void succeed(Completion<? super T> completion, Object result) {
        completion.succeed(result == NOTHING ? null : (T) result);
    }

    private void expire() {
        giveUp(new SocketTimeoutException(timeoutMessage));
    }

    private void giveUp(Exception reason) {
        Completion<? super T> waiting = end();
        if (waiting != null) {
            gaveUp();
            waiting.fail(reason);
        }
    }

    private @Nullable Completion<? super T> end() {
        Completion<? super T> waiting = completion;
        if (waiting == null) {
            return null;
        }
        completion = null;
        stopWaiting();
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        waitsNoLonger();
        return waiting;
    }

    private void stopWaiting() {
        if (wait != null) {
            wait.cancel();
            wait = null;
        }
    }
}
