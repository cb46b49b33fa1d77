package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;
import dev.aevent.loop.Services;
import dev.aevent.loop.Timer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
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
     * @param operation what the channel must be ready for; 0 if it is only to be poked
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

    /** It was cancelled: what it has done is to be undone, or to be brought to an end. */
    protected void cancelled() {}

    /** It took too long; says how it fails. */
    protected Throwable expired(SocketTimeoutException failure) {
        return failure;
    }

    /** What the failure of {@link #now()} is called after a wait. */
    protected IOException whileWaiting(IOException failure) {
        return failure;
    }

    /** It came forward, so that its time begins anew; called by {@link #now()}. */
    protected final void cameForward() {
        if (timer != null) {
            timer.cancel();
            timer = Services.current().after(TimeUnit.MILLISECONDS.toNanos(millis), this::expire);
        }
    }

    @Override
    public final void start(Completion<? super T> completion) throws IOException {
        Object result = now();
        if (result != null) {
            succeed(completion, result);
            return;
        }
        loop = Loop.current();
        Services services = Services.current();
        wait = whenReady(services);
        if (wait == null) {
            // Closed by another thread just now.
            succeed(completion, nowOrClosed());
            return;
        }
        this.completion = completion;
        if (millis > 0) {
            timer = services.after(TimeUnit.MILLISECONDS.toNanos(millis), this::expire);
        }
        waits();
        if (operation == 0 || !channel.isOpen()) {
            // It may have been told before it could hear.
            poke();
        }
    }

    private Services.@Nullable Wait whenReady(Services services) {
        try {
            return services.whenReady(channel, operation, this::retry);
        } catch (ClosedChannelException closed) {
            return null;
        }
    }

    /** Tries what cannot but have an end now, since the channel is closed. */
    private Object nowOrClosed() throws IOException {
        Object result = now();
        if (result == null) {
            throw new ClosedChannelException();
        }
        return result;
    }

    @Override
    public final void cancel() {
        Completion<? super T> waiting = completion;
        if (waiting != null) {
            completion = null;
            stopWaiting();
            cancelled();
            waitEnded();
            waiting.fail(new CancellationException());
        }
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
                wait = whenReady(Services.current());
                if (wait != null) {
                    return;
                }
                result = nowOrClosed();
            }
            Completion<? super T> waiting = end();
            if (waiting != null) {
                succeed(waiting, result);
            }
        } catch (IOException failure) {
            fail(whileWaiting(failure));
        } catch (RuntimeException | Error failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        Completion<? super T> waiting = end();
        if (waiting != null) {
            waiting.fail(failure);
        }
    }

    @SuppressWarnings("unchecked") // now() returns it, if not NOTHING
    private static <T> void succeed(Completion<? super T> completion, Object result) {
        completion.succeed(result == NOTHING ? null : (T) result);
    }

    private void expire() {
        if (completion != null) {
            stopWaiting();
            fail(expired(new SocketTimeoutException(timeoutMessage)));
        }
    }

    private @Nullable Completion<? super T> end() {
        Completion<? super T> waiting = completion;
        if (waiting == null) {
            return null;
        }
        completion = null;
        stopWaiting();
        waitEnded();
        return waiting;
    }

    private void waitEnded() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        waitsNoLonger();
    }

    private void stopWaiting() {
        if (wait != null) {
            wait.cancel();
            wait = null;
        }
    }

    /** For dumps. */
    @Override
    public String toString() {
        String what = switch (operation) {
            case SelectionKey.OP_ACCEPT -> "a connection to ";
            case SelectionKey.OP_CONNECT -> "a connection of ";
            case SelectionKey.OP_READ -> "bytes from ";
            case SelectionKey.OP_WRITE -> "room for bytes to ";
            default -> "";
        };
        return what + Channels.name(channel);
    }
}
