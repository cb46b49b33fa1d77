package dev.aevent.processor.programs;

import java.util.ArrayList;
import java.util.List;

/**
 * A test, with the pattern variables that it introduces.
 *
 * @param whenTrue those that are there where it holds
 * @param whenFalse those that are there where it does not
 */
record Condition(Expression test, List<Variable> whenTrue, List<Variable> whenFalse) {
    static Condition plain(Expression test) {
        return new Condition(test, List.of(), List.of());
    }

    Condition not() {
        return new Condition(new Expression.Unary(Type.Primitive.BOOLEAN, "!", test), whenFalse, whenTrue);
    }

    Condition and(Condition other) {
        return new Condition(binary("&&", other), union(whenTrue, other.whenTrue), List.of());
    }

    Condition or(Condition other) {
        return new Condition(binary("||", other), List.of(), union(whenFalse, other.whenFalse));
    }

    private Expression binary(String operator, Condition other) {
        return new Expression.Binary(Type.Primitive.BOOLEAN, test, operator, other.test);
    }

    private static List<Variable> union(List<Variable> some, List<Variable> others) {
        List<Variable> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
