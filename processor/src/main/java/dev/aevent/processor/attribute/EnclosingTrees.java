package dev.aevent.processor.attribute;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The enclosing compiler's trees and task: for texts and positions, never to type anything.
 *
 * <p>Build tools hide javac behind proxies of its {@code ProcessingEnvironment}. There a plugin beside the processor has
 * been given javac's task.
 */
public final class EnclosingTrees {
    private EnclosingTrees() {}

    /** The trees of javac, also where it hides behind a proxy; null if the compiler is another. */
    public static @Nullable Trees of(ProcessingEnvironment environment) {
        JavacTask task = task(environment);
        return task == null ? null : Trees.instance(task);
    }

    /** javac's task, also where it hides behind a proxy; null if the compiler is another. */
    public static @Nullable JavacTask task(ProcessingEnvironment environment) {
        try {
            return JavacTask.instance(environment);
        } catch (IllegalArgumentException e) {
            return TaskOfThread.get()
                    .filter(task -> isOfSameKind(task, environment))
                    .orElse(null);
        }
    }

    /**
     * Whether javac is what compiles. A thread may hold the task of an earlier compilation that only parsed, and another
     * compiler's elements mean nothing to that. It must not even be asked for an element, for it would go on compiling.
     */
    private static boolean isOfSameKind(JavacTask task, ProcessingEnvironment environment) {
        TypeElement object = environment.getElementUtils().getTypeElement("java.lang.Object");
        return object != null
                && object.getClass().getModule().equals(task.getClass().getModule());
    }
}
