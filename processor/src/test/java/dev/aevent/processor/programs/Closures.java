package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Cast;
import dev.aevent.processor.programs.Expression.Lambda;
import dev.aevent.processor.programs.Expression.Reference;
import dev.aevent.processor.programs.Type.Generic;
import java.util.List;
import java.util.Optional;

/** Writes lambdas and method references, and calls of them. */
final class Closures {
    private final Grammar grammar;
    private final Dice dice;

    Closures(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** A lambda or reference of a functional type. */
    Expression of(Generic type, Scope scope, int depth) {
        Type result = type.argument();
        boolean isStep = type.name().equals("Step");
        if (!isStep && dice.percent(20)) {
            return new Reference(type, grammar.expressions.of(Generic.box(result), scope, depth), "content");
        }
        Scope body = scope.lambda(Optional.of(result), isStep && scope.mayAwait(), false);
        return dice.percent(60)
                ? new Lambda(type, List.of(), grammar.expressions.of(result, body, depth))
                : new Lambda(type, List.of(), grammar.statements.body(body, Optional.of(result), depth));
    }

    /** What a lambda gives when it is called, which it is at once or later. */
    Expression called(Type type, Scope scope, int depth) {
        if (type.isPrimitive()) {
            return new Cast(type, called(type.boxed(), scope, depth));
        }
        return Call.on(grammar.expressions.of(Generic.supplier(type), scope, depth), type, "get");
    }
}
