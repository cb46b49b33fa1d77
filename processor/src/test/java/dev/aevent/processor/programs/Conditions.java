package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Binary;
import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.InstanceOf;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;

/** Writes conditions, and knows where the variables of their patterns are in scope. */
final class Conditions {
    private final Grammar grammar;
    private final Dice dice;

    Conditions(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    Condition of(Scope scope, int depth) {
        if (depth <= 0) {
            return Condition.plain(grammar.expressions.leaf(Primitive.BOOLEAN, scope));
        }
        int next = depth - 1;
        return grammar.<Condition>choice()
                .or(2, () -> Condition.plain(comparison(scope, next)))
                .or(2, () -> Condition.plain(equality(scope, next)))
                .or(2, () -> of(scope, next).not())
                .or(3, () -> both(scope, next))
                .or(3, () -> either(scope, next))
                .or(1, () -> Condition.plain(eager(scope, next)))
                .or(3, () -> test(scope, next))
                .or(3, () -> Condition.plain(grammar.expressions.of(Primitive.BOOLEAN, scope, next)))
                .take();
    }

    /** One that is no constant. */
    Condition variable(Scope scope, int depth) {
        Condition condition = of(scope, depth);
        return Variants.all(condition.test()).anyMatch(part -> part instanceof Call || part instanceof InstanceOf)
                ? condition
                : Condition.plain(Call.of(
                        Primitive.BOOLEAN, "see", new Expression.Literal(Known.STRING, "\"t\""), condition.test()));
    }

    private Condition both(Scope scope, int depth) {
        Condition first = of(scope, depth);
        return first.and(of(scope.with(first.whenTrue()), depth));
    }

    private Condition either(Scope scope, int depth) {
        Condition first = of(scope, depth);
        return first.or(of(scope.with(first.whenFalse()), depth));
    }

    private Expression eager(Scope scope, int depth) {
        Expression left = grammar.expressions.of(Primitive.BOOLEAN, scope, depth);
        Expression right = grammar.expressions.of(Primitive.BOOLEAN, scope, depth);
        return new Binary(Primitive.BOOLEAN, left, dice.pick("&", "|", "^", "==", "!="), right);
    }

    private Expression comparison(Scope scope, int depth) {
        Expression left = grammar.numbers.operand(grammar.types.number(), scope, depth);
        Expression right = grammar.numbers.operand(grammar.types.number(), scope, depth);
        return new Binary(Primitive.BOOLEAN, left, dice.pick("<", "<=", ">", ">="), right);
    }

    private Expression equality(Scope scope, int depth) {
        String operator = dice.pick("==", "!=");
        Expressions expressions = grammar.expressions;
        return grammar.<Expression>choice()
                .or(2, () -> {
                    Expression left = expressions.of(grammar.types.number(), scope, depth);
                    Expression right = grammar.numbers.operand(grammar.types.number(), scope, depth);
                    return new Binary(Primitive.BOOLEAN, left, operator, right);
                })
                .or(1, () -> {
                    Type type = dice.pick(Known.COLOR, Known.THING, Known.SHAPE);
                    Expression left = expressions.of(type, scope, depth);
                    return new Binary(Primitive.BOOLEAN, left, operator, expressions.of(type, scope, depth));
                })
                .or(1, () -> {
                    Expression left = expressions.of(Known.STRING, scope, depth);
                    return Call.on(left, Primitive.BOOLEAN, "equals", expressions.of(Known.STRING, scope, depth));
                })
                .take();
    }

    /** An {@code instanceof}. */
    private Condition test(Scope scope, int depth) {
        List<Variable> bound = new ArrayList<>();
        Type operand = dice.pick(Known.OBJECT, Known.OBJECT, Known.SHAPE);
        Expression value = grammar.expressions.of(operand, scope, depth);
        return new Condition(new InstanceOf(value, grammar.patterns.tested(operand, scope, bound)), bound, List.of());
    }
}
