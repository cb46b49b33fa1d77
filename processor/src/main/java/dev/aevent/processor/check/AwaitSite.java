package dev.aevent.processor.check;

import com.sun.source.tree.ExpressionTree;
import javax.lang.model.element.ExecutableElement;

/** A call that is awaited, and how. */
public sealed interface AwaitSite {
    /** The call itself: a method invocation or an instance creation. */
    ExpressionTree call();

    /**
     * A call of another coroutine.
     *
     * @param callee the method that the compiler chose
     * @param isSuper whether it is called on {@code super}, hence not virtually
     */
    record CoroutineCall(ExpressionTree call, ExecutableElement callee, boolean isSuper) implements AwaitSite {}

    /**
     * A call of a blocking method that a patch stands in for.
     *
     * @param blocking the method that the compiler chose
     * @param patch the static method that builds the operation
     */
    record PatchedCall(ExpressionTree call, ExecutableElement blocking, ExecutableElement patch) implements AwaitSite {}

    /** A call of {@code Aevent.yieldNow()}. */
    record YieldCall(ExpressionTree call) implements AwaitSite {}
}
