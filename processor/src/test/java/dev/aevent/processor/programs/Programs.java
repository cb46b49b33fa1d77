package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Declared;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes programs: well typed, ending, and as unpleasant as they can be made. The same seed writes the same program for
 * the same Java version.
 */
final class Programs {
    private static final Type BASE = new Declared("Base");

    private final Grammar grammar;
    private final Dice dice;
    private final List<Member.Field> statics = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Variable> staticFields = new ArrayList<>();
    private final List<Variable> instanceFields = new ArrayList<>();

    private Programs(long seed, int level) {
        dice = new Dice(seed);
        grammar = new Grammar(dice, level);
    }

    static Program write(long seed, int level) {
        return new Programs(seed, level).program();
    }

    private Program program() {
        boolean isStatic = dice.percent(50);
        fields(isStatic);
        List<Callable> own = new ArrayList<>();
        for (int i = dice.below(3); i > 0; i--) {
            own.add(signature(Optional.empty(), isStatic || dice.percent(50), dice.percent(85)));
        }
        Optional<Callable> virtual =
                dice.percent(30) ? Optional.of(signature(Optional.of(BASE), false, true)) : Optional.empty();
        virtual.ifPresent(method -> grammar.types.add(3, BASE));
        grammar.callables.addAll(own);
        virtual.ifPresent(grammar.callables::add);
        own.forEach(callable -> members.add(method(callable)));
        virtual.ifPresent(this::classes);
        members.add(run(isStatic));
        return new Program(statics, new Body(members));
    }

    private void fields(boolean isStatic) {
        for (int i = dice.below(3); i > 0; i--) {
            Type type = grammar.types.any();
            Expression value = Expression.Literal.least(type);
            String name = grammar.names.unique("g");
            boolean isOfClass = isStatic || dice.percent(50);
            String modifiers = dice.pick("private ", "private ", "", "protected ");
            if (isOfClass) {
                statics.add(new Member.Field(modifiers + "static ", type, name, Optional.of(value)));
                staticFields.add(new Variable(type, name, true, false));
            } else {
                members.add(new Member.Field(modifiers, type, name, Optional.of(value)));
                instanceFields.add(new Variable(type, name, true, false));
            }
        }
    }

    private Callable signature(Optional<Type> receiver, boolean isStatic, boolean isCoroutine) {
        List<Parameter> parameters = new ArrayList<>();
        int count = dice.below(4);
        for (int i = 0; i < count; i++) {
            Type type = grammar.types.any();
            boolean isVarargs = i == count - 1 && type instanceof Array && dice.percent(50);
            parameters.add(new Parameter(type, grammar.names.unique("a"), isVarargs));
        }
        Optional<Type> result = dice.percent(20) ? Optional.empty() : Optional.of(grammar.types.any());
        String name = grammar.names.unique(isCoroutine ? "co" : "plain");
        return new Callable(receiver, isStatic, isCoroutine, name, parameters, result, dice.percent(30));
    }

    private Scope scope(Callable callable, List<Variable> fields) {
        List<Variable> variables = new ArrayList<>(fields);
        callable.parameters()
                .forEach(parameter ->
                        variables.add(Variable.local(parameter.type(), parameter.name(), dice.percent(60))));
        return Scope.method(
                callable.isCoroutine(),
                callable.throwsOops(),
                callable.isStatic() || callable.receiver().isPresent(),
                callable.result(),
                variables);
    }

    private List<Variable> fieldsOf(boolean isStatic) {
        List<Variable> fields = new ArrayList<>(staticFields);
        if (!isStatic) {
            fields.addAll(instanceFields);
        }
        return fields;
    }

    private Member method(Callable callable) {
        Scope scope = scope(callable, fieldsOf(callable.isStatic()));
        String modifiers = dice.pick("", "", "private ", "public ", "final ") + (callable.isStatic() ? "static " : "");
        return declared(callable, modifiers, grammar.statements.method(scope, callable.result(), dice.between(1, 3)));
    }

    private static Member declared(Callable callable, String modifiers, Statement.Block body) {
        return new Member.Method(
                (callable.isCoroutine() ? "@Coroutine " : "")
                        + modifiers
                        + callable.result().map(Type::text).orElse("void"),
                callable.name(),
                callable.parameters(),
                callable.throwsOops(),
                Program.FUELLED,
                Optional.of(body));
    }

    /** A class with a coroutine and one that overrides it. */
    private void classes(Callable callable) {
        List<Variable> fields = new ArrayList<>(staticFields);
        fields.add(new Variable(Primitive.INT, "own", true, false));
        String access = dice.pick("", "private ", "public ");
        Member field =
                new Member.Field("private ", Primitive.INT, "own", Optional.of(grammar.numbers.literal(Primitive.INT)));
        Statement.Block body =
                grammar.statements.method(scope(callable, fields), callable.result(), dice.between(1, 4));
        members.add(
                new Member.Class(access + "static class Base", new Body(List.of(field, declared(callable, "", body)))));
        Scope scope = scope(callable, staticFields);
        Callable above = new Callable(
                Optional.empty(),
                true,
                true,
                "super." + callable.name(),
                callable.parameters(),
                callable.result(),
                callable.throwsOops());
        grammar.callables.add(above);
        Statement.Block overriding = grammar.statements.method(scope, callable.result(), dice.between(1, 3));
        grammar.callables.remove(above);
        members.add(new Member.Class(
                access + "static class Derived extends Base",
                new Body(List.of(declared(callable, "@Override ", overriding)))));
    }

    private Member run(boolean isStatic) {
        boolean throwsOops = dice.percent(70);
        Type shown = grammar.types.shown();
        Type result = shown instanceof Declared ? Known.STRING : shown; // the driver may not see it
        Scope scope = Scope.method(true, throwsOops, isStatic, Optional.of(result), fieldsOf(isStatic));
        Statement.Block body = grammar.statements.method(scope, Optional.of(result), dice.between(4, 8));
        List<Statement> statements = new ArrayList<>(body.statements());
        for (Variable field : fieldsOf(isStatic)) {
            if (Types.isShown(field.type()) && Flow.completes(statements.subList(0, statements.size() - 1))) {
                statements.add(
                        statements.size() - 1, new Statement.Evaluation(Call.of(Known.OBJECT, "add", field.read())));
            }
        }
        return new Member.Method(
                "@Coroutine public " + (isStatic ? "static " : "") + result.text(),
                Program.RUN,
                List.of(),
                throwsOops,
                Program.FIRST,
                Optional.of(new Statement.Block(statements)));
    }
}
