package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Scope.Target;
import dev.aevent.processor.programs.Statement.Break;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes switches, old and new, statements and expressions. */
final class Switches {
    private static final int PATTERNS = 21;

    private final Grammar grammar;
    private final Dice dice;

    Switches(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** A label, its guard, and the variables that they bind. */
    private record Head(Label label, Optional<Expression> guard, List<Variable> bound) {
        static Head plain(Label label) {
            return new Head(label, Optional.empty(), List.of());
        }
    }

    Statement statement(Scope scope) {
        boolean hasPatterns = grammar.level >= PATTERNS && dice.percent(40);
        Type type = hasPatterns ? dice.pick(Known.OBJECT, Known.SHAPE) : constantType();
        Expression selector = grammar.expressions.of(type, scope, 2);
        Optional<String> label = dice.percent(40) ? Optional.of(grammar.names.unique("s")) : Optional.empty();
        Scope inner = scope.inside(new Target(label, Target.Kind.SWITCH));
        List<Head> heads = hasPatterns ? patterns(type, inner, true) : constants(type, dice.percent(70));
        List<Arm> arms = dice.percent(50) ? groups(heads, inner, hasPatterns) : arrows(heads, inner);
        return new Statement.Switch(label, selector, arms);
    }

    Expression expression(Type type, Scope scope, int depth) {
        boolean hasPatterns = grammar.level >= PATTERNS && dice.percent(40);
        Type selected = hasPatterns ? dice.pick(Known.OBJECT, Known.SHAPE) : constantType();
        Expression selector = grammar.expressions.of(selected, scope, depth);
        Scope inner = scope.yielding(type);
        List<Head> heads = hasPatterns ? patterns(selected, inner, true) : constants(selected, true);
        List<Arm> arms = new ArrayList<>();
        boolean isOld = dice.percent(20);
        Scope shared = inner.block();
        for (Head head : heads) {
            Scope arm = shared.with(head.bound());
            if (head.label() instanceof Label.Default || head.label() instanceof Label.NullOrDefault) {
                arms.add(last(head.label(), grammar.expressions.of(type, arm, depth), isOld)); // one must have a value
            } else if (isOld) {
                arms.add(new Arm.Group(
                        head.label(),
                        head.guard(),
                        grammar.statements.yielding(arm, depth).statements()));
            } else {
                arms.add(yielding(head, arm, type, depth));
            }
            shared.take(arm);
        }
        return new Expression.Switch(type, selector, arms);
    }

    private static Arm last(Label label, Expression value, boolean isOld) {
        return isOld
                ? new Arm.Group(label, Optional.empty(), List.of(new Statement.Yield(value)))
                : new Arm.Value(label, Optional.empty(), value);
    }

    private Arm yielding(Head head, Scope arm, Type type, int depth) {
        return grammar.<Arm>choice()
                .or(6, () -> new Arm.Value(head.label(), head.guard(), grammar.expressions.of(type, arm, depth)))
                .or(3, () -> new Arm.Arrow(head.label(), head.guard(), grammar.statements.yielding(arm, depth)))
                .or(
                        1,
                        () -> new Arm.Arrow(
                                head.label(),
                                head.guard(),
                                new Statement.Throw(grammar.awaits.exception(arm, depth), false)))
                .take();
    }

    private Type constantType() {
        return dice.pick(
                Primitive.INT,
                Primitive.INT,
                Known.STRING,
                Known.STRING,
                Known.COLOR,
                Primitive.CHAR,
                Primitive.BYTE,
                Boxed.INTEGER);
    }

    private List<Head> constants(Type type, boolean hasDefault) {
        List<String> constants = new ArrayList<>(
                type == Known.STRING
                        ? List.of("\"a\"", "\"Aa\"", "\"BB\"", "\"\"", "\"text\"")
                        : type == Known.COLOR
                                ? List.of("RED", "GREEN", "BLUE")
                                : type == Primitive.CHAR
                                        ? List.of("'a'", "'b'", "'x'", "120 + 1")
                                        : List.of("0", "1", "2", "3", "100"));
        List<Head> heads = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            List<String> some = new ArrayList<>(List.of(constants.remove(dice.below(constants.size()))));
            if (dice.percent(30) && !constants.isEmpty()) {
                some.add(constants.remove(0));
            }
            heads.add(Head.plain(new Label.Constants(some)));
            if (constants.isEmpty()) {
                break;
            }
        }
        if (hasDefault) {
            boolean takesNull = grammar.level >= PATTERNS && !type.isPrimitive() && dice.percent(30);
            Label last = takesNull ? new Label.NullOrDefault() : new Label.Default();
            heads.add(takesNull || dice.percent(70) ? heads.size() : dice.below(heads.size() + 1), Head.plain(last));
        }
        return heads;
    }

    /** For each of some types; the rest has a default. */
    private List<Head> patterns(Type selected, Scope scope, boolean hasDefault) {
        List<Type> types = new ArrayList<>(selected == Known.SHAPE ? Patterns.OF_SHAPE : Patterns.OF_OBJECT);
        types.remove(Known.SHAPE);
        List<Head> heads = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            Type type = types.remove(dice.below(types.size()));
            for (int more = dice.percent(40) ? 2 : 1; more > 0; more--) {
                heads.add(pattern(type, scope, more > 1));
            }
        }
        if (hasDefault) {
            heads.add(Head.plain(dice.percent(40) ? new Label.NullOrDefault() : new Label.Default()));
        }
        return heads;
    }

    private Head pattern(Type type, Scope scope, boolean needsGuard) {
        List<Variable> bound = new ArrayList<>();
        Pattern pattern = grammar.patterns.of(type, scope, bound);
        if (!needsGuard && dice.percent(60)) {
            return new Head(new Label.Matching(pattern), Optional.empty(), bound);
        }
        // A guard may assign none of what the pattern binds; in a guard around, its own is that of another.
        Condition guard = grammar.conditions.variable(scope.with(bound).guard(), 2);
        List<Variable> all = new ArrayList<>(bound);
        all.addAll(guard.whenTrue().stream().map(Variable::fixed).toList());
        return new Head(new Label.Matching(pattern), Optional.of(guard.test()), all);
    }

    private List<Arm> arrows(List<Head> heads, Scope scope) {
        List<Arm> arms = new ArrayList<>();
        for (Head head : heads) {
            Scope arm = scope.with(head.bound());
            arms.add(
                    dice.percent(20)
                            ? new Arm.Arrow(
                                    head.label(),
                                    head.guard(),
                                    new Statement.Throw(grammar.awaits.exception(arm, 2), false))
                            : new Arm.Arrow(head.label(), head.guard(), grammar.statements.block(arm)));
        }
        return arms;
    }

    private List<Arm> groups(List<Head> heads, Scope scope, boolean hasPatterns) {
        List<Arm> arms = new ArrayList<>();
        Scope shared = scope.block();
        for (Head head : heads) {
            Scope group = shared.with(head.bound());
            List<Statement> statements = new ArrayList<>(grammar.statements.statements(group, 3));
            if (Flow.completes(statements) && (hasPatterns || dice.percent(50))) {
                statements.add(new Break(Optional.empty()));
            }
            arms.add(new Arm.Group(head.label(), head.guard(), statements));
            shared.take(group); // its variables are declared, but not assigned, in the next ones
        }
        return arms;
    }
}
