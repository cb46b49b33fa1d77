package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Await;
import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Cast;
import dev.aevent.processor.programs.Expression.Conditional;
import dev.aevent.processor.programs.Expression.Element;
import dev.aevent.processor.programs.Expression.Field;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Expression.Name;
import dev.aevent.processor.programs.Expression.New;
import dev.aevent.processor.programs.Expression.Switch;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.List;
import java.util.Optional;

/** Writes awaits, in each way that they can be spelled. */
final class Awaits {
    /** Statements that it marks cannot be in one another. */
    private static final String LABEL = "await:";

    private final Grammar grammar;
    private final Dice dice;

    Awaits(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** An await whose result is of the type. */
    Expression of(Type type, Scope scope, int depth) {
        List<Callable> fitting = coroutines(Optional.of(type), scope);
        return grammar.<Expression>choice()
                .or(30, () -> new Await(type, value(type, scope, depth)))
                .orIf(!fitting.isEmpty(), 20, () -> call(dice.pick(fitting), scope, depth))
                .or(3, () -> new Await(type, new Cast(type, value(type, scope, depth))))
                .or(3, () -> chosen(type, scope, depth))
                .or(3, () -> selected(type, scope, depth))
                .or(3, () -> cell(type, scope, depth))
                .or(4, () -> step(type, scope, depth))
                .or(1, () -> raised(type, scope, depth))
                .take();
    }

    List<Callable> coroutines(Optional<Type> result, Scope scope) {
        return grammar.callables.stream()
                .filter(callable ->
                        callable.isCoroutine() && callable.result().equals(result) && callable.isOpenTo(scope))
                .toList();
    }

    private Expression value(Type type, Scope scope, int depth) {
        return Call.of(type, "value", grammar.expressions.of(type, scope, depth));
    }

    /** An awaited call of a coroutine that has a result. */
    private Expression call(Callable callable, Scope scope, int depth) {
        Call call = grammar.expressions.call(callable, scope, depth);
        if (callable.receiver().isPresent()) {
            return awaited(call);
        }
        if (callable.receiver().isEmpty() && !callable.isStatic() && dice.percent(30)) {
            return onAwaited(new Call(
                    call.type(),
                    Optional.of(new Literal(Known.OBJECT, "this")),
                    call.name(),
                    call.arguments(),
                    call.throwsOops()));
        }
        return new Await(call.type(), call);
    }

    /** A call on a receiver, in one of the spellings. */
    private Expression awaited(Call call) {
        return isPlain(call.receiver().orElseThrow()) && dice.percent(60)
                ? onAwaited(call)
                : new Await(call.type(), call);
    }

    /** Whether an await of it cannot mark itself. */
    private static boolean isPlain(Expression receiver) {
        return receiver instanceof Name
                || receiver instanceof Field
                || receiver instanceof Element
                || receiver instanceof New;
    }

    /** The same call in the spelling {@code await(r).m()}. */
    static Call onAwaited(Call call) {
        Expression receiver = call.receiver().orElseThrow();
        return new Call(
                call.type(),
                Optional.of(new Await(receiver.type(), receiver)),
                call.name(),
                call.arguments(),
                call.throwsOops());
    }

    /** Of a conditional, of which one result may be an ordinary one. */
    private Expression chosen(Type type, Scope scope, int depth) {
        Condition condition = grammar.conditions.of(scope, depth);
        Scope whenFalse = scope.with(condition.whenFalse());
        Expression first = value(type, scope.with(condition.whenTrue()), depth);
        Expression second = dice.percent(50) ? value(type, whenFalse, depth) : other(type, whenFalse, depth);
        return new Await(type, new Conditional(type, condition.test(), cast(type, first), cast(type, second)));
    }

    private static Expression cast(Type type, Expression expression) {
        return new Cast(type, expression);
    }

    /** Of a switch expression. */
    private Expression selected(Type type, Scope scope, int depth) {
        Expression selector = grammar.expressions.of(Primitive.INT, scope, depth);
        Scope arm = scope.yielding(type);
        return new Await(
                type,
                new Switch(
                        type,
                        selector,
                        List.of(
                                new Arm.Value(
                                        new Label.Constants(List.of("0", "1")),
                                        Optional.empty(),
                                        cast(type, value(type, arm, depth))),
                                new Arm.Value(
                                        new Label.Default(), Optional.empty(), cast(type, other(type, arm, depth))))));
    }

    /** A result beside one that an await marks: none of its calls may be marked already. */
    private Expression other(Type type, Scope scope, int depth) {
        Expression other = grammar.expressions.of(type, scope, depth);
        return mayBeMarked(other) ? Literal.least(type) : other;
    }

    private static boolean mayBeMarked(Expression result) {
        if (result instanceof Cast cast) {
            return mayBeMarked(cast.operand());
        } else if (result instanceof Conditional conditional) {
            return mayBeMarked(conditional.whenTrue()) || mayBeMarked(conditional.whenFalse());
        } else if (result instanceof Call call) {
            return call.receiver().filter(Await.class::isInstance).isPresent();
        }
        return result instanceof Switch;
    }

    private Expression cell(Type type, Scope scope, int depth) {
        if (type.isPrimitive()) {
            return new Cast(type, cell(type.boxed(), scope, depth));
        }
        Generic cellType = Generic.cell(type);
        Expression cell = grammar.expressions.of(cellType, scope, depth);
        Call call = dice.percent(50)
                ? Call.on(cell, type, "get")
                : Call.on(cell, type, "swap", grammar.expressions.of(type, scope, depth));
        return awaited(call);
    }

    /** Of a lambda that is a coroutine. */
    private Expression step(Type type, Scope scope, int depth) {
        if (type.isPrimitive()) {
            return new Cast(type, step(type.boxed(), scope, depth));
        }
        Call call = Call.on(grammar.expressions.of(Generic.step(type), scope, depth), type, "go");
        return awaited(call);
    }

    private Expression raised(Type type, Scope scope, int depth) {
        if (type.isPrimitive()) {
            return new Cast(type, raised(type.boxed(), scope, depth));
        }
        return new Cast(type, new Await(Known.OBJECT, Call.of(type, "raise", exception(scope, depth))));
    }

    /** An exception that need not be declared. */
    Expression exception(Scope scope, int depth) {
        Type type = new Type.Declared(dice.pick("Boom", "Bang"));
        return new New(type, List.of(grammar.expressions.of(Primitive.INT, scope, depth)), Optional.empty());
    }

    /** An effect: what a coroutine of the program gives, whatever that is. */
    Optional<Statement> called(Scope scope, int depth) {
        List<Callable> open = grammar.callables.stream()
                .filter(callable -> callable.isCoroutine()
                        && callable.isOpenTo(scope)
                        && callable.result().filter(Types::isShown).isPresent())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statement.Evaluation(Call.of(Known.OBJECT, "add", call(dice.pick(open), scope, depth))));
    }

    /** As a statement. */
    Statement statement(Scope scope, int depth) {
        return !scope.isTaken(LABEL) && dice.percent(60)
                ? new Statement.AwaitedCall(labelled(scope.taking(LABEL), depth))
                : unlabelled(scope, depth);
    }

    private Call labelled(Scope scope, int depth) {
        List<Callable> voids = coroutines(Optional.empty(), scope);
        Expressions expressions = grammar.expressions;
        return grammar.<Call>choice()
                .or(2, () -> Call.of(Known.OBJECT, "pause"))
                .or(1, () -> Call.of(Known.OBJECT, "pause", expressions.of(Known.STRING, scope, depth)))
                .orIf(dice.percent(30), 1, () -> Call.of(Known.OBJECT, "crash", exception(scope, depth)))
                .or(1, () -> set(scope, depth))
                .orIf(!voids.isEmpty(), 6, () -> expressions.call(dice.pick(voids), scope, depth))
                .take();
    }

    private Statement unlabelled(Scope scope, int depth) {
        List<Callable> voids = coroutines(Optional.empty(), scope).stream()
                .filter(callable -> callable.receiver().isPresent())
                .toList();
        return grammar.<Statement>choice()
                .or(1, () -> {
                    Type type = grammar.types.any();
                    return new Statement.Evaluation(new Await(type, value(type, scope, depth)));
                })
                .or(1, () -> marked(set(scope, depth)))
                .orIf(!voids.isEmpty(), 6, () -> marked(grammar.expressions.call(dice.pick(voids), scope, depth)))
                .take();
    }

    /** A void call, which can only be awaited on its receiver. */
    private static Statement marked(Call call) {
        Expression receiver = call.receiver().orElseThrow();
        Expression plain = isPlain(receiver)
                ? receiver
                : Call.of(receiver.type(), "Vocabulary.<" + receiver.type().text() + ">same", receiver);
        return new Statement.Evaluation(
                onAwaited(new Call(call.type(), Optional.of(plain), call.name(), call.arguments(), call.throwsOops())));
    }

    private Call set(Scope scope, int depth) {
        Type type = dice.pick(Known.STRING, Type.Boxed.INTEGER);
        Expression cell = grammar.expressions.of(Generic.cell(type), scope, depth);
        return Call.on(cell, Known.OBJECT, "set", grammar.expressions.of(type, scope, depth));
    }
}
