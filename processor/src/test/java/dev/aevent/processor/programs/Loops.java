package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Assignment;
import dev.aevent.processor.programs.Expression.Binary;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Scope.Target;
import dev.aevent.processor.programs.Statement.Block;
import dev.aevent.processor.programs.Statement.DoWhile;
import dev.aevent.processor.programs.Statement.Endless;
import dev.aevent.processor.programs.Statement.For;
import dev.aevent.processor.programs.Statement.ForEach;
import dev.aevent.processor.programs.Statement.Until;
import dev.aevent.processor.programs.Statement.While;
import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes loops. */
final class Loops {
    private final Grammar grammar;
    private final Dice dice;

    Loops(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    Statement of(Scope scope) {
        Optional<String> label = dice.percent(60) ? Optional.of(grammar.names.unique("l")) : Optional.empty();
        Target target = new Target(label, Target.Kind.LOOP);
        return grammar.<Statement>choice()
                .or(2, () -> whileLoop(target, scope))
                .or(2, () -> doWhile(target, scope))
                .or(4, () -> forLoop(target, scope))
                .or(4, () -> forEach(target, scope))
                .or(1, () -> overNameless(target, scope))
                .or(1, () -> endless(target, scope))
                .or(1, () -> until(target, scope))
                .take();
    }

    private Statement whileLoop(Target target, Scope scope) {
        Condition condition = grammar.statements.condition(scope);
        Block body = grammar.statements.block(scope.with(condition.whenTrue()).inside(target));
        return new While(target.label(), condition.test(), body);
    }

    private Statement doWhile(Target target, Scope scope) {
        Block body = grammar.statements.block(scope.inside(target));
        if (!Flow.continues(target.label(), body)) {
            return new Endless(target.label(), true, body);
        }
        return new DoWhile(
                target.label(), body, grammar.statements.condition(scope).test());
    }

    private Statement endless(Target target, Scope scope) {
        return new Endless(target.label(), dice.percent(50), grammar.statements.block(scope.inside(target)));
    }

    private Statement until(Target target, Scope scope) {
        Condition condition = grammar.conditions.variable(scope, 2);
        if (condition.whenFalse().isEmpty()) {
            condition = condition.not();
        }
        Block body = grammar.statements.block(scope.with(condition.whenTrue()).inside(target));
        if (!Flow.breaks(target.label(), body) && !JavacFaults.leavesLoop(body)) {
            condition.whenFalse().forEach(scope::declare);
        }
        return new Until(target.label(), condition.test(), body);
    }

    private Statement forLoop(Target target, Scope scope) {
        Scope inner = scope.block();
        Primitive type = dice.pick(Primitive.INT, Primitive.INT, Primitive.LONG, Primitive.BYTE);
        List<Expression> initialisers = new ArrayList<>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            String name = grammar.names.variable(inner);
            inner.take(name);
            Expression start = grammar.expressions.of(type, inner, 1);
            initialisers.add(new Assignment(type, new Expression.Name(type, name), "=", start));
            inner.declare(Variable.local(type, name, true));
        }
        Condition condition = grammar.statements.condition(inner);
        Scope around = inner.with(condition.whenTrue());
        List<Expression> updates = new ArrayList<>();
        for (Expression initialiser : initialisers) {
            updates.add(grammar.expressions.assignment(((Assignment) initialiser).target(), around, 2));
        }
        Expression bound = new Binary(
                Primitive.BOOLEAN, ((Assignment) initialisers.get(0)).target(), "<", new Literal(Primitive.INT, "4"));
        Expression test =
                dice.percent(50) ? condition.test() : new Binary(Primitive.BOOLEAN, bound, "&&", condition.test());
        return new For(
                target.label(),
                Optional.of(type.text()),
                initialisers,
                test,
                updates,
                grammar.statements.block(around.inside(target)));
    }

    private Statement forEach(Target target, Scope scope) {
        Type element = grammar.types.any();
        boolean isArray = grammar.expressions.hasElements(element) && dice.percent(60);
        Type type = isArray ? new Array(element) : Generic.list(Boxed.INTEGER);
        Type declared = isArray ? element : dice.pick(Boxed.INTEGER, Primitive.INT);
        Expression elements = grammar.expressions.of(type, scope, 2);
        boolean isAssignable = dice.percent(40);
        Scope inner = scope.inside(target);
        String name = grammar.names.variable(inner);
        inner.declare(Variable.local(declared, name, isAssignable));
        boolean isVar = dice.percent(20) && (isArray || declared == Boxed.INTEGER);
        String written = (isAssignable || dice.percent(70) ? "" : "final ") + (isVar ? "var" : declared.text());
        return new ForEach(target.label(), written, name, elements, grammar.statements.block(inner));
    }

    /** Over a list or an array of elements whose type has no name. */
    private Statement overNameless(Target target, Scope scope) {
        Type.Common type = grammar.overloads.common();
        Expression elements = grammar.overloads.container(dice.pick("List.of", "several"), type, scope, 2);
        Scope inner = scope.inside(target);
        String name = grammar.names.variable(inner);
        inner.declare(Variable.local(type, name, false));
        return new ForEach(target.label(), "var", name, elements, grammar.statements.block(inner));
    }
}
