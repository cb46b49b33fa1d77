package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Statement.Block;
import dev.aevent.processor.programs.Statement.Evaluation;
import dev.aevent.processor.programs.Statement.Throw;
import dev.aevent.processor.programs.Statement.Try;
import dev.aevent.processor.programs.Type.Declared;
import dev.aevent.processor.programs.Type.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes try statements. */
final class Tries {
    private static final List<List<String>> UNCHECKED = List.of(
            List.of("Boom"),
            List.of("Bang"),
            List.of("RuntimeException"),
            List.of("ArithmeticException", "NullPointerException"),
            List.of("ClassCastException", "IndexOutOfBoundsException", "Boom"));

    private final Grammar grammar;
    private final Dice dice;

    Tries(Grammar grammar) {
        this.grammar = grammar;
        dice = grammar.dice;
    }

    Statement of(Scope scope) {
        boolean hasResources = dice.percent(25);
        List<List<String>> handled = handled(hasResources || dice.percent(40) ? 0 : 1);
        Scope body = handlesChecked(handled) ? scope.handled() : scope.block();
        List<Resource> resources = hasResources ? resources(body) : List.of();
        Block block = grammar.statements.block(body);
        List<Catch> catches = catches(handled, resources, block, scope, inner -> grammar.statements.block(inner));
        boolean needsLast = catches.isEmpty() && resources.isEmpty();
        Optional<Block> last =
                needsLast || dice.percent(30) ? Optional.of(grammar.statements.block(scope.block())) : Optional.empty();
        return new Try(resources, block, catches, last);
    }

    /** A try whose body and handlers are of one kind. */
    Statement assigning(Scope scope, Function<Scope, Block> writer) {
        List<List<String>> handled = handled(1);
        Block block = writer.apply(handlesChecked(handled) ? scope.handled() : scope.block());
        List<Catch> catches = catches(handled, List.of(), block, scope, writer);
        Optional<Block> last = catches.isEmpty() || dice.percent(30)
                ? Optional.of(new Block(List.of(new Evaluation(
                        Expression.Call.of(Known.OBJECT, "add", grammar.expressions.of(Known.STRING, scope, 2))))))
                : Optional.empty();
        return new Try(List.of(), block, catches, last);
    }

    private List<List<String>> handled(int least) {
        List<List<String>> handled = new ArrayList<>();
        int count = dice.between(least, 2);
        if (count > 0 && dice.percent(30)) {
            handled.add(List.of("Oops"));
        }
        if (count > handled.size()) {
            handled.add(dice.pick(UNCHECKED));
        }
        if (count > handled.size() && dice.percent(40)) {
            handled.add(List.of(dice.pick("Exception", "Throwable")));
        }
        return handled;
    }

    private static boolean handlesChecked(List<List<String>> handled) {
        return handled.stream()
                .anyMatch(
                        types -> types.contains("Oops") || types.contains("Exception") || types.contains("Throwable"));
    }

    private List<Catch> catches(
            List<List<String>> handled,
            List<Resource> resources,
            Block body,
            Scope scope,
            Function<Scope, Block> writer) {
        List<Catch> catches = new ArrayList<>();
        boolean mayThrow = Checked.mayThrow(resources) || Checked.mayThrow(body);
        boolean hasChecked = false;
        for (List<String> types : handled) {
            if (types.contains("Oops") && !mayThrow) {
                continue; // javac knows that it cannot come
            }
            Scope inner = scope.block();
            String name = grammar.names.variable(inner);
            Variable caught = Variable.local(new Declared(types.get(0)), name, false);
            inner.take(name);
            List<Statement> statements = new ArrayList<>();
            String effect = scope.mayAwait() ? "add" : "raw"; // ordinary code that catches sees raw frames
            statements.add(new Evaluation(Expression.Call.of(Known.OBJECT, effect, caught.read())));
            Block rest = writer.apply(inner);
            statements.addAll(rest.statements());
            boolean isChecked = types.contains("Oops") || types.contains("Exception") && !hasChecked && mayThrow;
            boolean canRethrow = !types.contains("Throwable") && (!isChecked || scope.mayThrow());
            if (canRethrow && Flow.completes(statements) && dice.percent(20)) {
                statements.add(new Throw(caught.read(), isChecked));
            }
            hasChecked |= types.contains("Oops");
            catches.add(new Catch(types, name, new Block(statements)));
        }
        return catches;
    }

    /** Some resources; those that have a name are in the scope. */
    private List<Resource> resources(Scope scope) {
        List<Resource> resources = new ArrayList<>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            String name = grammar.names.variable(scope);
            scope.take(name);
            Expression value = grammar.expressions.of(Known.RESOURCE, scope, 2);
            scope.declare(Variable.local(Known.RESOURCE, name, false));
            resources.add(new Resource(Known.RESOURCE, Optional.of(name), value));
        }
        return resources;
    }
}
