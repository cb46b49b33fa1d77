package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Await;
import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Conditional;
import dev.aevent.processor.programs.Expression.Element;
import dev.aevent.processor.programs.Expression.Field;
import dev.aevent.processor.programs.Expression.Inferred;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Expression.New;
import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Common;
import dev.aevent.processor.programs.Type.Declared;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes calls of overloaded methods, and values whose types have no name: which is called depends on these, too. */
final class Overloads {
    private static final List<Common> COMMON = List.of(
            new Common(Known.STRING, Boxed.INTEGER),
            new Common(Known.STRING, Boxed.INTEGER),
            new Common(Known.DOT, Known.NAMED),
            new Common(Known.DOT, Known.NAMED),
            new Common(Boxed.INTEGER, Primitive.LONG.boxed()),
            new Common(Known.COLOR, Known.STRING),
            new Common(new Array(Known.STRING), new Array(Boxed.INTEGER)),
            new Common(Generic.box(Known.STRING), Generic.box(Primitive.INT)));

    /** The type of a variable whose class has no name; as text the class that it extends. */
    private static final Type ANONYMOUS = new Declared("Object");

    private final Grammar grammar;
    private final Dice dice;

    Overloads(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    Common common() {
        return dice.pick(COMMON);
    }

    /** The name of the method that is called. */
    Expression told(Scope scope, int depth) {
        Expression value = dice.percent(40) ? value(grammar.types.any(), scope, depth) : nameless(scope, depth);
        return grammar.<Expression>choice()
                .or(4, () -> which(value))
                .orIf(!anonymous(scope).isEmpty(), 8, () -> byAnonymous(value, scope))
                .or(2, () -> which(Call.of(Known.OBJECT, "kind", value)))
                .or(
                        2,
                        () -> Call.on(
                                new New(new Declared("Made"), List.of(value), Optional.empty()), Known.STRING, "how"))
                .orIf(scope.mayAwait(), 3, () -> new Await(Known.STRING, Call.of(Known.STRING, "told", value)))
                .or(1, () -> mapped(scope, depth))
                .take();
    }

    /** By an object of a class without a name. */
    private Expression byAnonymous(Expression value, Scope scope) {
        Expression object = dice.pick(anonymous(scope)).read();
        return grammar.<Expression>choice()
                .or(2, () -> Call.on(object, Known.STRING, "tell", value))
                .or(1, () -> which(new Field(Primitive.LONG, object, "held")))
                .orIf(scope.mayAwait(), 1, () -> new Await(Known.STRING, Call.on(object, Known.STRING, "ask", value)))
                .orIf(scope.mayAwait(), 1, () -> Awaits.onAwaited(Call.on(object, Known.STRING, "ask", value)))
                .take();
    }

    private static List<Variable> anonymous(Scope scope) {
        return scope.variables(ANONYMOUS);
    }

    /** A new object of a class without a name, and with overloaded methods of its own. */
    New anonymous(Scope scope, int depth) {
        List<Member> members = new ArrayList<>();
        members.add(new Member.Field(
                "",
                Primitive.LONG,
                "held",
                Optional.of(value(Primitive.LONG, scope.lambda(Optional.empty(), false, false), depth))));
        List<String> types = List.of("Object", "Comparable<?>", "Shape", "int");
        for (String type : types.subList(0, dice.between(1, types.size()))) {
            Expression name = new Literal(Known.STRING, "\"own " + type + "\"");
            members.add(method("", "tell", type, name));
            members.add(
                    method("@Coroutine ", "ask", type, new Await(Known.STRING, Call.of(Known.STRING, "value", name))));
        }
        return new New(ANONYMOUS, List.of(), Optional.of(new Body(members)));
    }

    private static Member method(String modifiers, String name, String parameter, Expression result) {
        return new Member.Method(
                modifiers + "String",
                name,
                List.of(new Parameter(new Declared(parameter), "it", false)),
                false,
                "",
                Optional.of(new Statement.Block(List.of(new Statement.Return(Optional.of(result))))));
    }

    private static Expression which(Expression value) {
        return Call.of(Known.STRING, "which", value);
    }

    private Expression value(Type type, Scope scope, int depth) {
        return grammar.expressions.of(type, scope, depth);
    }

    private Expression nameless(Scope scope, int depth) {
        List<Variable> variables = scope.variables().stream()
                .filter(variable -> variable.type() instanceof Common)
                .toList();
        Expression value =
                !variables.isEmpty() && dice.percent(60) ? dice.pick(variables).read() : of(common(), scope, depth);
        Common type = (Common) value.type();
        if (type.first() instanceof Generic && dice.percent(70)) {
            return Call.on(value, Known.OBJECT, "content");
        }
        return type.first() instanceof Array && dice.percent(70) ? new Element(Known.OBJECT, value, zero()) : value;
    }

    private static Expression zero() {
        return new Literal(Primitive.INT, "0");
    }

    /** An expression of a type without a name. */
    Expression of(Common type, Scope scope, int depth) {
        List<Variable> variables = scope.variables(type);
        if (!variables.isEmpty() && (depth <= 0 || dice.percent(30))) {
            return dice.pick(variables).read();
        }
        if (depth <= 0) {
            return Literal.least(type);
        }
        int next = depth - 1;
        return grammar.<Expression>choice()
                .or(4, () -> both("first", type, type, scope, next))
                .or(2, () -> Call.on(container("List.of", type, scope, next), type, "get", zero()))
                .or(2, () -> new Element(type, container("several", type, scope, next), zero()))
                .or(1, () -> Call.of(type, "same", of(type, scope, next)))
                .or(1, () -> Call.of(type, "see", name(), of(type, scope, next)))
                .or(1, () -> conditional(type, scope, next))
                .or(1, () -> {
                    Expression held = of(type, scope, next);
                    return Call.on(new New(new Declared("Box<>"), List.of(held), Optional.empty()), type, "content");
                })
                .or(1, () -> {
                    Scope body = scope.lambda(Optional.of(type), false, false);
                    return Call.of(type, "got", Inferred.supplier(of(type, body, next)));
                })
                .orIf(scope.mayAwait(), 4, () -> new Await(type, Call.of(type, "value", of(type, scope, next))))
                .take();
    }

    private Expression name() {
        return new Literal(Known.STRING, "\"" + grammar.names.unique("x") + "\"");
    }

    /** A list or array with an element of each of the two types. */
    Expression container(String method, Common type, Scope scope, int depth) {
        return both(method, new Declared(method), type, scope, depth);
    }

    private Expression both(String method, Type result, Common type, Scope scope, int depth) {
        Expression first = value(type.first(), scope, depth);
        Expression second = value(type.second(), scope, depth);
        return dice.percent(50) ? Call.of(result, method, first, second) : Call.of(result, method, second, first);
    }

    private Expression conditional(Common type, Scope scope, int depth) {
        Condition condition = grammar.conditions.of(scope, depth);
        return new Conditional(
                type,
                condition.test(),
                of(type, scope.with(condition.whenTrue()), depth),
                of(type, scope.with(condition.whenFalse()), depth));
    }

    /** A list's elements, for each of which a lambda tells. */
    private Expression mapped(Scope scope, int depth) {
        Common type = common();
        Expression list = container("List.of", type, scope, depth);
        Scope body = scope.lambda(Optional.of(Known.STRING), false, false);
        Variable element = Variable.local(type, grammar.names.unique("e"), false);
        body.declare(element);
        Expression told = dice.percent(50) ? which(element.read()) : told(body, depth - 1);
        return Call.of(
                Known.STRING,
                "String.valueOf",
                Call.of(Known.OBJECT, "mapped", list, Inferred.function(element.name(), told)));
    }
}
