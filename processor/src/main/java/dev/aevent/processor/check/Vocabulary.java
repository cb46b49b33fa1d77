package dev.aevent.processor.check;

import dev.aevent.processor.collect.Annotations;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what Aevent declares. Elements are compared by name, never loaded, so that it works for any version that
 * the user compiles against.
 */
final class Vocabulary {
    static final String PATCH_TABLE = "dev.aevent.annotation.PatchTable";
    static final String JDK_PATCHES = "dev.aevent.patch.JdkPatches";
    static final String AWAITABLE = "dev.aevent.Awaitable";
    static final String TASK = "dev.aevent.Task";
    private static final String AEVENT = "dev.aevent.Aevent";

    private Vocabulary() {}

    /** Whether it is {@code Aevent.await} or one of its primitive twins, however it was imported. */
    static boolean isAwait(@Nullable Element element) {
        return isMethodOfAevent(element, "await");
    }

    /** Whether it is one of the {@code Aevent.spawn} methods. */
    static boolean isSpawn(@Nullable Element element) {
        return isMethodOfAevent(element, "spawn");
    }

    /** Whether it is {@code Aevent.yieldNow}. */
    static boolean isYield(@Nullable Element element) {
        return isMethodOfAevent(element, "yieldNow");
    }

    /** Whether it is a method that carries {@code @Coroutine} itself. */
    static boolean isCoroutine(@Nullable Element element) {
        return element != null && element.getKind() == ElementKind.METHOD && Annotations.isCoroutine(element);
    }

    /** Whether an element is the type of this qualified name. */
    static boolean isNamed(@Nullable Element element, String qualifiedName) {
        return element instanceof TypeElement type && type.getQualifiedName().contentEquals(qualifiedName);
    }

    private static boolean isMethodOfAevent(@Nullable Element element, String name) {
        return element != null
                && element.getKind() == ElementKind.METHOD
                && element.getSimpleName().contentEquals(name)
                && isNamed(element.getEnclosingElement(), AEVENT);
    }
}
