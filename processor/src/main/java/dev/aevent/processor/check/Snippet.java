package dev.aevent.processor.check;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.List;

/** Short text for an expression, to be quoted in a message: what is long stands as {@code ...}. */
final class Snippet {
    /** Stands for what is too long to quote. */
    static final String LONG = "(...)";

    private Snippet() {}

    static String of(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        if (tree instanceof MemberSelectTree select) {
            return of(select.getExpression()) + "." + select.getIdentifier();
        }
        if (tree instanceof MethodInvocationTree call) {
            String method = of(call.getMethodSelect());
            boolean isMark = method.equals("await") && call.getArguments().size() == 1;
            return method + (isMark ? "(" + of(call.getArguments().get(0)) + ")" : arguments(call.getArguments()));
        }
        if (tree instanceof NewClassTree creation) {
            return "new " + creation.getIdentifier() + arguments(creation.getArguments());
        }
        if (tree instanceof MemberReferenceTree reference) {
            boolean isNew = reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
            return of(reference.getQualifierExpression()) + "::" + (isNew ? "new" : reference.getName());
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            String inner = of(parenthesized.getExpression());
            return inner.equals(LONG) ? LONG : "(" + inner + ")";
        }
        if (tree instanceof ArrayAccessTree access) {
            return of(access.getExpression()) + "[...]";
        }
        return tree instanceof LiteralTree ? tree.toString() : LONG;
    }

    static String arguments(List<? extends ExpressionTree> arguments) {
        return arguments.isEmpty() ? "()" : LONG;
    }
}
