package dev.aevent.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which operands are unboxed where they are evaluated: a null among them is noticed there, before the operands behind.
 */
final class Unboxing {
    private final Body body;

    Unboxing(Body body) {
        this.body = body;
    }

    /** Whether the expression has a boxed value of which its place takes the primitive. */
    boolean applies(ExpressionTree operand) {
        return isBoxed(body.type(operand)) && isPrimitivePlace(operand);
    }

    TypeMirror unboxed(ExpressionTree operand) {
        return body.world().types().unboxedType(body.type(operand));
    }

    private boolean isBoxed(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        try {
            return body.world().types().unboxedType(type) != null;
        } catch (IllegalArgumentException e) {
            return false; // the API's way to say that it is not a box
        }
    }

    private boolean isPrimitivePlace(ExpressionTree operand) {
        TreePath path = body.path(operand);
        Tree child = operand;
        Tree parent = path.getParentPath().getLeaf();
        while (parent instanceof ParenthesizedTree || body.method().marks().contains(parent)) {
            child = parent;
            parent = body.parent(parent);
        }
        if (parent instanceof BinaryTree binary) {
            return isPrimitiveOperation(binary, child);
        } else if (parent instanceof ArrayAccessTree access) {
            return access.getIndex() == child;
        } else if (parent instanceof NewArrayTree array) {
            return array.getDimensions().contains(child)
                    || body.type(array) instanceof ArrayType type
                            && type.getComponentType().getKind().isPrimitive();
        } else if (parent instanceof MethodInvocationTree call) {
            return body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                    && isPrimitiveParameter(method, call.getArguments().indexOf(child));
        } else if (parent instanceof NewClassTree made) {
            return body.elementOrNull(made) instanceof ExecutableElement constructor
                    && isPrimitiveParameter(constructor, made.getArguments().indexOf(child));
        }
        return false;
    }

    private boolean isPrimitiveOperation(BinaryTree tree, Tree operand) {
        Tree other = tree.getLeftOperand() == operand ? tree.getRightOperand() : tree.getLeftOperand();
        return switch (tree.getKind()) {
            case EQUAL_TO, NOT_EQUAL_TO -> body.type(other).getKind().isPrimitive();
            default -> body.type(tree).getKind().isPrimitive();
        };
    }

    private static boolean isPrimitiveParameter(ExecutableElement method, int argument) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (argument < 0) {
            return false;
        }
        if (method.isVarArgs() && argument >= parameters.size() - 1) {
            TypeMirror last = parameters.get(parameters.size() - 1).asType();
            return ((ArrayType) last).getComponentType().getKind().isPrimitive();
        }
        return parameters.get(argument).asType().getKind().isPrimitive();
    }
}
