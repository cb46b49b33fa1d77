package dev.aevent.processor.attribute;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands javac's task from the plugin to the processor, which run on one thread.
 *
 * <p>Not by a static field: Gradle loads processors itself while javac loads the plugin, so there are two of each of our
 * classes. The thread's handler of uncaught exceptions is a place that both see; it goes on doing what it did before.
 */
public final class TaskOfThread {
    private TaskOfThread() {}

    /** The task that compiles on this thread, if javac does and the plugin was started. */
    static Optional<JavacTask> get() {
        return Thread.currentThread().getUncaughtExceptionHandler() instanceof Supplier<?> carrier
                        && carrier.get() instanceof JavacTask task
                ? Optional.of(task)
                : Optional.empty();
    }

    /**
     * Keeps a task until its processors have run, once it compiles. One that only parses or analyses runs none, though
     * javac may say that it begins to, and never that it has ended.
     */
    static void keep(JavacTask task) {
        task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                    carry(task);
                }
            }

            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING
                        || event.getKind() == TaskEvent.Kind.COMPILATION) {
                    forget(task);
                }
            }
        });
    }

    private static void carry(JavacTask task) {
        Thread thread = Thread.currentThread();
        UncaughtExceptionHandler own = thread.getUncaughtExceptionHandler();
        // A thread without one answers with its group; that is no handler to set.
        thread.setUncaughtExceptionHandler(new Carrier(task, own == thread.getThreadGroup() ? null : own));
    }

    private static void forget(JavacTask task) {
        if (Thread.currentThread().getUncaughtExceptionHandler() instanceof Carrier carrier && carrier.task == task) {
            forget();
        }
    }

    /** Drops what was kept: the thread may live on, and hold whatever it can reach. */
    public static void forget() {
        Thread thread = Thread.currentThread();
        if (thread.getUncaughtExceptionHandler() instanceof Carrier carrier) {
            thread.setUncaughtExceptionHandler(carrier.previous);
        }
    }

    private static final class Carrier implements UncaughtExceptionHandler, Supplier<JavacTask> {
        private final JavacTask task;
        private final @Nullable UncaughtExceptionHandler previous;

        Carrier(JavacTask task, @Nullable UncaughtExceptionHandler previous) {
            this.task = task;
            this.previous = previous;
        }

        @Override
        public JavacTask get() {
            return task;
        }

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            UncaughtExceptionHandler next = previous == null ? thread.getThreadGroup() : previous;
            if (next != null) {
                next.uncaughtException(thread, failure);
            }
        }
    }
}
