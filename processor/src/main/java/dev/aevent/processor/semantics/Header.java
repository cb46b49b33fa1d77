package dev.aevent.processor.semantics;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.CoroutineMethod;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * What stands before the body of a coroutine, be it a method or a lambda.
 *
 * @param parameters the declared ones
 * @param result the type of its result
 * @param body a block, or the expression of a lambda
 * @param hasSelf whether it runs on an instance: {@code this}, or the lambda's own object
 * @param isSynchronized whether it holds a monitor, and so has no await
 */
public record Header(
        List<? extends VariableTree> parameters,
        TypeMirror result,
        Tree body,
        boolean hasSelf,
        boolean isSynchronized) {
    public static Header of(CoroutineMethod method) {
        var tree = (MethodTree) method.path().getLeaf();
        return new Header(
                tree.getParameters(),
                method.element().getReturnType(),
                Objects.requireNonNull(tree.getBody()),
                !Modifiers.isStatic(method.element()),
                method.element().getModifiers().contains(Modifier.SYNCHRONIZED));
    }

    public static Header of(Closure.Lambda lambda, Attributed world) {
        LambdaExpressionTree tree = lambda.tree();
        var method = (ExecutableType) world.types().asMemberOf(lambda.type(), lambda.method());
        return new Header(tree.getParameters(), method.getReturnType(), tree.getBody(), true, false);
    }
}
