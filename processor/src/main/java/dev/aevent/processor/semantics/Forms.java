package dev.aevent.processor.semantics;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** How expressions are written. */
public final class Forms {
    private Forms() {}

    /** What stands in parentheses. */
    public static ExpressionTree unwrapped(ExpressionTree tree) {
        ExpressionTree inner = tree;
        while (inner instanceof ParenthesizedTree parenthesized) {
            inner = parenthesized.getExpression();
        }
        return inner;
    }

    /** Whether it is {@code this}, of whatever class. */
    public static boolean isThis(ExpressionTree tree) {
        return tree instanceof IdentifierTree name && name.getName().contentEquals("this")
                || tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("this");
    }

    /** Whether it is just {@code this} or {@code super}. */
    public static boolean isThisOrSuper(ExpressionTree tree) {
        return tree instanceof IdentifierTree name
                && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
    }

    /** Whether it is {@code super}, of whatever class. */
    public static boolean isSuper(ExpressionTree tree) {
        return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
                || tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super");
    }

    /** The cases of a switch. */
    public static List<? extends CaseTree> cases(Tree tree) {
        return tree instanceof SwitchTree statement ? statement.getCases() : ((SwitchExpressionTree) tree).getCases();
    }

    /** Whether a reference evaluates an object, and insists on it. */
    public static boolean isBound(MemberReferenceTree tree, Body body) {
        ExpressionTree qualifier = tree.getQualifierExpression();
        boolean isType = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
                || qualifier instanceof ParameterizedTypeTree
                || qualifier instanceof ArrayTypeTree
                || body.elementOrNull(qualifier) instanceof TypeElement;
        return !isType && !isThisOrSuper(qualifier);
    }
}
