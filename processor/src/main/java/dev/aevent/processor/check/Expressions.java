package dev.aevent.processor.check;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the value of an expression comes from, and what is called on it. Parentheses and casts never matter. */
final class Expressions {
    private Expressions() {}

    /** The expression without the parentheses and casts around it. */
    static TreePath stripped(TreePath expression) {
        if (expression.getLeaf() instanceof ParenthesizedTree tree) {
            return stripped(new TreePath(expression, tree.getExpression()));
        }
        if (expression.getLeaf() instanceof TypeCastTree tree) {
            return stripped(new TreePath(expression, tree.getExpression()));
        }
        return expression;
    }

    /**
     * The expressions whose values the expression may have: itself, stripped, or what the branches of a conditional or
     * switch expression yield.
     */
    static List<TreePath> results(TreePath expression) {
        var found = new ArrayList<TreePath>();
        collectResults(expression, found);
        return found;
    }

    /** The method invocation whose receiver the expression is; null if nothing is called on it. */
    static @Nullable TreePath callOn(TreePath expression) {
        TreePath child = expression;
        TreePath parent = child.getParentPath();
        while (parent.getLeaf() instanceof ParenthesizedTree || parent.getLeaf() instanceof TypeCastTree) {
            child = parent;
            parent = parent.getParentPath();
        }
        return parent.getLeaf() instanceof MemberSelectTree
                        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
                        && call.getMethodSelect() == parent.getLeaf()
                ? parent.getParentPath()
                : null;
    }

    private static void collectResults(TreePath expression, List<TreePath> found) {
        TreePath path = stripped(expression);
        if (path.getLeaf() instanceof ConditionalExpressionTree conditional) {
            collectResults(new TreePath(path, conditional.getTrueExpression()), found);
            collectResults(new TreePath(path, conditional.getFalseExpression()), found);
        } else if (path.getLeaf() instanceof SwitchExpressionTree) {
            new Yields(path.getLeaf(), found).scan(path, null);
        } else {
            found.add(path);
        }
    }

    /** Collects what one switch expression yields; a switch expression inside it yields to itself. */
    private static final class Yields extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Tree outermost;
        private final List<TreePath> found;

        Yields(Tree outermost, List<TreePath> found) {
            this.outermost = outermost;
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
            return tree == outermost ? scan(tree.getCases(), null) : null;
        }

        @Override
        public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
            if (tree.getBody() instanceof ExpressionTree result && belongsToOutermost()) {
                collectResults(new TreePath(getCurrentPath(), result), found);
                return null;
            }
            return tree.getBody() == null ? scan(tree.getStatements(), null) : scan(tree.getBody(), null);
        }

        @Override
        public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
            collectResults(new TreePath(getCurrentPath(), tree.getValue()), found);
            return null;
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            return null;
        }

        /** A case of a switch statement inside has no result: {@code case 1 -> f();} is a statement there. */
        private boolean belongsToOutermost() {
            return getCurrentPath().getParentPath().getLeaf() == outermost;
        }
    }
}
