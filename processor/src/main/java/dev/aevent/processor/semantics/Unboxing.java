package dev.aevent.processor.semantics;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Which operands are unboxed where they are evaluated: a null among them is noticed there, before the operands behind.
 */
public final class Unboxing {
    private final Body body;

    public Unboxing(Body body) {
        this.body = body;
    }

    /** Whether the expression has a boxed value of which its place takes the primitive. */
    public boolean applies(ExpressionTree operand) {
        return isBoxed(body.type(operand)) && isPrimitivePlace(operand);
    }

    public TypeMirror unboxed(ExpressionTree operand) {
        return Objects.requireNonNull(unboxed(body.type(operand)));
    }

    /** The box that a primitive value is put in where it is used: that of a constant may be smaller than its type. */
    public TypeMirror boxed(ExpressionTree operand) {
        TypeMirror place = place(operand);
        return place != null && isBoxed(place)
                ? place
                : body.world()
                        .types()
                        .boxedClass((PrimitiveType) body.type(operand))
                        .asType();
    }

    public boolean isBoxed(TypeMirror type) {
        return unboxed(type) != null;
    }

    /** What is in a box, which a type variable may stand for, too; null if the type is none. */
    private @Nullable TypeMirror unboxed(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return unboxed(variable.getUpperBound());
        } else if (type instanceof IntersectionType several) {
            return several.getBounds().stream()
                    .map(this::unboxed)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } else if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        try {
            return body.world().types().unboxedType(type);
        } catch (IllegalArgumentException e) {
            return null; // the API's way to say that it is not a box
        }
    }

    /** Whether a value is boxed or unboxed where it is used. */
    public boolean converts(ExpressionTree value) {
        TypeMirror place = place(value);
        if (place == null || place.getKind() == TypeKind.VOID) {
            return false;
        }
        TypeMirror type = body.type(value);
        return place.getKind().isPrimitive() ? isBoxed(type) : type.getKind().isPrimitive();
    }

    private boolean isPrimitivePlace(ExpressionTree operand) {
        TypeMirror place = place(operand);
        return place != null && place.getKind().isPrimitive();
    }

    /** The type that the place of an expression wants, or one of its kind; null where any will do. */
    private @Nullable TypeMirror place(ExpressionTree operand) {
        Place place = Place.ofMarked(operand, body);
        Tree child = place.part();
        Tree parent = place.user();
        if (parent instanceof BinaryTree binary) {
            return ofOperation(binary, child);
        } else if (parent instanceof UnaryTree unary) {
            return Operators.step(unary.getKind()) == null ? body.type(unary) : null;
        } else if (parent instanceof TypeCastTree cast) {
            return body.type(cast);
        } else if (parent instanceof AssignmentTree assignment) {
            return assignment.getExpression() == child ? body.type(assignment) : null;
        } else if (parent instanceof CompoundAssignmentTree assignment) {
            return assignment.getExpression() == child ? ofUpdate(assignment) : null;
        } else if (parent instanceof ConditionalExpressionTree choice) {
            return choice.getCondition() == child ? primitive(TypeKind.BOOLEAN) : body.type(choice);
        } else if (parent instanceof VariableTree variable) {
            return body.element(variable).asType();
        } else if (parent instanceof ReturnTree) {
            return isOwn(parent) ? body.header().result() : null;
        } else if (parent instanceof ArrayAccessTree access) {
            return access.getIndex() == child ? primitive(TypeKind.INT) : null;
        } else if (parent instanceof NewArrayTree array) {
            return array.getDimensions().contains(child)
                    ? primitive(TypeKind.INT)
                    : body.type(array) instanceof ArrayType type ? type.getComponentType() : null;
        } else if (parent instanceof MethodInvocationTree call) {
            return body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                    ? ofParameter(method, call.getArguments().indexOf(child))
                    : null;
        } else if (parent instanceof NewClassTree made) {
            return body.elementOrNull(made) instanceof ExecutableElement constructor
                    ? ofParameter(constructor, made.getArguments().indexOf(child))
                    : null;
        }
        SwitchExpressionTree choice = child instanceof ExpressionTree value ? body.yieldedTo(value) : null;
        return choice == null ? null : body.type(choice);
    }

    /** Whether a statement returns from this method, not from a lambda in it. */
    private boolean isOwn(Tree statement) {
        Tree around = body.parent(statement);
        while (!(around instanceof LambdaExpressionTree) && !(around instanceof MethodTree)) {
            around = body.parent(around);
        }
        return around == body.method().path().getLeaf();
    }

    private @Nullable TypeMirror ofOperation(BinaryTree tree, Tree operand) {
        Tree other = tree.getLeftOperand() == operand ? tree.getRightOperand() : tree.getLeftOperand();
        return switch (tree.getKind()) {
            case EQUAL_TO, NOT_EQUAL_TO -> body.type(other).getKind().isPrimitive() ? body.type(other) : null;
            default -> body.type(tree).getKind().isPrimitive() ? body.type(tree) : null;
        };
    }

    /** All but that of strings calculate. */
    private @Nullable TypeMirror ofUpdate(CompoundAssignmentTree tree) {
        TypeMirror type = body.type(tree);
        return isBoxed(type) ? unboxed(tree) : type.getKind().isPrimitive() ? type : null;
    }

    private static @Nullable TypeMirror ofParameter(ExecutableElement method, int argument) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (argument < 0) {
            return null;
        }
        boolean isVariable = method.isVarArgs() && argument >= parameters.size() - 1;
        TypeMirror type =
                parameters.get(Math.min(argument, parameters.size() - 1)).asType();
        return isVariable && type instanceof ArrayType array ? array.getComponentType() : type;
    }

    private TypeMirror primitive(TypeKind kind) {
        return body.world().types().getPrimitiveType(kind);
    }
}
