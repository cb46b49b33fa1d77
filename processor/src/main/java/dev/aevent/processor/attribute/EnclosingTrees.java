package dev.aevent.processor.attribute;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
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
                    .filter(task -> object(task.getElements()) == object(environment.getElementUtils()))
                    .orElse(null);
        }
    }

    /** Tells compilations apart: each has a class Object of its own. A thread may hold the task of an earlier one. */
    private static @Nullable TypeElement object(Elements elements) {
        return elements.getTypeElement("java.lang.Object");
    }
}
