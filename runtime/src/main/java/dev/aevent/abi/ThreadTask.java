package dev.aevent.abi;

import dev.aevent.Task;
import dev.aevent.function.Action0;
import dev.aevent.function.Action1;
import dev.aevent.function.Action2;
import dev.aevent.function.Action3;
import dev.aevent.function.Action4;
import dev.aevent.function.Action5;
import dev.aevent.function.Function0;
import dev.aevent.function.Function1;
import dev.aevent.function.Function2;
import dev.aevent.function.Function3;
import dev.aevent.function.Function4;
import dev.aevent.function.Function5;
import java.io.Serializable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A lambda that a coroutine spawns while it runs as ordinary Java: it does so too, on a thread of its own. */
final class ThreadTask<T extends @Nullable Object> implements Task<T>, Runnable {
    private final Serializable lambda;
    private final @Nullable Object[] arguments;
    private final StackTraceElement site;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private volatile boolean joined;
    private volatile boolean cancelled;
    private @Nullable Thread thread;

    private ThreadTask(Serializable lambda, @Nullable Object[] arguments, StackTraceElement site) {
        this.lambda = lambda;
        this.arguments = arguments;
        this.site = site;
    }

    static <T extends @Nullable Object> Task<T> start(
            Serializable lambda, @Nullable Object[] arguments, StackTraceElement site) {
        ThreadTask<T> task = new ThreadTask<>(lambda, arguments, site);
        Loops.startThread(task);
        return task;
    }

    @Override
    public void run() {
        begin();
        try {
            @SuppressWarnings("unchecked") // spawn has said so
            T result = (T) call();
            end();
            done.complete(result);
        } catch (Throwable failure) {
            end();
            done.completeExceptionally(
                    cancelled && failure instanceof InterruptedException ? cancellation(failure) : failure);
            if (!joined && !cancelled) {
                Thread self = Thread.currentThread();
                self.getUncaughtExceptionHandler().uncaughtException(self, failure);
            }
        }
    }

    private synchronized void begin() {
        thread = Thread.currentThread();
        if (cancelled) {
            thread.interrupt();
        }
    }

    private synchronized void end() {
        thread = null;
        Thread.interrupted();
    }

    private static CancellationException cancellation(Throwable cause) {
        CancellationException cancellation = new CancellationException();
        cancellation.initCause(cause);
        return cancellation;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the lambda's own types, which spawn has matched; null is one of them
    private @Nullable Object call() throws Throwable {
        @Nullable Object[] a = arguments;
        if (lambda instanceof Function0<?> f) {
            return f.call();
        } else if (lambda instanceof Function1<?, ?> f) {
            return ((Function1<Object, ?>) f).call(a[0]);
        } else if (lambda instanceof Function2<?, ?, ?> f) {
            return ((Function2<Object, Object, ?>) f).call(a[0], a[1]);
        } else if (lambda instanceof Function3<?, ?, ?, ?> f) {
            return ((Function3<Object, Object, Object, ?>) f).call(a[0], a[1], a[2]);
        } else if (lambda instanceof Function4<?, ?, ?, ?, ?> f) {
            return ((Function4<Object, Object, Object, Object, ?>) f).call(a[0], a[1], a[2], a[3]);
        } else if (lambda instanceof Function5<?, ?, ?, ?, ?, ?> f) {
            return ((Function5<Object, Object, Object, Object, Object, ?>) f).call(a[0], a[1], a[2], a[3], a[4]);
        } else if (lambda instanceof Action0 f) {
            f.run();
        } else if (lambda instanceof Action1<?> f) {
            ((Action1<Object>) f).run(a[0]);
        } else if (lambda instanceof Action2<?, ?> f) {
            ((Action2<Object, Object>) f).run(a[0], a[1]);
        } else if (lambda instanceof Action3<?, ?, ?> f) {
            ((Action3<Object, Object, Object>) f).run(a[0], a[1], a[2]);
        } else if (lambda instanceof Action4<?, ?, ?, ?> f) {
            ((Action4<Object, Object, Object, Object>) f).run(a[0], a[1], a[2], a[3]);
        } else if (lambda instanceof Action5<?, ?, ?, ?, ?> f) {
            ((Action5<Object, Object, Object, Object, Object>) f).run(a[0], a[1], a[2], a[3], a[4]);
        } else {
            throw new IllegalArgumentException("cannot be spawned: " + lambda.getClass());
        }
        return null;
    }

    @Override
    public T join() {
        joined = true;
        if (!done.isDone()) {
            Waits.mayBlock("Task.join()", "await(task.join())");
        }
        try {
            return done.join();
        } catch (CompletionException wrapped) {
            throw Sneaky.rethrow(Waits.unwrapped(wrapped));
        }
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        joined = true;
        if (!done.isDone()) {
            Waits.mayBlock("Task.get()", "await(task.get())");
        }
        return done.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        joined = true;
        if (!done.isDone()) {
            Waits.mayBlock("Task.get(timeout, unit)", "await(task.get())");
        }
        return done.get(timeout, unit);
    }

    @Override
    public synchronized boolean cancel(boolean mayInterruptIfRunning) {
        if (done.isDone()) {
            return false;
        }
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
        return true;
    }

    @Override
    public boolean isCancelled() {
        return done.isCancelled();
    }

    @Override
    public boolean isDone() {
        return done.isDone();
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        joined = true;
        return done.copy();
    }

    @Override
    public String toString() {
        return "Task[" + site + (isDone() ? ", done]" : "]");
    }
}
