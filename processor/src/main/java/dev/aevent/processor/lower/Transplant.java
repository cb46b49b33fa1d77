package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.SpawnSite;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Children;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Jumps;
import dev.aevent.processor.semantics.LocalClasses;
import dev.aevent.processor.semantics.NotCarried;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Carries text of the user's class into the generated one: everything stays as it was written, save the names that
 * would mean something else there.
 */
final class Transplant {
    private final Body body;
    private final Locals locals;
    private final Reach reach;
    private final Calls calls;
    private final Creations creations;
    private final ReferenceExpressions references;
    private final Spawns spawns;
    private final Supers supers;
    private final Exits exits;
    private final Closures closures;
    private final ScopedConstructors constructors;
    private final Environment environment;
    private final Nesting nesting;
    private final Bindings bindings;
    private final Declarators declarators;
    private final Fields fields;
    private final TypeMentions types;
    private final Children children;
    private final Approximations approximations;
    private final Repairs repairs;
    /** What lowering has put in the place of a subtree. */
    private final Map<Tree, Fragment> replaced = new IdentityHashMap<>();
    /** What else must hold where a guard is to. */
    private final Map<Tree, Fragment> restricted = new IdentityHashMap<>();

    Transplant(
            Body body,
            Locals locals,
            Reach reach,
            TypeNames typeNames,
            CodeLines lines,
            Exits exits,
            Closures closures,
            Environment environment) {
        this.body = body;
        this.locals = locals;
        this.reach = reach;
        this.exits = exits;
        this.closures = closures;
        this.environment = environment;
        children = new Children(body);
        approximations = new Approximations(body, typeNames);
        repairs = new Repairs(body, locals, lines);
        nesting = new Nesting(body, reach);
        bindings = new Bindings(body, locals, this);
        declarators = new Declarators(body, locals, bindings, nesting, this);
        supers = new Supers(body, nesting, this);
        fields = new Fields(body, reach, typeNames, nesting, lines, supers, this);
        types = new TypeMentions(body, typeNames, closures, nesting, this);
        var accessors = new AccessorCalls(reach, this);
        calls = new Calls(body, reach, typeNames, nesting, lines, supers, accessors, this);
        creations = new Creations(body, reach, typeNames, closures, nesting, lines, accessors, this);
        references = new ReferenceExpressions(body, reach, typeNames, nesting, supers, creations, accessors, this);
        spawns = new Spawns(body, reach, typeNames, closures, supers, this);
        constructors = new ScopedConstructors(body, closures, nesting, this);
    }

    /** From now on a fragment stands for a tree. */
    void replace(Tree tree, Fragment fragment) {
        replaced.put(tree, fragment);
    }

    boolean isReplaced(Tree tree) {
        return replaced.containsKey(tree);
    }

    /** From now on a guard holds only where a condition does, too. */
    void restrict(ExpressionTree guard, Fragment condition) {
        restricted.put(guard, condition);
    }

    /** The text of a tree. */
    Fragment carry(Tree tree) {
        Fragment text = carryPart(tree);
        bindings.clear(); // text to come reads the locals
        return text;
    }

    Fields fields() {
        return fields;
    }

    Bindings bindings() {
        return bindings;
    }

    Calls calls() {
        return calls;
    }

    Creations creations() {
        return creations;
    }

    ReferenceExpressions references() {
        return references;
    }

    Supers supers() {
        return supers;
    }

    Repairs repairs() {
        return repairs;
    }

    void tree(Tree tree, Text out) {
        Fragment replacement = replaced.get(tree);
        if (replacement != null) {
            out.add(replacement);
            return;
        }
        if (tree instanceof ExpressionTree
                && body.parent(tree) instanceof CaseTree around
                && Children.guard(around) == tree) {
            guard(tree, out);
        } else if (tree instanceof ExpressionTree value && approximations.isCast(value)) {
            var text = new Text(body, body.start(tree));
            carried(tree, text);
            out.add(approximations.cast(value, text.build()));
        } else {
            carried(tree, out);
        }
    }

    /** Like lambdas, guards may name effectively final variables only. */
    private void guard(Tree tree, Text out) {
        Fragment condition = restricted.get(tree);
        nesting.enter();
        if (condition == null) {
            carried(tree, out);
        } else {
            out.add(condition).add(" && (");
            carried(tree, out);
            out.add(")");
        }
        nesting.leave();
    }

    private void carried(Tree tree, Text out) {
        if (body.method().awaits().containsKey(tree)) {
            // As text it would be an ordinary call, which blocks the event loop.
            throw new NotCarried(body.path(tree), "an await in this place", "assign it to a local variable first");
        }
        Closure closure = body.method().closures().get(tree);
        if (closure != null) {
            out.at(body.start(tree)).add(closures.lambda(closure, this));
        } else if (tree instanceof IdentifierTree identifier) {
            identifier(identifier, out);
        } else if (tree instanceof MemberSelectTree select) {
            select(select, out);
        } else if (tree instanceof MethodInvocationTree call) {
            invocation(call, out);
        } else if (tree instanceof NewClassTree made) {
            approximations.refuseArguments(made);
            creations.carry(made, out);
        } else if (tree instanceof MemberReferenceTree reference) {
            approximations.refuse(reference);
            references.carry(reference, out);
        } else if (tree instanceof AssignmentTree assignment) {
            assignment(assignment, out);
        } else if (tree instanceof CompoundAssignmentTree assignment) {
            fields.update(assignment, out);
        } else if (tree instanceof UnaryTree unary) {
            fields.update(unary, out);
        } else if (tree instanceof InstanceOfTree test) {
            bindings.test(test, out);
        } else if (tree instanceof VariableTree variable) {
            declarators.variable(variable, out);
        } else if (tree instanceof LiteralTree literal) {
            literal(literal, out);
        } else if (tree instanceof LambdaExpressionTree) {
            nested(tree, out);
        } else if (tree instanceof ClassTree declared) {
            declared((TypeElement) body.element(declared), declared, out);
        } else if (tree instanceof MethodTree method) {
            method(method, out);
        } else {
            statement(tree, out);
        }
    }

    private void declared(TypeElement type, ClassTree tree, Text out) {
        if (closures.isMember(type)) {
            closures.declare(type);
            return;
        }
        int begin = begin(tree, out);
        nesting.enter(type);
        between(tree, begin, body.end(tree) - 1, out);
        out.add(constructors.ofDefault(tree, type)).copy(body.end(tree) - 1, body.end(tree));
        nesting.leaveClass();
    }

    /** Where a declaration goes on without {@code private}, as coroutines, which stand elsewhere, name the class. */
    private int begin(ClassTree tree, Text out) {
        ModifiersTree modifiers = tree.getModifiers();
        if (nesting.isOutsideClasses() || !modifiers.getFlags().contains(Modifier.PRIVATE)) {
            return body.start(tree);
        }
        out.at(body.start(tree));
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            tree(annotation, out);
            out.add(" ");
        }
        modifiers.getFlags().stream().filter(flag -> flag != Modifier.PRIVATE).forEach(flag -> out.add(flag + " "));
        return body.end(modifiers);
    }

    private void method(MethodTree tree, Text out) {
        Fragment implied = constructors.implied(tree, nesting.innermost());
        if (implied.pieces().isEmpty()) {
            generic(tree, out);
        } else {
            int begin = body.start(tree.getBody()) + 1;
            between(tree, body.start(tree), begin, out);
            out.add(implied);
            between(tree.getBody(), begin, body.end(tree), out);
        }
    }

    /**
     * The declaration of a local class that becomes a member, up to its last brace.
     *
     * @param header what comes before its members; empty if the user's does
     */
    Fragment carryClass(ClassTree tree, Fragment header) {
        var text = new Text(body, body.start(tree));
        var type = (TypeElement) body.element(tree);
        nesting.enter(type);
        if (header.pieces().isEmpty()) {
            between(tree, body.start(tree), body.end(tree) - 1, text);
            text.add(constructors.ofDefault(tree, type));
        } else {
            text.add(header);
            between(tree, body.text().indexOf('{', body.start(tree)) + 1, body.end(tree) - 1, text);
        }
        nesting.leaveClass();
        return text.build();
    }

    /** A lambda or method reference as it is for ordinary callers. */
    Fragment carryOrdinary(ExpressionTree tree) {
        var text = new Text(body, body.start(tree));
        text.at(body.start(tree));
        if (tree instanceof MemberReferenceTree reference) {
            references.carry(reference, text);
        } else {
            nested(tree, text);
        }
        return text.build();
    }

    /** An instance around. */
    Fragment instance(TypeElement type) {
        return reach.instance(type, nesting.captures());
    }

    /** An instance around, as a part of a lambda. */
    Fragment nestedInstance(TypeElement type) {
        return reach.instance(type, true);
    }

    /** The scope of an object that a lambda makes. */
    Fragment scopeNested(TypeElement type) {
        nesting.enter();
        Fragment scope = closures.scope(type, this);
        nesting.leave();
        return scope;
    }

    /** The value of a variable around. */
    Fragment variable(VariableElement variable) {
        Fragment captured = environment.captured(variable, nesting.captures());
        Local local = locals.of(variable);
        if (captured != null) {
            return captured;
        } else if (local == null) {
            return Fragment.of(locals.textName(variable));
        }
        String binding = bindings.name(local);
        return Fragment.of(binding != null ? binding : new Piece.Use(local, nesting.captures()));
    }

    /** A resource that is a variable may be one that the machine assigns, or a field that an accessor reads. */
    private void attempt(TryTree tree, Text out) {
        List<Tree> variables = new ArrayList<>(tree.getResources());
        variables.removeIf(resource -> !(resource instanceof ExpressionTree));
        for (Tree resource : variables) {
            replace(resource, Fragment.of("var " + locals.fresh("resource") + " = ", carryPart(resource)));
        }
        if (hasFinally(tree) && isOwn()) {
            beforeFinally(tree, out);
        } else {
            generic(tree, out);
        }
        variables.forEach(replaced::remove);
    }

    /** javac leaves an empty one out. */
    private static boolean hasFinally(TryTree tree) {
        return tree.getFinallyBlock() != null
                && !tree.getFinallyBlock().getStatements().isEmpty();
    }

    private void beforeFinally(TryTree tree, Text out) {
        boolean several = !tree.getCatches().isEmpty() || !tree.getResources().isEmpty();
        int guarded = tree.getCatches().stream().mapToInt(body::end).max().orElse(body.end(tree.getBlock()));
        out.at(body.start(tree)).add(several ? "try { " : "");
        between(tree, body.start(tree), guarded, out);
        out.add(several ? " }" : "").add(repairs.beforeFinally());
        between(tree, guarded, body.end(tree), out);
    }

    private void handler(CatchTree tree, Text out) {
        int begin = body.start(tree.getBlock()) + 1;
        between(tree, body.start(tree), begin, out);
        out.add(repairs.first(tree));
        between(tree.getBlock(), begin, body.end(tree), out);
    }

    private void known(ThrowTree tree, Text out) {
        out.at(body.start(tree)).add(repairs.throwing(tree.getExpression(), carryPart(tree.getExpression())));
    }

    /** Whether the text is the coroutine's own, not a lambda's or a class's in it. */
    private boolean isOwn() {
        return !nesting.captures();
    }

    private void statement(Tree tree, Text out) {
        if (tree instanceof ReturnTree returned && !nesting.captures()) {
            ExpressionTree value = returned.getExpression();
            out.at(body.start(tree)).add(exits.returning(value, value == null ? Fragment.EMPTY : carryPart(value)));
        } else if (tree instanceof ThrowTree thrown && isOwn() && repairs.isKnown(thrown.getExpression())) {
            known(thrown, out);
        } else if (tree instanceof BreakTree broken && leaves(target(broken), out, tree, false)) {
            return;
        } else if (tree instanceof ContinueTree continued && leaves(target(continued), out, tree, true)) {
            return;
        } else if (tree instanceof YieldTree yielded && leaves(yielded)) {
            out.at(body.start(tree)).add(exits.yielding(yielded, carryPart(yielded.getValue())));
        } else if (tree instanceof AssertTree assertion) {
            assertion(assertion, out);
        } else if (tree instanceof LabeledStatementTree labeled
                && body.method().marks().contains(tree)) {
            tree(labeled.getStatement(), out);
        } else if (tree instanceof TryTree attempt) {
            attempt(attempt, out);
        } else if (tree instanceof CatchTree clause && isOwn()) {
            handler(clause, out);
        } else {
            generic(tree, out);
        }
    }

    /** Copies a tree's own text and carries its subtrees. */
    void generic(Tree tree, Text out) {
        between(tree, body.start(tree), body.end(tree), out);
    }

    /** Copies a stretch of a tree's own text and carries the subtrees in it. */
    void between(Tree tree, int from, int to, Text out) {
        int cursor = from;
        for (Tree child : children.flattened(tree, from)) {
            if (child instanceof VariableTree variable && body.start(child) < cursor && body.end(child) <= to) {
                declarators.declarator(variable, cursor, out);
                cursor = body.end(child);
            } else if (body.start(child) >= cursor && body.end(child) <= to) {
                out.copy(cursor, body.start(child));
                tree(child, out);
                cursor = body.end(child);
            }
        }
        out.copy(cursor, to);
    }

    /** The text of a part of a tree that is being carried. */
    Fragment carryPart(Tree tree) {
        var text = new Text(body, body.start(tree));
        tree(tree, text);
        return text.build();
    }

    /** The same, as a part of a lambda. */
    Fragment carryNested(Tree tree) {
        nesting.enter();
        Fragment text = carryPart(tree);
        nesting.leave();
        return text;
    }

    /** Whether a variable is never assigned after its declaration. */
    boolean isFinal(VariableElement variable) {
        return !locals.isAssigned(variable);
    }

    private void nested(Tree tree, Text out) {
        nesting.enter();
        generic(tree, out);
        nesting.leave();
    }

    private void identifier(IdentifierTree tree, Text out) {
        String name = tree.getName().toString();
        Element element = body.elementOrNull(tree);
        if (!body.text(tree).equals(name) && element == null) {
            out.copy(body.start(tree), body.end(tree));
            return;
        }
        out.at(body.start(tree));
        if (name.equals("this")) {
            if (nesting.isOutsideClasses()) {
                out.add(instance(body.owner()));
            } else {
                out.add(name);
            }
        } else if (element == null || name.equals("super")) {
            out.add(body.text(tree));
        } else {
            switch (element.getKind()) {
                case FIELD, ENUM_CONSTANT -> fields.named(tree, (VariableElement) element, out);
                case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE, RECORD -> types.mention(tree, (TypeElement) element, out);
                default -> local(tree, element, out);
            }
        }
    }

    private void local(IdentifierTree tree, Element element, Text out) {
        if (Locals.isConstant(element)) {
            out.add(reach.literal((VariableElement) element));
            return;
        }
        Local local = locals.of(element);
        Fragment captured = captured(element);
        String binding = local == null ? null : bindings.name(local);
        if (captured != null) {
            out.add(intersected(tree, captured));
        } else if (local == null) {
            String name = locals.isRenamed(element) ? locals.textName(element) : body.text(tree);
            Fragment value = Fragment.of(name);
            boolean isNeeded = approximations.isNeeded(tree);
            out.add(repairs.read(tree, isNeeded ? approximations.cast(tree, value) : value));
        } else if (binding != null) {
            out.add(binding);
        } else {
            out.add(repairs.read(tree, intersected(tree, Fragment.of(new Piece.Use(local, nesting.captures())))));
        }
    }

    private @Nullable Fragment captured(Element element) {
        return element instanceof VariableElement variable && LocalClasses.isLocal(variable)
                ? environment.captured(variable, nesting.captures())
                : null;
    }

    /** A variable whose type is an intersection has one of these types only; the others come by a cast. */
    private Fragment intersected(IdentifierTree tree, Fragment value) {
        return approximations.isSeveral(tree) ? approximations.cast(tree, value) : value;
    }

    /** The instance that has a member named without a qualifier. */
    Fragment owner(Element member) {
        return reach.owner(member, nesting.captures());
    }

    private void select(MemberSelectTree tree, Text out) {
        String name = tree.getIdentifier().toString();
        Element element = body.elementOrNull(tree);
        if (name.equals("class")) {
            generic(tree, out);
        } else if (name.equals("this")) {
            TypeElement type = (TypeElement) body.element(tree.getExpression());
            if (nesting.isIn(type)) {
                generic(tree, out);
            } else {
                out.at(body.start(tree)).add(instance(type));
            }
        } else if (element instanceof TypeElement type) {
            out.at(body.start(tree));
            types.mention(tree, type, out);
        } else if (element instanceof VariableElement field && Fields.isOne(field)) {
            fields.selected(tree, field, out);
        } else {
            generic(tree, out);
        }
    }

    private void invocation(MethodInvocationTree tree, Text out) {
        SpawnSite spawn = body.method().spawns().get(tree);
        if (body.method().marks().contains(tree)) {
            stripped(tree.getArguments().get(0), out);
        } else if (spawn != null) {
            spawns.carry(spawn, out);
        } else {
            out.add(constructors.before(tree, nesting.innermost()));
            approximations.refuseArguments(tree);
            calls.carry(tree, out);
        }
    }

    /** The argument of an await marker, as an operand. */
    private void stripped(ExpressionTree argument, Text out) {
        boolean primary = switch (argument.getKind()) {
            case METHOD_INVOCATION, IDENTIFIER, MEMBER_SELECT, NEW_CLASS, PARENTHESIZED, ARRAY_ACCESS -> true;
            default -> false;
        };
        out.add(primary ? "" : "(");
        tree(argument, out);
        out.add(primary ? "" : ")");
    }

    private void assignment(AssignmentTree tree, Text out) {
        ExpressionTree target = Forms.unwrapped(tree.getVariable());
        Element element = body.elementOrNull(target);
        Local local = locals.of(element);
        if (local != null && bindings.name(local) == null) {
            out.at(body.start(tree)).add(new Piece.Definition(local));
            between(tree, body.end(tree.getVariable()), body.end(tree), out);
        } else {
            fields.assignment(tree, out);
        }
    }

    private void literal(LiteralTree tree, Text out) {
        if (tree.getKind() == Tree.Kind.STRING_LITERAL && body.text(tree).startsWith("\"\"\"")) {
            out.at(body.start(tree)).add(body.world().elements().getConstantExpression(tree.getValue()));
        } else {
            generic(tree, out);
        }
    }

    private void assertion(AssertTree tree, Text out) {
        out.at(body.start(tree)).add("{ if (" + reach.assertions() + "() && !(");
        tree(tree.getCondition(), out);
        out.at(body.start(tree))
                .add(")) throw new ")
                .add(new Piece.Type(ClassName.get(AssertionError.class)))
                .add("(");
        if (tree.getDetail() != null) {
            tree(tree.getDetail(), out);
        }
        out.add("); }");
    }

    private boolean leaves(Tree target, Text out, Tree tree, boolean isContinue) {
        if (!body.isLowered(target)) {
            return false;
        }
        out.at(body.start(tree)).add(exits.jump(target, isContinue));
        return true;
    }

    private Tree target(BreakTree tree) {
        return Jumps.target(body.path(tree), tree.getLabel(), false);
    }

    private Tree target(ContinueTree tree) {
        return Jumps.target(body.path(tree), tree.getLabel(), true);
    }

    private boolean leaves(YieldTree tree) {
        SwitchExpressionTree choice = body.yieldedTo(tree.getValue());
        return choice != null && body.isLowered(choice);
    }
}
