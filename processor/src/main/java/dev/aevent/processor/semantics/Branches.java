package dev.aevent.processor.semantics;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What of a conditional javac writes into a class: it decides some when it compiles them. */
final class Branches {
    private final Body body;
    private final Constants constants;

    Branches(Body body) {
        this.body = body;
        constants = new Constants(body);
    }

    /** What stands in the place of a conditional whose condition is decided; null of others. */
    @Nullable
    ExpressionTree chosen(ConditionalExpressionTree tree) {
        Boolean condition = decided(tree.getCondition());
        return condition == null ? null : branch(tree, condition);
    }

    /**
     * The value of a condition that is a constant, or one when what it begins with is taken away, as javac's Lower finds
     * it; null of others.
     */
    private @Nullable Boolean decided(ExpressionTree condition) {
        ExpressionTree tree = Forms.unwrapped(condition);
        if (constants.value(tree) instanceof Boolean truth) {
            return truth;
        }
        return switch (tree.getKind()) {
            case CONDITIONAL_OR, CONDITIONAL_AND -> {
                var both = (BinaryTree) tree;
                Boolean left = decided(both.getLeftOperand());
                boolean isDecisive = left != null && left == (tree.getKind() == Tree.Kind.CONDITIONAL_OR);
                yield left == null || isDecisive ? left : decided(both.getRightOperand());
            }
            case LOGICAL_COMPLEMENT -> negated(decided(((UnaryTree) tree).getExpression()));
            case CONDITIONAL_EXPRESSION -> {
                ExpressionTree chosen = chosen((ConditionalExpressionTree) tree);
                yield chosen == null ? null : decided(chosen);
            }
            default -> null;
        };
    }

    private static @Nullable Boolean negated(@Nullable Boolean truth) {
        return truth == null ? null : !truth;
    }

    /** The branch that is written last. */
    ExpressionTree last(ConditionalExpressionTree tree) {
        return branch(tree, Boolean.TRUE.equals(certain(tree.getCondition())));
    }

    /** Whether the condition of a conditional has patterns that bind. */
    static boolean bindsInCondition(ExpressionTree tree) {
        return tree instanceof ConditionalExpressionTree choice
                && TreeSearch.contains(choice.getCondition(), part -> part instanceof BindingPatternTree);
    }

    private static ExpressionTree branch(ConditionalExpressionTree tree, boolean truth) {
        return truth ? tree.getTrueExpression() : tree.getFalseExpression();
    }

    /** Whether a conditional is a condition, for which javac writes jumps only. */
    boolean isTested(ConditionalExpressionTree tree) {
        if (body.type(tree).getKind() != TypeKind.BOOLEAN) {
            return false;
        }
        Place place = Place.of(tree, body);
        if (place.user() instanceof ConditionalExpressionTree choice) {
            return place.part() == choice.getCondition() || isTested(choice);
        }
        return switch (place.user().getKind()) {
            case IF, WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, LOGICAL_COMPLEMENT, CONDITIONAL_AND, CONDITIONAL_OR -> true;
            default -> place.user() instanceof AssertTree assertion && assertion.getCondition() == place.part();
        };
    }

    /**
     * The value that the jumps of a condition leave no choice about, a constant or not, as javac's Gen finds it; null of
     * others. Other than above, either operand may decide.
     */
    private @Nullable Boolean certain(ExpressionTree condition) {
        ExpressionTree tree = Forms.unwrapped(condition);
        if (constants.value(tree) instanceof Boolean truth) {
            return truth;
        }
        return switch (tree.getKind()) {
            case CONDITIONAL_OR -> certain((BinaryTree) tree, true);
            case CONDITIONAL_AND -> certain((BinaryTree) tree, false);
            case LOGICAL_COMPLEMENT -> negated(certain(((UnaryTree) tree).getExpression()));
            case CONDITIONAL_EXPRESSION -> certain((ConditionalExpressionTree) tree);
            default -> null;
        };
    }

    /** @param decisive what either operand decides the whole by */
    private @Nullable Boolean certain(BinaryTree tree, boolean decisive) {
        Boolean left = certain(tree.getLeftOperand());
        Boolean right = certain(tree.getRightOperand());
        boolean isDecided = left != null && left == decisive || right != null && right == decisive;
        return isDecided ? Boolean.valueOf(decisive) : left == null ? null : right;
    }

    private @Nullable Boolean certain(ConditionalExpressionTree tree) {
        Boolean condition = certain(tree.getCondition());
        if (condition != null) {
            return certain(branch(tree, condition));
        }
        Boolean yes = certain(tree.getTrueExpression());
        return yes != null && yes.equals(certain(tree.getFalseExpression())) ? yes : null;
    }
}
