package dev.aevent.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import javax.lang.model.element.ExecutableElement;

/** A call of {@code spawn} in the body of a coroutine. */
public sealed interface SpawnSite {
    /** The call. */
    MethodInvocationTree call();

    /**
     * Spawns a coroutine by a reference.
     *
     * @param ref the first argument
     * @param callee the coroutine that the reference names
     */
    record OfReference(MethodInvocationTree call, MemberReferenceTree ref, ExecutableElement callee)
            implements SpawnSite {}

    /**
     * Spawns a lambda.
     *
     * @param closure the first argument
     */
    record OfLambda(MethodInvocationTree call, Closure.Lambda closure) implements SpawnSite {}
}
