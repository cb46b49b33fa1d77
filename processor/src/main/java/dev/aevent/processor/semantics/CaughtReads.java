package dev.aevent.processor.semantics;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * How the block of a {@code catch} clause reads what it has caught. To throw it again is not to read it: whoever gets it
 * next looks at it for himself.
 */
public final class CaughtReads {
    private final Body body;
    private final Element exception;
    private final BlockTree handler;
    private final List<Tree> reads = new ArrayList<>();
    private final List<Tree> jumps = new ArrayList<>();
    private boolean captured;
    private boolean thrownAgain;

    public CaughtReads(CatchTree clause, Body body) {
        this.body = body;
        exception = body.element(clause.getParameter());
        handler = clause.getBlock();
        new Scanner().scan(handler, null);
    }

    public boolean isRead() {
        return captured || !reads.isEmpty();
    }

    /** Whether a lambda or a class reads it, maybe when the handler has long ended. */
    public boolean isCaptured() {
        return captured;
    }

    public boolean isThrownAgain() {
        return thrownAgain;
    }

    /** Whether it is read on every way through the handler; there may be such that are taken for others. */
    public boolean isAlwaysRead() {
        return reads.stream().anyMatch(this::isCertain);
    }

    private boolean isCertain(Tree read) {
        for (Tree inner = read; inner != handler; inner = body.parent(inner)) {
            if (isChoice(body.parent(inner), inner)) {
                return false;
            }
        }
        return jumps.stream().noneMatch(jump -> body.end(jump) <= body.start(read));
    }

    /** Whether a part of a tree is not always evaluated. */
    private static boolean isChoice(Tree outer, Tree part) {
        return switch (outer.getKind()) {
            case IF -> part != ((IfTree) outer).getCondition();
            case CONDITIONAL_EXPRESSION -> part != ((ConditionalExpressionTree) outer).getCondition();
            case CONDITIONAL_AND, CONDITIONAL_OR -> part != ((BinaryTree) outer).getLeftOperand();
            case CASE, CATCH, WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP, ASSERT -> true;
            default -> false;
        };
    }

    /** Whether an expression is what a {@code throw} throws. */
    public static boolean isThrown(Tree expression, Body body) {
        Tree outer = body.parent(expression);
        return outer.getKind() == Tree.Kind.THROW
                || outer.getKind() == Tree.Kind.PARENTHESIZED && isThrown(outer, body);
    }

    private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        /** How many lambdas and classes are around. */
        private int depth;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            if (tree == null) {
                return null;
            }
            boolean runsLater = false;
            switch (tree.getKind()) {
                case IDENTIFIER -> identifier(tree);
                case RETURN, THROW, YIELD, BREAK, CONTINUE -> jumps.add(tree);
                case LAMBDA_EXPRESSION, MEMBER_REFERENCE, CLASS, INTERFACE, ENUM, RECORD -> runsLater = true;
                default -> {}
            }
            depth += runsLater ? 1 : 0;
            super.scan(tree, null);
            depth -= runsLater ? 1 : 0;
            return null;
        }

        private void identifier(Tree tree) {
            if (!exception.equals(body.elementOrNull(tree))) {
                return;
            }
            if (depth > 0) {
                captured = true;
            } else if (isThrown(tree, body)) {
                thrownAgain = true;
            } else {
                reads.add(tree);
            }
        }
    }
}
