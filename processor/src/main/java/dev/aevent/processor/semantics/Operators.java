package dev.aevent.processor.semantics;

import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** The signs of operators. */
public final class Operators {
    private Operators() {}

    /** The binary operator of an update, as {@code +} of {@code +=} and {@code ++}. */
    public static String sign(Tree.Kind update) {
        String step = step(update);
        return step != null ? step : ofCompoundAssignment(update);
    }

    private static String ofCompoundAssignment(Tree.Kind compoundAssignment) {
        return switch (compoundAssignment) {
            case PLUS_ASSIGNMENT -> "+";
            case MINUS_ASSIGNMENT -> "-";
            case MULTIPLY_ASSIGNMENT -> "*";
            case DIVIDE_ASSIGNMENT -> "/";
            case REMAINDER_ASSIGNMENT -> "%";
            case LEFT_SHIFT_ASSIGNMENT -> "<<";
            case RIGHT_SHIFT_ASSIGNMENT -> ">>";
            case UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
            case AND_ASSIGNMENT -> "&";
            case XOR_ASSIGNMENT -> "^";
            case OR_ASSIGNMENT -> "|";
            default -> throw new IllegalArgumentException(compoundAssignment.name());
        };
    }

    /** {@code +} of an increment, {@code -} of a decrement; null of all else. */
    public static @Nullable String step(Tree.Kind unary) {
        return switch (unary) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> "+";
            case PREFIX_DECREMENT, POSTFIX_DECREMENT -> "-";
            default -> null;
        };
    }
}
