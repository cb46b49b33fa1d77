package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.List;

/** Writes patterns, and gathers the variables that they bind. */
final class Patterns {
    private static final int RECORD_PATTERNS = 21;
    private static final int UNNAMED_VARIABLES = 22;

    static final List<Type> OF_OBJECT = List.of(
            Known.STRING,
            Boxed.INTEGER,
            Known.DOT,
            Known.SHAPE,
            Known.NAMED,
            Known.PAIR,
            Known.COLOR,
            Known.THING,
            new Boxed(Primitive.CHAR),
            new Boxed(Primitive.LONG),
            new Array(Primitive.INT));
    static final List<Type> OF_SHAPE = List.of(Known.DOT, Known.NAMED, Known.PAIR);

    private final Grammar grammar;
    private final Dice dice;

    Patterns(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** The right side of an {@code instanceof}, which an operand of the type may or may not match. */
    Pattern tested(Type operand, Scope scope, List<Variable> bound) {
        Type type = dice.pick(operand == Known.SHAPE ? OF_SHAPE : OF_OBJECT);
        return dice.percent(15) ? new Pattern.Bare(type) : of(type, scope, bound);
    }

    /** A pattern for values of the type. */
    Pattern of(Type type, Scope scope, List<Variable> bound) {
        boolean isRecord = type == Known.DOT || type == Known.PAIR || type == Known.NAMED;
        return isRecord && grammar.level >= RECORD_PATTERNS && dice.percent(50)
                ? deconstruction(type, scope, bound)
                : variable(type, type.text(), scope, bound);
    }

    private Pattern deconstruction(Type type, Scope scope, List<Variable> bound) {
        if (type == Known.DOT) {
            return new Pattern.Deconstruction(type, List.of(component(Primitive.INT, scope, bound)));
        }
        if (type == Known.NAMED) {
            return new Pattern.Deconstruction(
                    type, List.of(component(Known.STRING, scope, bound), component(Boxed.INTEGER, scope, bound)));
        }
        return new Pattern.Deconstruction(
                type, List.of(component(Known.SHAPE, scope, bound), component(Known.SHAPE, scope, bound)));
    }

    private Pattern component(Type type, Scope scope, List<Variable> bound) {
        if (type == Known.SHAPE && dice.percent(60)) {
            return of(dice.pick(OF_SHAPE), scope, bound);
        }
        if (grammar.level >= UNNAMED_VARIABLES && dice.percent(15)) {
            return new Pattern.Typed(type, dice.pick(type.text(), "var"), "_");
        }
        return variable(type, dice.percent(40) ? "var" : type.text(), scope, bound);
    }

    private Pattern variable(Type type, String declared, Scope scope, List<Variable> bound) {
        String name = grammar.names.unique("p");
        bound.add(Variable.local(type, name, dice.percent(30)));
        return new Pattern.Typed(type, declared, name);
    }
}
