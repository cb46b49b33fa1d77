package dev.aevent.processor.attribute;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The enclosing compiler's trees: for texts and positions, never to type anything.
 *
 * <p>Build tools hide javac behind proxies of its {@code ProcessingEnvironment}. There a plugin beside the processor has
 * been given javac's task.
 */
public final class EnclosingTrees {
    // Processors run on the thread that compiles, so it tells compilations of one JVM apart.
    private static final ThreadLocal<@Nullable JavacTask> TASK = new ThreadLocal<>();

    private EnclosingTrees() {}

    /** The trees of javac, also where it hides behind a proxy; null if the compiler is another. */
    public static @Nullable Trees of(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException e) {
            JavacTask task = TASK.get();
            return task == null ? null : Trees.instance(task);
        }
    }

    /** Keeps a task for the processor that will run on this thread. */
    static void keep(JavacTask task) {
        TASK.set(task);
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                    forget();
                }
            }
        });
    }

    /** Drops what was kept: the thread may live on, and hold whatever it can reach. */
    public static void forget() {
        TASK.remove();
    }
}
