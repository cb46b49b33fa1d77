package dev.aevent.processor.programs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What code in one place of a program may name and do. */
final class Scope {
    /** What a break or continue can go to. */
    record Target(Optional<String> label, Kind kind) {
        enum Kind {
            LOOP,
            SWITCH,
            BLOCK
        }
    }

    /**
     * What is allowed here.
     *
     * @param mayThrow checked exceptions
     * @param mayAssignFields what javac takes as none of a guard's business
     * @param returns what a return gives, which is nothing if that is empty; without a return there is none
     * @param yields what the innermost switch expression is to give
     */
    private record Rules(
            boolean mayAwait,
            boolean mayThrow,
            boolean mayAssignFields,
            boolean isStatic,
            boolean mayReturn,
            Optional<Type> returns,
            Optional<Type> yields) {}

    private final Rules rules;
    private final List<Variable> variables;
    private final Set<String> taken;
    private final List<Target> targets;

    private Scope(Rules rules, List<Variable> variables, Set<String> taken, List<Target> targets) {
        this.rules = rules;
        this.variables = new ArrayList<>(variables);
        this.taken = new HashSet<>(taken);
        this.targets = List.copyOf(targets);
    }

    /** The body of a method. */
    static Scope method(
            boolean mayAwait, boolean mayThrow, boolean isStatic, Optional<Type> returns, List<Variable> variables) {
        Scope scope = new Scope(
                new Rules(mayAwait, mayThrow, true, isStatic, true, returns, Optional.empty()),
                variables,
                Set.of(),
                List.of());
        variables.stream().filter(Variable::isLocal).forEach(variable -> scope.taken.add(variable.name()));
        return scope;
    }

    /** A block in this. */
    Scope block() {
        return new Scope(rules, variables, taken, targets);
    }

    Scope with(List<Variable> bindings) {
        Scope inner = block();
        bindings.forEach(inner::declare);
        return inner;
    }

    Scope inside(Target target) {
        List<Target> all = new ArrayList<>(targets);
        all.add(target);
        return new Scope(rules, variables, taken, all);
    }

    /** The body of a try that handles checked exceptions. */
    Scope handled() {
        return new Scope(
                new Rules(
                        rules.mayAwait,
                        true,
                        rules.mayAssignFields,
                        rules.isStatic,
                        rules.mayReturn,
                        rules.returns,
                        rules.yields),
                variables,
                taken,
                targets);
    }

    /** An arm of a switch expression. */
    Scope yielding(Type type) {
        return new Scope(
                new Rules(
                        rules.mayAwait,
                        rules.mayThrow,
                        rules.mayAssignFields,
                        rules.isStatic,
                        false,
                        Optional.empty(),
                        Optional.of(type)),
                variables,
                taken,
                List.of());
    }

    /** A guard: it captures what it names, and may assign nothing that is not its own. */
    Scope guard() {
        return new Scope(
                new Rules(
                        rules.mayAwait,
                        rules.mayThrow,
                        false,
                        rules.isStatic,
                        rules.mayReturn,
                        rules.returns,
                        rules.yields),
                captured().stream().map(Variable::fixed).toList(),
                taken,
                targets);
    }

    /** The body of a lambda. */
    Scope lambda(Optional<Type> returns, boolean mayAwait, boolean mayThrow) {
        return new Scope(
                new Rules(mayAwait, mayThrow, rules.mayAssignFields, rules.isStatic, true, returns, Optional.empty()),
                captured(),
                taken,
                List.of());
    }

    private List<Variable> captured() {
        return variables.stream().filter(Variable::canBeCaptured).toList();
    }

    void declare(Variable variable) {
        variables.removeIf(other -> other.name().equals(variable.name()));
        variables.add(variable);
        taken.add(variable.name());
    }

    /** From here on the name cannot be declared again, nor used. */
    void take(String name) {
        taken.add(name);
    }

    /** This, with a name taken. */
    Scope taking(String name) {
        Scope inner = block();
        inner.take(name);
        return inner;
    }

    /** The same for all names of another scope. */
    void take(Scope other) {
        taken.addAll(other.taken);
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    List<Variable> variables() {
        return List.copyOf(variables);
    }

    List<Variable> variables(Type type) {
        return variables.stream()
                .filter(variable -> variable.type().equals(type))
                .toList();
    }

    List<Target> targets() {
        return targets;
    }

    boolean mayAwait() {
        return rules.mayAwait;
    }

    boolean mayThrow() {
        return rules.mayThrow;
    }

    boolean mayAssignFields() {
        return rules.mayAssignFields;
    }

    boolean isStatic() {
        return rules.isStatic;
    }

    boolean mayReturn() {
        return rules.mayReturn;
    }

    Optional<Type> returns() {
        return rules.returns;
    }

    Optional<Type> yields() {
        return rules.yields;
    }
}
