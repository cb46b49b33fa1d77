package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Assignment;
import dev.aevent.processor.programs.Expression.Binary;
import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Cast;
import dev.aevent.processor.programs.Expression.Field;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Expression.Target;
import dev.aevent.processor.programs.Expression.Unary;
import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;

/** Writes expressions of the numeric types. */
final class Numbers {
    private final Grammar grammar;
    private final Dice dice;

    Numbers(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    Expression literal(Primitive type) {
        return new Literal(
                type,
                switch (type) {
                    case BOOLEAN -> dice.pick("odd()", "odd()", "odd()", "true", "false");
                    case BYTE -> "((byte) " + dice.pick("1", "2", "100", "200") + ")";
                    case SHORT -> "((short) " + dice.pick("1", "3", "40000") + ")";
                    case CHAR -> dice.pick("'a'", "'b'", "'\\uffff'");
                    case INT -> dice.pick("0", "1", "2", "3", "4", "5", "7", "1000", "Integer.MAX_VALUE");
                    case LONG -> dice.pick("0L", "1L", "5000000000L");
                    case FLOAT -> dice.pick("0.5f", "2f", "Float.NaN");
                    case DOUBLE -> dice.pick("1.5", "0.0", "(-0.0)", "1e300");
                });
    }

    /** An expression of exactly this type. */
    Expression of(Primitive type, Scope scope, int depth) {
        boolean isPromoted = type.promoted() == type;
        return grammar.<Expression>choice()
                .orIf(isPromoted, 6, () -> arithmetic(type, scope, depth))
                .orIf(isPromoted && type.isIntegral(), 2, () -> shift(type, scope, depth))
                .orIf(isPromoted, 1, () -> new Unary(type, sign(type), operandPromotedTo(type, scope, depth)))
                .or(2, () -> cast(type, scope, depth))
                .orIf(type == Primitive.INT, 3, () -> property(scope, depth))
                .orIf(
                        type == Primitive.CHAR,
                        2,
                        () -> Call.on(
                                grammar.expressions.of(Known.STRING, scope, depth),
                                type,
                                "charAt",
                                grammar.expressions.index(scope, depth)))
                .take();
    }

    private String sign(Primitive type) {
        return type.isIntegral() ? dice.pick("-", "~") : "-";
    }

    private Expression cast(Primitive type, Scope scope, int depth) {
        if (dice.percent(30)) {
            return new Cast(type, grammar.expressions.of(new Boxed(type), scope, depth));
        }
        return new Cast(type, grammar.expressions.of(dice.pick(Primitive.NUMERIC), scope, depth));
    }

    private Expression arithmetic(Primitive type, Scope scope, int depth) {
        List<Primitive> narrower = new ArrayList<>();
        for (Primitive other : Primitive.NUMERIC) {
            if (type.with(other) == type) {
                narrower.add(other);
            }
        }
        // One of them makes the result what it is to be.
        boolean isRight = dice.percent(50);
        Expression exact = operandPromotedTo(type, scope, depth);
        Expression any = operand(dice.pick(narrower), scope, depth);
        String operator = type.isIntegral()
                ? dice.pick("+", "-", "*", "+", "-", "/", "%", "&", "|", "^")
                : dice.pick("+", "-", "*", "/", "%");
        return new Binary(type, isRight ? any : exact, operator, isRight ? exact : any);
    }

    private Expression shift(Primitive type, Scope scope, int depth) {
        Expression distance = operand(dice.pick(Primitive.INTEGRAL), scope, depth);
        return new Binary(type, operandPromotedTo(type, scope, depth), dice.pick("<<", ">>", ">>>"), distance);
    }

    private Expression operandPromotedTo(Primitive type, Scope scope, int depth) {
        Primitive exact = type == Primitive.INT && dice.percent(30)
                ? dice.pick(Primitive.BYTE, Primitive.SHORT, Primitive.CHAR)
                : type;
        return operand(exact, scope, depth);
    }

    /** Of the type or its box. */
    Expression operand(Primitive type, Scope scope, int depth) {
        return grammar.expressions.of(dice.percent(20) ? type.boxed() : type, scope, depth);
    }

    private Expression property(Scope scope, int depth) {
        Expressions expressions = grammar.expressions;
        return grammar.<Expression>choice()
                .or(2, () -> Call.on(expressions.of(Known.STRING, scope, depth), Primitive.INT, "length"))
                .or(1, () -> Call.on(expressions.of(Known.DOT, scope, depth), Primitive.INT, "at"))
                .or(1, () -> Call.on(expressions.of(Known.COLOR, scope, depth), Primitive.INT, "ordinal"))
                .or(1, () -> Call.on(expressions.of(Generic.list(Primitive.INT), scope, depth), Primitive.INT, "size"))
                .or(
                        1,
                        () -> new Field(
                                Primitive.INT,
                                expressions.of(new Array(dice.pick(Primitive.INT, Known.STRING)), scope, depth),
                                "length"))
                .take();
    }

    /** A compound assignment: its operand may be of any numeric type, as the result is cast. */
    Expression compound(Target target, Primitive type, Scope scope, int depth) {
        boolean isBox = target.type() instanceof Boxed;
        boolean integral = type.isIntegral() && dice.percent(50);
        List<Primitive> operands = new ArrayList<>(integral ? Primitive.INTEGRAL : Primitive.NUMERIC);
        if (isBox) {
            operands.removeIf(operand -> type.with(operand) != type);
        }
        if (operands.isEmpty()) {
            return new Assignment(
                    target.type(), target, "=", grammar.expressions.assignable(target.type(), scope, depth));
        }
        String operator = integral
                ? dice.pick("+=", "-=", "*=", "/=", "&=", "|=", "^=", "<<=", ">>=", ">>>=")
                : dice.pick("+=", "-=", "*=", "%=");
        return new Assignment(target.type(), target, operator, operand(dice.pick(operands), scope, depth));
    }
}
