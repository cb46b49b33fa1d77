package dev.aevent.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A call of {@code spawn} in the body of a coroutine. */
public sealed interface SpawnSite {
    /** The call. */
    MethodInvocationTree call();

    /**
     * Spawns a coroutine by a reference.
     *
     * @param ref the first argument
     * @param callee the coroutine that the reference names
     * @param given the types of the arguments that the reference gets for the coroutine
     * @param spread the array that the coroutine gets the last of them in, if in one
     */
    record OfReference(
            MethodInvocationTree call,
            MemberReferenceTree ref,
            ExecutableElement callee,
            List<TypeMirror> given,
            @Nullable Spread spread)
            implements SpawnSite {
        public OfReference {
            given = List.copyOf(given);
        }
    }

    /**
     * Spawns a lambda.
     *
     * @param closure the first argument
     */
    record OfLambda(MethodInvocationTree call, Closure.Lambda closure) implements SpawnSite {}
}
