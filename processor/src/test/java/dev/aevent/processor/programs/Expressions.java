package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Assignment;
import dev.aevent.processor.programs.Expression.Binary;
import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Cast;
import dev.aevent.processor.programs.Expression.Conditional;
import dev.aevent.processor.programs.Expression.Element;
import dev.aevent.processor.programs.Expression.Field;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Expression.Step;
import dev.aevent.processor.programs.Expression.Target;
import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes expressions of a type. */
final class Expressions {
    /** The fields of {@link Vocabulary.Thing}. */
    private static final Map<Type, String> FIELDS = Map.ofEntries(
            Map.entry(Primitive.INT, "number"),
            Map.entry(Primitive.LONG, "wide"),
            Map.entry(Primitive.BYTE, "small"),
            Map.entry(Primitive.CHAR, "letter"),
            Map.entry(Primitive.DOUBLE, "real"),
            Map.entry(Primitive.BOOLEAN, "flag"),
            Map.entry(Known.STRING, "text"),
            Map.entry(Boxed.INTEGER, "boxed"),
            Map.entry(Known.OBJECT, "any"),
            Map.entry(new Array(Primitive.INT), "numbers"),
            Map.entry(Known.THING, "next"));

    private final Grammar grammar;
    private final Dice dice;
    private int allowed;

    Expressions(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** From now on so many are written that are more than leaves. */
    void allow(int count) {
        allowed = count;
    }

    /** One that an assignment to the type converts, mostly of the type itself. */
    Expression assignable(Type type, Scope scope, int depth) {
        return of(grammar.types.convertible(type), scope, depth);
    }

    /** An expression of exactly this type. */
    Expression of(Type type, Scope scope, int depth) {
        allowed--;
        if (depth <= 0 || allowed <= 0 || dice.percent(15)) {
            return leaf(type, scope);
        }
        int next = depth - 1;
        return grammar.<Expression>choice()
                .or(8, () -> ofKind(type, scope, next))
                .orIf(scope.mayAwait(), 8, () -> grammar.awaits.of(type, scope, next))
                .orIf(Types.isShown(type), 1, () -> seen(type, scope, next))
                .or(1, () -> conditional(type, scope, next))
                .or(1, () -> grammar.switches.expression(type, scope, next))
                .or(1, () -> assignment(type, scope, next))
                .orIf(FIELDS.containsKey(type), 1, () -> field(type, scope, next))
                .orIf(hasElements(type), 1, () -> element(type, scope, next))
                .or(1, () -> generic(type, scope, next))
                .or(1, () -> call(type, scope, next))
                .or(1, () -> grammar.closures.called(type, scope, next))
                .take();
    }

    private Expression ofKind(Type type, Scope scope, int depth) {
        if (type == Primitive.BOOLEAN) {
            return grammar.conditions.of(scope, depth + 1).test();
        }
        return type instanceof Primitive primitive
                ? grammar.numbers.of(primitive, scope, depth)
                : grammar.objects.of(type, scope, depth);
    }

    /** One without others in it. */
    Expression leaf(Type type, Scope scope) {
        List<Variable> variables = scope.variables(type);
        if (!variables.isEmpty() && dice.percent(75)) {
            Variable variable = dice.pick(variables);
            boolean steps = variable.isAssignable()
                    && type.unboxed().filter(Primitive::isNumeric).isPresent()
                    && dice.percent(15);
            return steps ? step(variable.read(), type) : variable.read();
        }
        return literal(type);
    }

    private Expression literal(Type type) {
        if (type instanceof Primitive primitive) {
            return grammar.numbers.literal(primitive);
        }
        if (dice.percent(4)) {
            return nothing(type);
        }
        if (type instanceof Boxed boxed) {
            return new Cast(type, grammar.numbers.literal(boxed.primitive()));
        }
        if (type == Known.STRING && dice.percent(90)) {
            return new Literal(type, dice.pick("\"a\"", "\"Aa\"", "\"BB\"", "\"text\""));
        }
        if (type == Known.COLOR && dice.percent(90)) {
            return new Literal(type, dice.pick("Color.RED", "GREEN", "Color.BLUE"));
        }
        if (type == Known.OBJECT || type == Known.SHAPE) {
            return Call.of(type, type == Known.OBJECT ? "any" : "shape");
        }
        return Literal.least(type);
    }

    private static Expression nothing(Type type) {
        return new Cast(type, new Literal(type, "null"));
    }

    private Expression seen(Type type, Scope scope, int depth) {
        return Call.of(
                type,
                "see",
                new Literal(Known.STRING, "\"" + grammar.names.unique("x") + "\""),
                of(type, scope, depth));
    }

    private Expression conditional(Type type, Scope scope, int depth) {
        Condition condition = grammar.conditions.of(scope, depth);
        Scope whenTrue = scope.with(condition.whenTrue());
        Scope whenFalse = scope.with(condition.whenFalse());
        if (type instanceof Primitive && dice.percent(25)) {
            Expression box = new Cast(type.boxed(), of(type.boxed(), whenFalse, depth));
            return new Conditional(type, condition.test(), of(type, whenTrue, depth), box);
        }
        return new Conditional(type, condition.test(), of(type, whenTrue, depth), of(type, whenFalse, depth));
    }

    /** An assignment of any kind, as an operand. */
    private Expression assignment(Type type, Scope scope, int depth) {
        return target(type, scope, depth)
                .map(target -> assignment(target, scope, depth))
                .orElseGet(() -> of(type, scope, depth));
    }

    /** An assignment of any kind to a target. */
    Expression assignment(Target target, Scope scope, int depth) {
        Type type = target.type();
        Optional<Primitive> primitive = type.unboxed();
        boolean isNumber = primitive.filter(Primitive::isNumeric).isPresent();
        return grammar.<Expression>choice()
                .or(3, () -> new Assignment(type, target, "=", assignable(type, scope, depth)))
                .orIf(isNumber, 2, () -> step(target, type))
                .orIf(isNumber, 4, () -> grammar.numbers.compound(target, primitive.orElseThrow(), scope, depth))
                .orIf(
                        primitive.isPresent() && !isNumber,
                        2,
                        () -> new Assignment(
                                type, target, dice.pick("&=", "|=", "^="), of(Primitive.BOOLEAN, scope, depth)))
                .orIf(
                        type == Known.STRING,
                        4,
                        () -> new Assignment(type, target, "+=", of(grammar.types.text(), scope, depth)))
                .take();
    }

    private Expression step(Target target, Type type) {
        return new Step(type, target, dice.pick("++", "--"), dice.percent(50));
    }

    /** Something that can be assigned to: a variable, a field or an element. */
    Optional<Target> target(Type type, Scope scope, int depth) {
        List<Optional<Target>> targets = new ArrayList<>();
        List<Variable> variables =
                scope.variables(type).stream().filter(Variable::isAssignable).toList();
        if (!variables.isEmpty() && dice.percent(70)) {
            return Optional.of(dice.pick(variables).read());
        }
        if (FIELDS.containsKey(type) && scope.mayAssignFields()) {
            targets.add(Optional.of(field(type, scope, depth)));
        }
        if (hasElements(type)) {
            targets.add(Optional.of(element(type, scope, depth)));
        }
        return targets.isEmpty() ? Optional.empty() : dice.pick(targets);
    }

    private Field field(Type type, Scope scope, int depth) {
        return new Field(type, of(Known.THING, scope, depth), FIELDS.get(type));
    }

    /** Whether there are arrays of them: some, and not arrays of arrays of arrays. */
    boolean hasElements(Type type) {
        return !(type instanceof Generic) && !(type instanceof Array array && array.element() instanceof Array);
    }

    private Target element(Type type, Scope scope, int depth) {
        Expression array = of(new Array(type), scope, depth);
        return new Element(type, array, index(scope, depth));
    }

    Expression index(Scope scope, int depth) {
        int chance = dice.below(100);
        if (chance < 50) {
            return new Literal(Primitive.INT, dice.pick("0", "0", "1"));
        }
        Expression index = of(dice.pick(Primitive.INT, Primitive.INT, Primitive.BYTE, Primitive.CHAR), scope, depth);
        return chance < 55 ? index : new Binary(Primitive.INT, index, "&", new Literal(Primitive.INT, "1"));
    }

    /** Through a generic method or the content of a generic class. */
    private Expression generic(Type type, Scope scope, int depth) {
        if (type.isPrimitive()) {
            return new Cast(type, generic(type.boxed(), scope, depth));
        }
        Expression value = of(type, scope, depth);
        return grammar.<Expression>choice()
                .or(1, () -> Call.of(type, "Vocabulary.<" + type.text() + ">same", value))
                .orIf(
                        !(type instanceof Generic),
                        1,
                        () -> Call.of(type, "Vocabulary.<" + type.text() + ">first", value, of(type, scope, depth)))
                .or(1, () -> Call.on(of(Generic.box(type), scope, depth), type, "content"))
                .take();
    }

    /** A call of a method that the program declares, without an await. */
    private Expression call(Type type, Scope scope, int depth) {
        List<Callable> fitting = grammar.callables.stream()
                .filter(callable -> !callable.isCoroutine()
                        && callable.result().equals(Optional.of(type))
                        && callable.isOpenTo(scope))
                .toList();
        return fitting.isEmpty() ? leaf(type, scope) : call(dice.pick(fitting), scope, depth);
    }

    /** A call. */
    Call call(Callable callable, Scope scope, int depth) {
        Optional<Expression> receiver = callable.receiver().map(type -> of(type, scope, depth));
        return new Call(
                callable.result().orElse(Known.OBJECT),
                receiver,
                callable.name(),
                arguments(callable, scope, depth),
                callable.throwsOops());
    }

    List<Expression> arguments(Callable callable, Scope scope, int depth) {
        List<Expression> arguments = new ArrayList<>();
        for (Parameter parameter : callable.parameters()) {
            if (parameter.isVarargs() && dice.percent(70)) {
                Type element = ((Array) parameter.type()).element();
                for (int i = dice.below(3); i > 0; i--) {
                    arguments.add(of(element, scope, depth));
                }
            } else {
                arguments.add(of(parameter.type(), scope, depth));
            }
        }
        return arguments;
    }
}
