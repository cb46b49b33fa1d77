package dev.aevent.processor.collect;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Recognises our annotations by name, so that it works for any compiler's elements and where the annotation's own class
 * cannot be completed.
 */
public final class Annotations {
    /** The name of {@code @Coroutine}. */
    public static final String COROUTINE = "dev.aevent.annotation.Coroutine";
    /** The name of {@code @Patch}. */
    public static final String PATCH = "dev.aevent.annotation.Patch";

    private Annotations() {}

    /** Whether a method is a coroutine. */
    public static boolean isCoroutine(Element method) {
        return has(method, COROUTINE);
    }

    static boolean declaresPatches(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(method -> has(method, PATCH));
    }

    /** The annotation of this qualified name on an element; null if it has none. */
    public static @Nullable AnnotationMirror find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation)) {
                return mirror;
            }
        }
        return null;
    }

    private static boolean has(Element element, String annotation) {
        return find(element, annotation) != null;
    }
}
