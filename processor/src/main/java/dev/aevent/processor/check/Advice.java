package dev.aevent.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.collect.Hierarchy;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** How to write the await of a call. */
final class Advice {
    private final Attributed world;
    private final AwaitableCalls calls;

    Advice(Attributed world, AwaitableCalls calls) {
        this.world = world;
        this.calls = calls;
    }

    /** The call with an await, as the user would write it: {@code await(server).handlePeer(...)}. */
    String awaited(TreePath call) {
        ExecutableElement callee = calls.callee(call);
        if (callee == null
                || callee.getReturnType().getKind() != TypeKind.VOID
                || !(call.getLeaf() instanceof MethodInvocationTree invocation)) {
            return "await(" + Snippet.of(call.getLeaf()) + ")"; // a constructor's return type is void, too
        }
        ExpressionTree select = invocation.getMethodSelect();
        boolean isStatic = callee.getModifiers().contains(Modifier.STATIC);
        if (select instanceof MemberSelectTree member && !isStatic && !AwaitableCalls.isSuper(member.getExpression())) {
            return "await(" + Snippet.of(member.getExpression()) + ")." + member.getIdentifier()
                    + Snippet.arguments(invocation.getArguments());
        }
        if (select instanceof IdentifierTree && !isStatic) {
            return "await(" + implicitReceiver(call, callee) + ")." + Snippet.of(invocation);
        }
        return "await: " + Snippet.of(invocation) + ";";
    }

    /** {@code this}, or {@code Outer.this} where the method is an outer class's. */
    private String implicitReceiver(TreePath call, ExecutableElement callee) {
        boolean innermost = true;
        for (TreePath path = call; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree && world.trees().getElement(path) instanceof TypeElement type) {
                if (isMember(callee, type)) {
                    return innermost || type.getSimpleName().isEmpty() ? "this" : type.getSimpleName() + ".this";
                }
                innermost = false;
            }
        }
        return "this";
    }

    private boolean isMember(ExecutableElement callee, TypeElement type) {
        return Hierarchy.isSubclass(type, Members.owner(callee), world.types());
    }
}
