package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Coercions;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Unboxing;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** How a coroutine hands its result over: references as the result, primitives in the loop. */
final class Returns {
    private final Body body;
    private final TypeName type;
    private final Locals locals;
    private final Unboxing unboxing;
    private final Coercions coercions;

    Returns(Body body, Locals locals, TypeName type) {
        this.body = body;
        this.locals = locals;
        unboxing = new Unboxing(body);
        coercions = new Coercions(body);
        this.type = type;
    }

    /**
     * The statements that return a value.
     *
     * @param tree the value's tree; null where the value already has the method's type
     */
    Fragment returning(@Nullable ExpressionTree tree, Fragment value) {
        if (type.equals(TypeName.VOID)) {
            return Fragment.of("return null;");
        }
        if (!type.isPrimitive()) {
            if (tree == null || !needsTarget(tree) && !coercions.isUnchecked(tree)) {
                return Fragment.of("return ", value, ";");
            }
            String result = locals.fresh("result");
            return Fragment.of(
                    Piece.Brace.OPEN,
                    new Piece.Type(type),
                    " " + result + " = ",
                    value,
                    ";",
                    Piece.Brace.NEXT,
                    "return " + result + ";",
                    Piece.Brace.CLOSE);
        }
        boolean isLocal = value.pieces().size() == 1 && value.pieces().get(0) instanceof Piece.Use;
        if (tree != null && !isLocal && (isInferred(tree) || Switches.isIn(tree) || unboxing.applies(tree))) {
            String result = locals.fresh("result");
            return Fragment.of(
                    Piece.Brace.OPEN,
                    new Piece.Type(type),
                    " " + result + " = ",
                    value,
                    ";",
                    Piece.Brace.NEXT,
                    Piece.Machine.LOOP,
                    slot(Fragment.of(result)),
                    ";",
                    Piece.Brace.NEXT,
                    "return null;",
                    Piece.Brace.CLOSE);
        }
        return Fragment.of(
                Piece.Brace.OPEN,
                Piece.Machine.LOOP,
                slot(value),
                ";",
                Piece.Brace.NEXT,
                "return null;",
                Piece.Brace.CLOSE);
    }

    /** Whether a type argument may be inferred from a primitive result: with long in its place it would be another. */
    private boolean isInferred(ExpressionTree tree) {
        ExpressionTree inner = Forms.unwrapped(tree);
        if (inner instanceof ConditionalExpressionTree choice) {
            return isInferred(choice.getTrueExpression()) || isInferred(choice.getFalseExpression());
        }
        return inner instanceof MethodInvocationTree call
                && body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                && method.getReturnType().getKind() == TypeKind.TYPEVAR
                && !method.getTypeParameters().isEmpty();
    }

    private Fragment slot(Fragment value) {
        return slot(type, value);
    }

    /** Puts a primitive result where callers look for it. */
    static Fragment slot(TypeName type, Fragment value) {
        if (type.equals(TypeName.BOOLEAN)) {
            return Fragment.of(".j = (", value, ") ? 1 : 0");
        }
        if (type.equals(TypeName.FLOAT)) {
            return Fragment.of(".d = (float) (", value, ")");
        }
        return Fragment.of(type.equals(TypeName.DOUBLE) ? ".d = " : ".j = ", value);
    }

    /** Whether an expression takes a part of its meaning from the type it is assigned to. */
    boolean needsTarget(ExpressionTree tree) {
        ExpressionTree inner = Forms.unwrapped(tree);
        if (inner instanceof MethodInvocationTree call) {
            return body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                    && !method.getTypeParameters().isEmpty();
        }
        if (inner instanceof NewClassTree made) {
            return made.getIdentifier() instanceof ParameterizedTypeTree parameterized
                    && parameterized.getTypeArguments().isEmpty();
        }
        return switch (inner.getKind()) {
            case LAMBDA_EXPRESSION, MEMBER_REFERENCE, SWITCH_EXPRESSION -> true;
            default ->
                inner instanceof ConditionalExpressionTree
                        || body.type(inner).getKind().isPrimitive();
        };
    }
}
