package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Binary;
import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Cast;
import dev.aevent.processor.programs.Expression.Elements;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Expression.New;
import dev.aevent.processor.programs.Expression.NewArray;
import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes expressions of reference types. */
final class Objects {
    private final Grammar grammar;
    private final Dice dice;

    Objects(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** An expression of exactly this type. */
    Expression of(Type type, Scope scope, int depth) {
        if (type instanceof Boxed boxed) {
            return box(boxed, scope, depth);
        }
        if (type instanceof Known known) {
            return known(known, scope, depth);
        }
        if (type instanceof Array array) {
            return array(array, scope, depth);
        }
        if (type instanceof Generic generic) {
            return generic(generic, scope, depth);
        }
        return Literal.least(type);
    }

    private Expression any(Type type, Scope scope, int depth) {
        return grammar.expressions.of(type, scope, depth);
    }

    private Expression made(Type type, Expression... arguments) {
        return new New(type, List.of(arguments), Optional.empty());
    }

    private Expression box(Boxed type, Scope scope, int depth) {
        Expression value = any(type.primitive(), scope, depth);
        return dice.percent(30) ? Call.of(type, type.text() + ".valueOf", value) : new Cast(type, value);
    }

    private Expression known(Known type, Scope scope, int depth) {
        return switch (type) {
            case OBJECT -> new Cast(type, any(grammar.types.shown(), scope, depth));
            case STRING -> string(scope, depth);
            case COLOR ->
                new Expression.Element(
                        type, Call.of(new Array(type), "Color.values"), grammar.expressions.index(scope, depth));
            case SHAPE -> new Cast(type, any(dice.pick(Known.DOT, Known.PAIR, Known.NAMED), scope, depth));
            case DOT -> made(type, any(Primitive.INT, scope, depth));
            case PAIR -> made(type, any(Known.SHAPE, scope, depth), any(Known.SHAPE, scope, depth));
            case NAMED -> made(type, any(Known.STRING, scope, depth), any(Boxed.INTEGER, scope, depth));
            case THING ->
                dice.percent(50)
                        ? made(type, any(Primitive.INT, scope, depth))
                        : made(type, any(Primitive.INT, scope, depth), any(type, scope, depth));
            case RESOURCE -> made(type, any(Known.STRING, scope, depth));
        };
    }

    private Expression string(Scope scope, int depth) {
        return grammar.<Expression>choice()
                .or(5, () -> concatenation(scope, depth))
                .or(
                        1,
                        () -> Call.of(
                                Known.STRING,
                                "String.valueOf",
                                new Cast(Known.OBJECT, any(grammar.types.text(), scope, depth))))
                .or(1, () -> Call.on(any(Known.NAMED, scope, depth), Known.STRING, "name"))
                .or(1, () -> Call.on(any(Known.COLOR, scope, depth), Known.STRING, "name"))
                .or(2, () -> grammar.overloads.told(scope, depth))
                .orIf(dice.percent(20), 1, () -> new Cast(Known.STRING, any(Known.OBJECT, scope, depth)))
                .take();
    }

    private Expression concatenation(Scope scope, int depth) {
        Expression string = any(Known.STRING, scope, depth);
        Expression other = any(grammar.types.text(), scope, depth);
        boolean isLeft = dice.percent(50);
        return new Binary(Known.STRING, isLeft ? other : string, "+", isLeft ? string : other);
    }

    private Expression array(Array type, Scope scope, int depth) {
        if (dice.percent(25)) {
            List<Expression> lengths = new ArrayList<>(List.of(length(scope, depth)));
            if (type.element() instanceof Array && dice.percent(50)) {
                lengths.add(length(scope, depth));
            }
            return new NewArray(type, lengths);
        }
        List<Expression> elements = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            elements.add(grammar.expressions.assignable(type.element(), scope, depth));
        }
        return new Elements(type, elements);
    }

    private Expression length(Scope scope, int depth) {
        // A length by chance may be huge.
        return dice.percent(60)
                ? new Literal(Primitive.INT, dice.pick("1", "2", "(-1)"))
                : new Binary(Primitive.INT, any(Primitive.INT, scope, depth), "&", new Literal(Primitive.INT, "3"));
    }

    private Expression generic(Generic type, Scope scope, int depth) {
        boolean holds = List.of("List", "Box").contains(type.name());
        if (holds && dice.percent(15)) {
            String made = "Vocabulary.<" + type.argument().text() + ">claimed" + type.name();
            return Call.of(type, made, any(Known.OBJECT, scope, depth));
        }
        return switch (type.name()) {
            case "List" -> list(type, scope, depth);
            case "Supplier", "Step" -> grammar.closures.of(type, scope, depth);
            default -> made(type, any(type.argument(), scope, depth));
        };
    }

    private Expression list(Generic type, Scope scope, int depth) {
        List<Expression> elements = new ArrayList<>();
        for (int i = dice.below(3); i > 0; i--) {
            elements.add(any(type.argument(), scope, depth));
        }
        return new Call(type, Optional.empty(), "List.<" + type.argument().text() + ">of", elements, false);
    }
}
