package dev.aevent.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** A lambda or method reference in a coroutine that is a coroutine itself. */
public sealed interface Closure {
    /** Where it stands. */
    ExpressionTree tree();

    /** The functional interface that it is made for. */
    DeclaredType type();

    /** That interface's method. */
    ExecutableElement method();

    /**
     * A lambda.
     *
     * @param body its own awaits and spawns
     */
    record Lambda(LambdaExpressionTree tree, DeclaredType type, ExecutableElement method, CoroutineMethod body)
            implements Closure {}

    /**
     * A reference to a coroutine.
     *
     * @param callee the coroutine
     * @param spread the array that it gets the last arguments in, if in one
     */
    record Reference(
            MemberReferenceTree tree,
            DeclaredType type,
            ExecutableElement method,
            ExecutableElement callee,
            @Nullable Spread spread)
            implements Closure {}
}
