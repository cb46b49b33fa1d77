package dev.aevent.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Operators;
import dev.aevent.processor.semantics.Updates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operands of expressions that evaluate all of them, in Java's order. */
final class Operands {
    private final Body body;
    private final Updates updates;
    private final Calls calls;

    Operands(Body body, Updates updates, Calls calls) {
        this.body = body;
        this.updates = updates;
        this.calls = calls;
    }

    /** Those of one expression; an outer instance is none where it is kept. */
    List<ExpressionTree> of(ExpressionTree tree) {
        List<ExpressionTree> operands = new ArrayList<>();
        if (tree instanceof MethodInvocationTree call) {
            add(operands, calls.receiver(call.getMethodSelect()));
            operands.addAll(call.getArguments());
        } else if (tree instanceof NewClassTree made) {
            add(operands, keepsOuter(made) ? null : made.getEnclosingExpression());
            operands.addAll(made.getArguments());
        } else if (tree instanceof NewArrayTree array) {
            operands.addAll(array.getDimensions());
            elements(array, operands);
        } else if (tree instanceof BinaryTree binary) {
            operands.add(binary.getLeftOperand());
            operands.add(binary.getRightOperand());
        } else if (tree instanceof AssignmentTree assignment) {
            operands.addAll(updates.operands(assignment.getVariable()));
            operands.add(assignment.getExpression());
        } else if (tree instanceof CompoundAssignmentTree assignment) {
            operands.addAll(updates.operands(assignment.getVariable()));
        } else if (tree instanceof UnaryTree unary) {
            operands.addAll(
                    Operators.step(unary.getKind()) == null
                            ? List.of(unary.getExpression())
                            : updates.operands(unary.getExpression()));
        } else if (tree instanceof TypeCastTree cast) {
            operands.add(cast.getExpression());
        } else if (tree instanceof InstanceOfTree test) {
            operands.add(test.getExpression());
        } else if (tree instanceof ArrayAccessTree access) {
            operands.add(access.getExpression());
            operands.add(access.getIndex());
        } else if (tree instanceof MemberSelectTree select) {
            operands.add(select.getExpression());
        } else if (tree instanceof ConditionalExpressionTree conditional) {
            operands.add(conditional.getCondition());
        } else if (tree instanceof SwitchExpressionTree choice) {
            operands.add(choice.getExpression());
        } else {
            throw new NotCarried(body.path(tree), "an await in this expression", "assign it to a local variable first");
        }
        return operands;
    }

    private static void add(List<ExpressionTree> operands, @Nullable ExpressionTree operand) {
        if (operand != null) {
            operands.add(operand);
        }
    }

    private static void elements(NewArrayTree array, List<ExpressionTree> operands) {
        if (array.getInitializers() == null) {
            return;
        }
        for (ExpressionTree element : array.getInitializers()) {
            if (element instanceof NewArrayTree inner && inner.getType() == null) {
                elements(inner, operands);
            } else {
                operands.add(element);
            }
        }
    }

    /** {@code outer.new Inner(...)} insists on the outer instance before it evaluates the arguments. */
    boolean keepsOuter(NewClassTree tree) {
        return tree.getEnclosingExpression() != null
                && tree.getArguments().stream().anyMatch(body::awaits)
                && !Forms.isThisOrSuper(tree.getEnclosingExpression());
    }
}
