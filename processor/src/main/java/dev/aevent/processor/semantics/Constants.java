package dev.aevent.processor.semantics;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Values of constant expressions (JLS 15.29), on which it depends what Java takes to be reachable. Computes in the type
 * that the compiler found, so that overflow and promotion are Java's own.
 */
final class Constants {
    private final Body body;

    Constants(Body body) {
        this.body = body;
    }

    /** Boolean, String, Integer, Long, Float or Double; null where the expression is no constant. */
    @Nullable
    Object value(ExpressionTree tree) {
        ExpressionTree inner = Forms.unwrapped(tree);
        if (inner instanceof LiteralTree literal) {
            return promoted(literal.getValue());
        } else if (inner instanceof UnaryTree unary) {
            return unary(unary.getKind(), value(unary.getExpression()));
        } else if (inner instanceof BinaryTree binary) {
            Object left = value(binary.getLeftOperand());
            Object right = value(binary.getRightOperand());
            return left == null || right == null ? null : binary(binary, left, right);
        } else if (inner instanceof ConditionalExpressionTree choice) {
            Object condition = value(choice.getCondition());
            Object yes = value(choice.getTrueExpression());
            Object no = value(choice.getFalseExpression());
            if (yes == null || no == null || !(condition instanceof Boolean truth)) {
                return null;
            }
            return converted(truth ? yes : no, body.type(choice).getKind());
        } else if (inner instanceof TypeCastTree cast) {
            Object value = value(cast.getExpression());
            TypeKind kind = body.type(cast).getKind();
            boolean isString =
                    value instanceof String && body.type(cast).toString().equals("java.lang.String");
            return value == null || isString ? value : kind.isPrimitive() ? converted(value, kind) : null;
        }
        return variable(inner);
    }

    private @Nullable Object variable(ExpressionTree tree) {
        boolean isName = !(tree instanceof MemberSelectTree select)
                || body.elementOrNull(select.getExpression()) instanceof TypeElement;
        return isName && body.elementOrNull(tree) instanceof VariableElement variable
                ? promoted(variable.getConstantValue())
                : null;
    }

    /** Smaller integers as int, which is what operators make of them. */
    private static @Nullable Object promoted(@Nullable Object value) {
        if (value instanceof Character character) {
            return (int) character;
        }
        return value instanceof Byte || value instanceof Short ? (Object) ((Number) value).intValue() : value;
    }

    private static @Nullable Object converted(Object value, TypeKind kind) {
        if (!(value instanceof Number number)) {
            return value;
        }
        return switch (kind) {
            case BYTE -> (int) number.byteValue();
            case SHORT -> (int) number.shortValue();
            case CHAR -> (int) (char) (number instanceof Long ? number.longValue() : number.intValue());
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> null;
        };
    }

    private static @Nullable Object unary(Tree.Kind kind, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            return kind == Tree.Kind.LOGICAL_COMPLEMENT ? !truth : null;
        }
        if (!(value instanceof Number number)) {
            return null;
        }
        return switch (kind) {
            case UNARY_PLUS -> number;
            case UNARY_MINUS -> arithmetic(Tree.Kind.MULTIPLY, number, -1);
            case BITWISE_COMPLEMENT -> arithmetic(Tree.Kind.XOR, number, -1);
            default -> null;
        };
    }

    private @Nullable Object binary(BinaryTree tree, Object left, Object right) {
        Tree.Kind kind = tree.getKind();
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return switch (kind) {
                case AND, CONDITIONAL_AND -> a && b;
                case OR, CONDITIONAL_OR -> a || b;
                case XOR, NOT_EQUAL_TO -> a ^ b;
                case EQUAL_TO -> a == b.booleanValue();
                default -> null;
            };
        } else if (left instanceof Number a && right instanceof Number b) {
            return arithmetic(kind, a, b);
        } else if (left instanceof String a && right instanceof String b) {
            return switch (kind) {
                case EQUAL_TO -> a.equals(b);
                case NOT_EQUAL_TO -> !a.equals(b);
                case PLUS -> a + b;
                default -> null;
            };
        }
        return null; // a concatenation with a number, which no condition compares in earnest
    }

    private static @Nullable Object arithmetic(Tree.Kind kind, Number a, Number b) {
        boolean shift =
                kind == Tree.Kind.LEFT_SHIFT || kind == Tree.Kind.RIGHT_SHIFT || kind == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
        if (a instanceof Double || b instanceof Double) {
            return floating(kind, a.doubleValue(), b.doubleValue());
        } else if (a instanceof Float || b instanceof Float) {
            Object value = floating(kind, a.floatValue(), b.floatValue());
            return value instanceof Double result ? (Object) result.floatValue() : value;
        } else if (a instanceof Long || b instanceof Long && !shift) {
            return integral(kind, a.longValue(), b.longValue());
        }
        Object value = kind == Tree.Kind.UNSIGNED_RIGHT_SHIFT
                ? Long.valueOf(a.intValue() >>> b.intValue())
                : integral(kind, a.intValue(), shift ? b.intValue() & 31 : b.intValue());
        return value instanceof Long result ? (Object) result.intValue() : value;
    }

    private static @Nullable Object integral(Tree.Kind kind, long a, long b) {
        return switch (kind) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> b == 0 ? null : (Object) (a / b);
            case REMAINDER -> b == 0 ? null : (Object) (a % b);
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case LEFT_SHIFT -> a << b;
            case RIGHT_SHIFT -> a >> b;
            case UNSIGNED_RIGHT_SHIFT -> a >>> b;
            case EQUAL_TO -> a == b;
            case NOT_EQUAL_TO -> a != b;
            case LESS_THAN -> a < b;
            case LESS_THAN_EQUAL -> a <= b;
            case GREATER_THAN -> a > b;
            case GREATER_THAN_EQUAL -> a >= b;
            default -> null;
        };
    }

    private static @Nullable Object floating(Tree.Kind kind, double a, double b) {
        return switch (kind) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case EQUAL_TO -> a == b;
            case NOT_EQUAL_TO -> a != b;
            case LESS_THAN -> a < b;
            case LESS_THAN_EQUAL -> a <= b;
            case GREATER_THAN -> a > b;
            case GREATER_THAN_EQUAL -> a >= b;
            default -> null;
        };
    }
}
