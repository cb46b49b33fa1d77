package dev.aevent.processor.semantics;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Compound assignments, {@code ++} and {@code --}. Those of boxes javac writes anew, as declarations of what the target
 * names and an assignment, which begin and box in the line of the target.
 */
public final class Updates {
    private final Body body;
    private final Unboxing unboxing;
    private final Constants constants;

    public Updates(Body body) {
        this.body = body;
        unboxing = new Unboxing(body);
        constants = new Constants(body);
    }

    /** What is updated, as it is written; null if the tree is no update. */
    private static @Nullable ExpressionTree variable(@Nullable Tree tree) {
        if (tree instanceof CompoundAssignmentTree assignment) {
            return assignment.getVariable();
        }
        return tree instanceof UnaryTree unary && Operators.step(unary.getKind()) != null
                ? unary.getExpression()
                : null;
    }

    /** What is updated; null if the tree is no update. */
    public static @Nullable ExpressionTree target(@Nullable Tree tree) {
        ExpressionTree variable = variable(tree);
        return variable == null ? null : Forms.unwrapped(variable);
    }

    /** What is evaluated of the target of an assignment. */
    public List<ExpressionTree> operands(ExpressionTree target) {
        ExpressionTree inner = Forms.unwrapped(target);
        if (inner instanceof ArrayAccessTree access) {
            return List.of(access.getExpression(), access.getIndex());
        }
        if (inner instanceof MemberSelectTree select) {
            Element qualifier = body.elementOrNull(select.getExpression());
            boolean named = qualifier instanceof TypeElement || Forms.isThisOrSuper(select.getExpression());
            return named ? List.of() : List.of(select.getExpression());
        }
        return List.of();
    }

    /** Whether a tree is an update of a box. */
    public boolean isOfBox(@Nullable Tree tree) {
        ExpressionTree target = target(tree);
        return target != null && unboxing.isBoxed(body.type(target));
    }

    /** Whether a tree is an update of a box that has the old value. */
    public boolean isOfBoxBefore(Tree tree) {
        boolean isPostfix =
                tree.getKind() == Tree.Kind.POSTFIX_INCREMENT || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
        return isPostfix && isOfBox(tree);
    }

    /** Whether the last thing before the operation of an update with awaits is that a box is read. */
    boolean isReadLast(Tree tree) {
        boolean awaitsLater =
                tree instanceof CompoundAssignmentTree assignment && body.awaits(assignment.getExpression());
        return !awaitsLater && isOfBox(tree);
    }

    /** The line in which what updates a box does last. */
    OptionalInt lineOfBox(@Nullable Tree tree) {
        ExpressionTree variable = variable(tree);
        return variable == null || !isOfBox(tree) ? OptionalInt.empty() : OptionalInt.of(body.line(variable));
    }

    /** The line in which javac declares a variable for the index of a box in an array; empty where it does not. */
    OptionalInt lineOfIndex(Tree tree) {
        if (!(target(tree) instanceof ArrayAccessTree access) || !isOfBox(tree)) {
            return OptionalInt.empty();
        }
        ExpressionTree index = Forms.unwrapped(access.getIndex());
        if (index instanceof LiteralTree) {
            return OptionalInt.empty();
        }
        return isConverted(index) ? OptionalInt.of(body.line(index)) : lineOfBox(tree);
    }

    /** Whether a tree is the index of a box in an array that is updated, and converted: for that, javac goes to its line. */
    public boolean isConvertedIndex(ExpressionTree tree) {
        return body.parent(tree) instanceof ArrayAccessTree access
                && access.getIndex() == tree
                && isConverted(Forms.unwrapped(tree))
                && isOfBox(Place.of(access, body).user());
    }

    private boolean isConverted(ExpressionTree index) {
        return body.type(index).getKind() != TypeKind.INT || constants.value(index) != null;
    }

    /** The line in which a part of a tree begins because an update of a box has it in a declaration or behind one. */
    OptionalInt lineOfPart(Tree part, Tree tree) {
        if (variable(tree) != null) {
            return part == variable(tree) ? OptionalInt.empty() : lineOfBox(tree);
        }
        Tree around = Place.of(tree, body).user();
        if (tree != target(around) || !operands((ExpressionTree) tree).contains(part)) {
            return OptionalInt.empty();
        }
        boolean isIndex = tree instanceof ArrayAccessTree access && part == access.getIndex();
        OptionalInt declared = isIndex ? lineOfIndex(around) : OptionalInt.empty();
        return declared.isPresent() ? declared : lineOfBox(around);
    }
}
