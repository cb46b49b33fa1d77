package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.New;
import dev.aevent.processor.programs.Scope.Target;
import dev.aevent.processor.programs.Statement.Block;
import dev.aevent.processor.programs.Statement.Break;
import dev.aevent.processor.programs.Statement.Continue;
import dev.aevent.processor.programs.Statement.Declaration;
import dev.aevent.processor.programs.Statement.Evaluation;
import dev.aevent.processor.programs.Statement.If;
import dev.aevent.processor.programs.Statement.Labelled;
import dev.aevent.processor.programs.Statement.Return;
import dev.aevent.processor.programs.Statement.Throw;
import dev.aevent.processor.programs.Statement.Yield;
import dev.aevent.processor.programs.Type.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes statements. */
final class Statements {
    /** How deep expressions of statements are. */
    private static final int DEPTH = 3;

    /** How many expressions a method has for each of its statements. */
    private static final int EXPRESSIONS = 7;

    private final Grammar grammar;
    private final Dice dice;
    /** How many more statements the method may have. */
    private int budget;

    Statements(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    /** The body of a method. */
    Block method(Scope scope, Optional<Type> result, int size) {
        budget = size;
        grammar.expressions.allow(size * EXPRESSIONS);
        List<Statement> statements = new ArrayList<>();
        while (budget > 0 && Flow.completes(statements)) {
            statements.addAll(statement(scope));
        }
        end(statements, result.map(type -> returned(type, scope)));
        return new Block(statements);
    }

    private Statement returned(Type type, Scope scope) {
        return new Return(Optional.of(grammar.expressions.assignable(type, scope, DEPTH)));
    }

    /** The body of a lambda or of a method of a local class. */
    Block body(Scope scope, Optional<Type> result, int depth) {
        List<Statement> statements = statements(scope, Math.max(1, Math.min(2, depth)));
        end(statements, result.map(type -> new Return(Optional.of(grammar.expressions.of(type, scope, depth)))));
        return new Block(statements);
    }

    /** An arm of a switch expression. */
    Block yielding(Scope scope, int depth) {
        List<Statement> statements = statements(scope, 2);
        Type type = scope.yields().orElseThrow();
        end(statements, Optional.of(new Yield(grammar.expressions.of(type, scope, depth))));
        return new Block(statements);
    }

    private static void end(List<Statement> statements, Optional<Statement> last) {
        if (Flow.completes(statements)) {
            last.ifPresent(statements::add);
        }
    }

    Block block(Scope scope) {
        return new Block(statements(scope, 4));
    }

    /** Some statements; what they declare is in the scope afterwards. */
    List<Statement> statements(Scope scope, int most) {
        List<Statement> statements = new ArrayList<>();
        for (int i = dice.between(1, most); i > 0 && budget > 0 && Flow.completes(statements); i--) {
            statements.addAll(statement(scope));
        }
        return statements;
    }

    private List<Statement> statement(Scope scope) {
        budget--;
        return grammar.<List<Statement>>choice()
                .or(5, () -> List.of(declaration(scope)))
                .or(2, () -> List.of(nameless(scope)))
                .or(2, () -> List.of(told(scope)))
                .or(2, () -> assigned(scope))
                .or(5, () -> List.of(assignment(scope)))
                .or(4, () -> List.of(effect(scope)))
                .orIf(scope.mayAwait(), 4, () -> List.of(grammar.awaits.statement(scope, 2)))
                .orIf(
                        scope.mayAwait(),
                        4,
                        () -> List.of(grammar.awaits.called(scope, 2).orElseGet(() -> effect(scope))))
                .or(4, () -> List.of(branch(scope)))
                .or(4, () -> List.of(grammar.loops.of(scope)))
                .or(4, () -> List.of(grammar.tries.of(scope)))
                .or(3, () -> List.of(grammar.switches.statement(scope)))
                .or(3, () -> List.of(new If(condition(scope).test(), jump(scope), Optional.empty())))
                .or(1, () -> List.of(jump(scope)))
                .or(1, () -> List.of(labelled(scope)))
                .or(1, () -> List.of(block(scope.block())))
                .take();
    }

    Condition condition(Scope scope) {
        return grammar.conditions.of(scope, 2);
    }

    private Statement declaration(Scope scope) {
        Type type = grammar.types.any();
        String name = grammar.names.variable(scope);
        scope.take(name);
        Expression value = grammar.expressions.assignable(type, scope, DEPTH);
        boolean isAssignable = dice.percent(60);
        boolean isExact = value.type().equals(type);
        String written = isExact && dice.percent(20) ? "var" : type.text();
        String modifier = !isAssignable && dice.percent(40) ? "final " : "";
        scope.declare(Variable.local(type, name, isAssignable));
        return new Declaration(type, modifier + written, name, Optional.of(value));
    }

    /** A variable whose type has no name. */
    private Statement nameless(Scope scope) {
        String name = grammar.names.variable(scope);
        scope.take(name);
        Expression value = dice.percent(30)
                ? grammar.overloads.anonymous(scope, DEPTH)
                : grammar.overloads.of(grammar.overloads.common(), scope, DEPTH);
        Type type = value.type();
        scope.declare(Variable.local(type, name, false));
        return new Declaration(type, dice.percent(20) ? "final var" : "var", name, Optional.of(value));
    }

    /** A variable that gets its value by a statement behind its declaration. */
    private List<Statement> assigned(Scope scope) {
        Type type = grammar.types.any();
        String name = grammar.names.variable(scope);
        scope.take(name);
        Variable variable = Variable.local(type, name, dice.percent(50));
        Statement assigning = assigning(variable, scope, 2);
        scope.declare(variable);
        return List.of(new Declaration(type, type.text(), name, Optional.empty()), assigning);
    }

    /** A statement that assigns the variable once, on each way through it. */
    private Statement assigning(Variable variable, Scope scope, int depth) {
        Statement plain = new Evaluation(new Expression.Assignment(
                variable.type(), variable.read(), "=", grammar.expressions.assignable(variable.type(), scope, DEPTH)));
        if (depth == 0) {
            return plain;
        }
        return grammar.<Statement>choice()
                .or(2, () -> plain)
                .or(2, () -> {
                    Condition condition = condition(scope);
                    Block body = assigningLast(variable, scope.with(condition.whenTrue()), depth - 1);
                    Block otherwise = assigningLast(variable, scope.with(condition.whenFalse()), depth - 1);
                    return new If(condition.test(), body, Optional.of(otherwise));
                })
                .orIf(
                        variable.isAssignable(),
                        2,
                        () -> grammar.tries.assigning(scope, inner -> assigningLast(variable, inner, depth - 1)))
                .or(1, () -> assigningLast(variable, scope.block(), depth - 1))
                .take();
    }

    private Block assigningLast(Variable variable, Scope scope, int depth) {
        List<Statement> statements = statements(scope, 1);
        if (Flow.completes(statements)) {
            statements.add(assigning(variable, scope, depth));
        }
        return new Block(statements);
    }

    private Statement assignment(Scope scope) {
        List<Variable> assignable =
                scope.variables().stream().filter(Variable::isAssignable).toList();
        Type type = !assignable.isEmpty() && dice.percent(70)
                ? dice.pick(assignable).type()
                : grammar.types.any();
        return grammar.expressions
                .target(type, scope, 2)
                .<Statement>map(target -> new Evaluation(grammar.expressions.assignment(target, scope, DEPTH)))
                .orElseGet(() -> effect(scope));
    }

    private Statement effect(Scope scope) {
        Type type = grammar.types.shown();
        return new Evaluation(Call.of(Known.OBJECT, "add", grammar.expressions.of(type, scope, DEPTH)));
    }

    private Statement told(Scope scope) {
        return new Evaluation(Call.of(Known.OBJECT, "add", grammar.overloads.told(scope, DEPTH)));
    }

    private Statement branch(Scope scope) {
        Condition condition = condition(scope);
        Block body = block(scope.with(condition.whenTrue()));
        if (dice.percent(50)) {
            if (!Flow.completes(body)) {
                condition.whenFalse().forEach(scope::declare);
            }
            return new If(condition.test(), body, Optional.empty());
        }
        Block otherwise = block(scope.with(condition.whenFalse()));
        boolean completes = Flow.completes(body);
        if (completes != Flow.completes(otherwise)) {
            (completes ? condition.whenTrue() : condition.whenFalse()).forEach(scope::declare);
        }
        return new If(condition.test(), body, Optional.of(otherwise));
    }

    private Statement labelled(Scope scope) {
        String label = grammar.names.unique("b");
        return new Labelled(label, block(scope.inside(new Target(Optional.of(label), Target.Kind.BLOCK))));
    }

    /** A statement that leaves its place. */
    Statement jump(Scope scope) {
        List<Statement> jumps = jumps(scope.targets());
        return grammar.<Statement>choice()
                .orIf(!jumps.isEmpty(), 8, () -> dice.pick(jumps))
                .orIf(scope.mayReturn(), 2, () -> returned(scope))
                .orIf(scope.yields().isPresent(), 3, () -> yielded(scope))
                .or(2, () -> thrown(scope))
                .take();
    }

    private static List<Statement> jumps(List<Target> targets) {
        List<Statement> jumps = new ArrayList<>();
        boolean breaks = false;
        boolean continues = false;
        for (int i = targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            boolean isLoop = target.kind() == Target.Kind.LOOP;
            if (target.label().isPresent()) {
                jumps.add(new Break(target.label()));
                if (isLoop) {
                    jumps.add(new Continue(target.label()));
                }
            }
            if (!breaks && target.kind() != Target.Kind.BLOCK) {
                jumps.add(new Break(Optional.empty()));
                breaks = true;
            }
            if (!continues && isLoop) {
                jumps.add(new Continue(Optional.empty()));
                continues = true;
            }
        }
        return jumps;
    }

    private Statement returned(Scope scope) {
        return new Return(scope.returns().map(type -> grammar.expressions.of(type, scope, 2)));
    }

    private Statement yielded(Scope scope) {
        return new Yield(grammar.expressions.of(scope.yields().orElseThrow(), scope, 2));
    }

    private Statement thrown(Scope scope) {
        if (scope.mayThrow() && dice.percent(50)) {
            Expression message = grammar.expressions.of(Known.STRING, scope, 1);
            return new Throw(new New(new Type.Declared("Oops"), List.of(message), Optional.empty()), true);
        }
        return new Throw(grammar.awaits.exception(scope, 2), false);
    }
}
