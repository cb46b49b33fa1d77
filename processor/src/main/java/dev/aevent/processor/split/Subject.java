package dev.aevent.processor.split;

import javax.lang.model.element.ExecutableElement;

/**
 * What is divided: a coroutine, or a lambda in one that is a coroutine itself.
 *
 * @param coroutine the method
 * @param routine the name of what runs its states
 */
public record Subject(ExecutableElement coroutine, String routine) {
    /** A coroutine itself. */
    public static Subject of(ExecutableElement coroutine) {
        return new Subject(coroutine, coroutine.getSimpleName().toString());
    }
}
