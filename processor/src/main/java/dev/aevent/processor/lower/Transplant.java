package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ArrayTypeTree;
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
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.SpawnSite;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Carries text of the user's class into the generated one: everything stays as it was written, save the names that
 * would mean something else there.
 */
final class Transplant {
    private final Body body;
    private final Locals locals;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Calls calls;
    private final Exits exits;
    private final Closures closures;
    private final ScopedConstructors constructors;
    private final Environment environment;
    private final Children children;
    private final Repairs repairs;
    private final CodeLines lines;
    private final Updates updates;
    /** What lowering has put in the place of a subtree. */
    private final Map<Tree, Fragment> replaced = new IdentityHashMap<>();
    /** Names of pattern bindings that become locals, inside the text that declares them. */
    private final Map<Local, String> bindings = new IdentityHashMap<>();
    /** What else must hold where a guard is to. */
    private final Map<Tree, Fragment> restricted = new IdentityHashMap<>();
    /** Classes declared in the text, the innermost first. */
    private final Deque<TypeElement> classes = new ArrayDeque<>();
    /** How many lambdas and classes are around. */
    private int depth;

    Transplant(
            Body body,
            Locals locals,
            Reach reach,
            TypeNames typeNames,
            Exits exits,
            Closures closures,
            Environment environment) {
        this.body = body;
        this.locals = locals;
        this.reach = reach;
        this.typeNames = typeNames;
        this.exits = exits;
        this.closures = closures;
        this.environment = environment;
        children = new Children(body);
        repairs = new Repairs(body, locals);
        lines = new CodeLines(body);
        updates = new Updates(body);
        calls = new Calls(body, reach, typeNames, closures, this);
        constructors = new ScopedConstructors(body, closures, this);
    }

    /** From now on a fragment stands for a tree. */
    void replace(Tree tree, Fragment fragment) {
        replaced.put(tree, fragment);
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

    /**
     * The text of a case label; its bindings become locals.
     *
     * @param end where the label ends
     * @param assignments gets {@code local = binding;} for each that is named behind the label
     */
    Fragment carryLabel(CaseTree tree, int end, List<Fragment> assignments) {
        List<Local> bound = bindingsOf(tree, end);
        bound.forEach(local -> bindings.put(local, locals.fresh(local.name())));
        var text = new Text(body, body.start(tree));
        between(tree, body.start(tree), end, text);
        Set<Local> named = namedBehind(tree, end);
        for (Local local : bound) {
            String name = bindings.remove(local);
            if (named.contains(local)) { // else the guard may hold where it is not bound
                assignments.add(Fragment.of(new Piece.Definition(local), " = " + name + "; "));
            }
        }
        return text.build();
    }

    private Set<Local> namedBehind(CaseTree tree, int end) {
        Set<Local> named = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, Void unused) {
                Local local = locals.of(body.elementOrNull(name));
                if (local != null && body.start(name) >= end) {
                    named.add(local);
                }
                return null;
            }
        }.scan(tree, null);
        return named;
    }

    Calls calls() {
        return calls;
    }

    /** Whether a member that is named without a qualifier is one of a class that the text itself declares. */
    boolean belongsToText(Element member) {
        boolean inherited = !member.getModifiers().contains(Modifier.PRIVATE);
        return member.getEnclosingElement() instanceof TypeElement declaring
                && classes.stream()
                        .anyMatch(type -> type.equals(declaring) || inherited && reach.isSubclass(type, declaring));
    }

    /** The same of a member behind a qualifier: {@code this} or {@code super} of such a class. */
    boolean belongsToText(ExpressionTree qualifier, Element member) {
        if (classes.isEmpty()) {
            return false;
        } else if (qualifier instanceof IdentifierTree name) {
            boolean isThis =
                    name.getName().contentEquals("this") || name.getName().contentEquals("super");
            return isThis && belongsToText(member);
        }
        return qualifier instanceof MemberSelectTree select
                && Calls.isSuper(select)
                && body.element(select.getExpression()) instanceof TypeElement type
                && (classes.contains(type) || type.getKind().isInterface());
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
        } else {
            carried(tree, out);
        }
    }

    /** Like lambdas, guards may name effectively final variables only. */
    private void guard(Tree tree, Text out) {
        Fragment condition = restricted.get(tree);
        depth++;
        if (condition == null) {
            carried(tree, out);
        } else {
            out.add(condition).add(" && (");
            carried(tree, out);
            out.add(")");
        }
        depth--;
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
            calls.newClass(made, out);
        } else if (tree instanceof MemberReferenceTree reference) {
            calls.reference(reference, out);
        } else if (tree instanceof AssignmentTree assignment) {
            assignment(assignment, out);
        } else if (tree instanceof CompoundAssignmentTree assignment) {
            compoundAssignment(assignment, out);
        } else if (tree instanceof UnaryTree unary) {
            unary(unary, out);
        } else if (tree instanceof InstanceOfTree test) {
            instanceOf(test, out);
        } else if (tree instanceof VariableTree variable) {
            variable(variable, out);
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
        classes.push(type);
        depth++;
        between(tree, body.start(tree), body.end(tree) - 1, out);
        out.add(constructors.ofDefault(tree, type)).copy(body.end(tree) - 1, body.end(tree));
        depth--;
        classes.pop();
    }

    private void method(MethodTree tree, Text out) {
        Fragment implied = constructors.implied(tree, classes.peek());
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
        classes.push((TypeElement) body.element(tree));
        depth++;
        if (header.pieces().isEmpty()) {
            between(tree, body.start(tree), body.end(tree) - 1, text);
        } else {
            text.add(header);
            between(tree, body.text().indexOf('{', body.start(tree)) + 1, body.end(tree) - 1, text);
        }
        depth--;
        classes.pop();
        return text.build();
    }

    /** A lambda or method reference as it is for ordinary callers. */
    Fragment carryOrdinary(ExpressionTree tree) {
        var text = new Text(body, body.start(tree));
        text.at(body.start(tree));
        if (tree instanceof MemberReferenceTree reference) {
            calls.reference(reference, text);
        } else {
            nested(tree, text);
        }
        return text.build();
    }

    /** An instance around. */
    Fragment instance(TypeElement type) {
        return reach.instance(type, depth > 0);
    }

    /** An instance around, as a part of a lambda. */
    Fragment nestedInstance(TypeElement type) {
        return reach.instance(type, true);
    }

    /** The scope of an object that a lambda makes. */
    Fragment scopeNested(TypeElement type) {
        depth++;
        Fragment scope = closures.scope(type, this);
        depth--;
        return scope;
    }

    /** Whether the text stands in the declaration of a class. */
    boolean isAround(TypeElement type) {
        return classes.contains(type);
    }

    /** The value of a variable around. */
    Fragment variable(VariableElement variable) {
        Fragment captured = environment.captured(variable, depth > 0);
        Local local = locals.of(variable);
        if (captured != null) {
            return captured;
        } else if (local == null) {
            return Fragment.of(locals.textName(variable));
        }
        return bindings.containsKey(local)
                ? Fragment.of(bindings.get(local))
                : Fragment.of(new Piece.Use(local, depth > 0));
    }

    /** A resource that is a variable may be one that the machine assigns, or a field that an accessor reads. */
    private void attempt(TryTree tree, Text out) {
        List<Tree> variables = new ArrayList<>(tree.getResources());
        variables.removeIf(resource -> !(resource instanceof ExpressionTree));
        for (Tree resource : variables) {
            replace(resource, Fragment.of("var " + locals.fresh("resource") + " = ", carryPart(resource)));
        }
        if (tree.getFinallyBlock() == null || !isOwn()) {
            generic(tree, out);
        } else {
            beforeFinally(tree, out);
        }
        variables.forEach(replaced::remove);
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

    /** Whether the text is the coroutine's own, not a lambda's or a class's in it. */
    private boolean isOwn() {
        return depth == 0 && classes.isEmpty();
    }

    private void statement(Tree tree, Text out) {
        if (tree instanceof ReturnTree returned && depth == 0) {
            ExpressionTree value = returned.getExpression();
            out.at(body.start(tree)).add(exits.returning(value, value == null ? Fragment.EMPTY : carryPart(value)));
        } else if (tree instanceof BreakTree broken && leaves(target(broken), out, tree, false)) {
            return;
        } else if (tree instanceof ContinueTree continued && leaves(target(continued), out, tree, true)) {
            return;
        } else if (tree instanceof YieldTree yielded && body.isLowered(switchExpression(yielded))) {
            out.at(body.start(tree)).add(exits.yielding(switchExpression(yielded), carryPart(yielded.getValue())));
        } else if (tree instanceof AssertTree assertion && classes.isEmpty()) {
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
        for (Tree child : flattened(tree, from)) {
            if (child instanceof VariableTree variable && body.start(child) < cursor && body.end(child) <= to) {
                declarator(variable, cursor, out);
                cursor = body.end(child);
            } else if (body.start(child) >= cursor && body.end(child) <= to) {
                out.copy(cursor, body.start(child));
                tree(child, out);
                cursor = body.end(child);
            }
        }
        out.copy(cursor, to);
    }

    /** The subtrees; of one that overlaps others ({@code new int[n][]}) its own subtrees, save for {@code int a, b}. */
    private List<Tree> flattened(Tree tree, int from) {
        List<Tree> written = children.of(tree);
        List<Tree> flat = new ArrayList<>();
        int cursor = from;
        for (Tree child : written) {
            boolean contains = written.stream()
                    .anyMatch(other -> other != child
                            && body.start(other) > body.start(child)
                            && body.end(other) <= body.end(child));
            if (body.start(child) >= cursor && !contains) {
                flat.add(child);
                cursor = body.end(child);
            } else if (child instanceof VariableTree && body.start(child) < cursor && body.end(child) > cursor) {
                flat.add(child);
                cursor = body.end(child);
            } else if (contains && child instanceof ArrayTypeTree array) {
                Tree element = element(array);
                flat.add(element);
                cursor = body.end(element);
            } else if (body.end(child) > cursor) {
                for (Tree inner : flattened(child, cursor)) {
                    if (body.start(inner) >= cursor) {
                        flat.add(inner);
                        cursor = body.end(inner);
                    }
                }
            }
        }
        return flat;
    }

    /** What the arrays of arrays of a type hold; the dimensions stand behind it. */
    private static Tree element(ArrayTypeTree array) {
        return array.getType() instanceof ArrayTypeTree inner ? element(inner) : array.getType();
    }

    /** The text of a part of a tree that is being carried. */
    Fragment carryPart(Tree tree) {
        var text = new Text(body, body.start(tree));
        tree(tree, text);
        return text.build();
    }

    /** The same, as a part of a lambda. */
    Fragment carryNested(Tree tree) {
        depth++;
        Fragment text = carryPart(tree);
        depth--;
        return text;
    }

    /** Whether a variable is never assigned after its declaration. */
    boolean isFinal(VariableElement variable) {
        return !locals.isAssigned(variable);
    }

    private void nested(Tree tree, Text out) {
        depth++;
        generic(tree, out);
        depth--;
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
            if (classes.isEmpty()) {
                out.add(instance(body.owner()));
            } else {
                out.add(name);
            }
        } else if (element == null || name.equals("super")) {
            out.add(body.text(tree));
        } else {
            switch (element.getKind()) {
                case FIELD, ENUM_CONSTANT -> simpleField(tree, (VariableElement) element, out);
                case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE, RECORD -> type(tree, (TypeElement) element, out);
                default -> local(tree, element, out);
            }
        }
    }

    private void local(IdentifierTree tree, Element element, Text out) {
        Local local = locals.of(element);
        Fragment captured = captured(element);
        if (Locals.isConstant(element)) {
            out.add(reach.literal((VariableElement) element));
        } else if (captured != null) {
            out.add(intersected(tree, captured));
        } else if (local == null) {
            out.add(locals.isRenamed(element) ? locals.textName(element) : body.text(tree));
        } else if (bindings.containsKey(local)) {
            out.add(bindings.get(local));
        } else {
            out.add(intersected(tree, Fragment.of(new Piece.Use(local, depth > 0))));
        }
    }

    private @Nullable Fragment captured(Element element) {
        return element instanceof VariableElement variable && LocalClasses.isLocal(variable)
                ? environment.captured(variable, depth > 0)
                : null;
    }

    /** A variable whose type is an intersection has one of these types only; the others come by a cast. */
    private Fragment intersected(IdentifierTree tree, Fragment value) {
        if (isAssigned(tree) || !(body.type(tree) instanceof IntersectionType type)) {
            return value;
        }
        return typeNames.intersected(type, value);
    }

    private boolean isAssigned(IdentifierTree tree) {
        Tree parent = body.parent(tree);
        return parent instanceof AssignmentTree assignment && assignment.getVariable() == tree;
    }

    private void simpleField(IdentifierTree tree, VariableElement field, Text out) {
        if (belongsToText(field) || isCaseLabel(tree, field)) {
            out.add(body.text(tree));
            return;
        }
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        if (!isStatic && field.getConstantValue() != null) {
            // With "self." in front it would be no constant.
            out.add(reach.literal(field));
        } else if (reach.needsAccessor(field)) {
            String constant = reach.constant(field);
            out.add(
                    constant != null
                            ? constant
                            : Fragment.of(
                                    reach.accessor(new Accessor.Get(field, reach.lookupClass(field))),
                                    new Piece.Line(lines.before(tree)),
                                    "(",
                                    isStatic ? "" : owner(field, tree),
                                    ")"));
        } else if (isStatic) {
            out.add(new Piece.Type(typeNames.raw(reach.staticOwner(field)))).add("." + body.text(tree));
        } else {
            out.add(owner(field, tree)).add("." + body.text(tree));
        }
    }

    /** An enum's constant in a case label must stay a simple name. */
    private boolean isCaseLabel(Tree tree, Element element) {
        TreePath parent = body.path(tree).getParentPath();
        return element.getKind() == ElementKind.ENUM_CONSTANT
                && (parent.getLeaf() instanceof CaseTree
                        || parent.getLeaf().getKind().name().equals("CONSTANT_CASE_LABEL"));
    }

    /** The instance that has a member named without a qualifier. */
    Fragment owner(Element member, Tree at) {
        return reach.owner(member, depth > 0);
    }

    private void type(Tree tree, TypeElement element, Text out) {
        if (Carried.isHoisted(element) && !classes.contains(element) && !isTextual(element)) {
            hoisted(tree, element, out);
        } else if (tree instanceof MemberSelectTree && isInMember(element) && !isNamedRaw(body.path(tree))) {
            out.add(new Piece.Type(typeNames.of(body.type(tree))));
        } else if (tree instanceof MemberSelectTree && isInMember(element)) {
            out.add(new Piece.Type(typeNames.raw(element)));
        } else if (body.isDeclaredHere(element)) {
            out.add(body.text(tree));
        } else if (isParameterizedByOuter(element) && body.type(tree) instanceof DeclaredType declared) {
            out.add(new Piece.Type(typeNames.of(declared)));
        } else {
            out.add(new Piece.Type(typeNames.raw(element)));
        }
    }

    /** Whether a class is a member of a local one that has become a member itself. */
    private boolean isInMember(TypeElement element) {
        return element.getEnclosingElement() instanceof TypeElement outer
                && (isInMember(outer) || closures.isMember(outer));
    }

    /** Whether a class stays where it is declared: it is in the text of another one. */
    private boolean isTextual(TypeElement element) {
        return body.isDeclaredHere(element) && !closures.isMember(element);
    }

    private void hoisted(Tree tree, TypeElement element, Text out) {
        boolean isRaw = isNamedRaw(body.path(tree));
        Piece scope = new Piece.Type(isRaw ? typeNames.scope(element) : typeNames.scopeType(element));
        out.add(scope).add("." + TypeNames.simple(element));
    }

    /** Whether a type's name must stand without type arguments of classes around. */
    private static boolean isNamedRaw(TreePath name) {
        TreePath around = name.getParentPath();
        while (around.getLeaf() instanceof ArrayTypeTree) {
            around = around.getParentPath();
        }
        return around.getLeaf() instanceof NewArrayTree
                || around.getLeaf() instanceof MemberSelectTree
                || around.getLeaf() instanceof MemberReferenceTree
                || around.getLeaf() instanceof InstanceOfTree
                || around.getLeaf().getKind().name().equals("DECONSTRUCTION_PATTERN");
    }

    private boolean isParameterizedByOuter(TypeElement element) {
        return !element.getModifiers().contains(Modifier.STATIC)
                && element.getEnclosingElement() instanceof TypeElement outer
                && element.getKind() == ElementKind.CLASS
                && element.getTypeParameters().isEmpty()
                && !outer.getTypeParameters().isEmpty();
    }

    private void select(MemberSelectTree tree, Text out) {
        String name = tree.getIdentifier().toString();
        Element element = body.elementOrNull(tree);
        if (name.equals("class")) {
            generic(tree, out);
        } else if (name.equals("this")) {
            TypeElement type = (TypeElement) body.element(tree.getExpression());
            if (classes.contains(type)) {
                generic(tree, out);
            } else {
                out.at(body.start(tree)).add(instance(type));
            }
        } else if (element instanceof TypeElement type) {
            out.at(body.start(tree));
            type(tree, type, out);
        } else if (element instanceof VariableElement field && isMember(field)) {
            selectedField(tree, field, out);
        } else {
            generic(tree, out);
        }
    }

    private static boolean isMember(Element element) {
        return (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT)
                && element.getEnclosingElement() instanceof TypeElement;
    }

    private void selectedField(MemberSelectTree tree, VariableElement field, Text out) {
        boolean isSuper = Calls.isSuper(tree.getExpression());
        if (belongsToText(tree.getExpression(), field)) {
            generic(tree, out);
        } else if (reach.needsAccessor(field)) {
            String constant = reach.constant(field);
            out.at(body.start(tree));
            if (constant != null) {
                reach.refuseComputed(tree.getExpression(), field);
                out.add(constant);
                return;
            }
            out.add(reach.accessor(new Accessor.Get(field, reach.lookupClass(field)), field, tree))
                    .add(new Piece.Line(lines.after(tree.getExpression())))
                    .add("(")
                    .add(qualifier(tree, field))
                    .add(")");
        } else if (isSuper) {
            TypeElement declaring = Owners.of(field);
            out.at(body.start(tree))
                    .add("((")
                    .add(new Piece.Type(typeNames.raw(declaring)))
                    .add(") ")
                    .add(owner(field, tree))
                    .add(")." + tree.getIdentifier());
        } else {
            generic(tree, out);
        }
    }

    /** The instance on which a field is selected; empty for a static one. */
    Fragment qualifier(ExpressionTree target, VariableElement field) {
        if (target instanceof MemberSelectTree select) {
            reach.refuseComputed(select.getExpression(), field);
        }
        if (field.getModifiers().contains(Modifier.STATIC)) {
            return Fragment.EMPTY;
        }
        if (target instanceof MemberSelectTree select && !Calls.isSuper(select.getExpression())) {
            return carryPart(select.getExpression());
        }
        return owner(field, target);
    }

    private void invocation(MethodInvocationTree tree, Text out) {
        SpawnSite spawn = body.method().spawns().get(tree);
        if (body.method().marks().contains(tree)) {
            stripped(tree.getArguments().get(0), out);
        } else if (spawn != null) {
            calls.spawn(spawn, out);
        } else {
            out.add(constructors.before(tree, classes.peek()));
            calls.invocation(tree, out);
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
        ExpressionTree target = unwrapped(tree.getVariable());
        Element element = body.elementOrNull(target);
        Local local = locals.of(element);
        if (local != null && !bindings.containsKey(local)) {
            out.at(body.start(tree)).add(new Piece.Definition(local));
            between(tree, body.end(tree.getVariable()), body.end(tree), out);
        } else if (element instanceof VariableElement field && isInaccessibleField(target, field)) {
            var set = new Accessor.Set(field, reach.lookupClass(field));
            out.at(body.start(tree)).add(reach.accessor(set, field, target));
            out.add(new Piece.Line(lines.after(tree.getExpression()))).add("(");
            Fragment qualifier = qualifier(target, field);
            out.add(qualifier).add(qualifier.pieces().isEmpty() ? "" : ", ");
            out.add(stored(tree.getExpression(), target, carryPart(tree.getExpression())))
                    .add(")");
        } else {
            generic(tree, out);
        }
    }

    /** What a field takes, as an argument: unlike an assignment, a call does not narrow constants. */
    private Fragment stored(ExpressionTree tree, ExpressionTree target, Fragment value) {
        TypeName type = typeNames.of(body.type(target));
        TypeName primitive = type.isBoxedPrimitive() ? type.unbox() : type;
        boolean narrow =
                primitive.equals(TypeName.BYTE) || primitive.equals(TypeName.SHORT) || primitive.equals(TypeName.CHAR);
        return narrow && body.type(tree).getKind().isPrimitive()
                ? Fragment.of("(", new Piece.Type(primitive), ") (", value, ")")
                : value;
    }

    private boolean isInaccessibleField(ExpressionTree target, VariableElement field) {
        boolean inText = target instanceof MemberSelectTree select
                ? belongsToText(select.getExpression(), field)
                : belongsToText(field);
        return isMember(field) && !inText && reach.needsAccessor(field);
    }

    private void compoundAssignment(CompoundAssignmentTree tree, Text out) {
        ExpressionTree target = unwrapped(tree.getVariable());
        if (body.elementOrNull(target) instanceof VariableElement field && isInaccessibleField(target, field)) {
            TypeElement owner = reach.lookupClass(field);
            boolean held = isComputed(target, field);
            var compound = new Accessor.Compound(
                    field,
                    owner,
                    typeNames.of(body.type(target)),
                    Operators.sign(tree.getKind()),
                    typeNames.of(body.type(tree.getExpression())),
                    held);
            Fragment qualifier = qualifier(target, field);
            String comma = qualifier.pieces().isEmpty() || held ? "" : ", ";
            Accessor read = held
                    ? new Accessor.Hold(field, owner, typeNames.of(body.type(target)))
                    : new Accessor.Get(field, owner);
            out.at(body.start(tree))
                    .add(reach.accessor(compound, field, target))
                    .add(new Piece.Line(lines.write(tree)))
                    .add("(")
                    .add(held ? Fragment.EMPTY : qualifier)
                    .add(comma)
                    .at(body.start(tree))
                    .add(reach.accessor(read, field, target))
                    .add(new Piece.Line(lines.read(tree, updates.operands(target))))
                    .add("(")
                    .add(qualifier)
                    .add("), ");
            tree(tree.getExpression(), out);
            out.add(")");
        } else {
            generic(tree, out);
        }
    }

    private void unary(UnaryTree tree, Text out) {
        String step = Operators.step(tree.getKind());
        ExpressionTree target = unwrapped(tree.getExpression());
        if (step != null
                && body.elementOrNull(target) instanceof VariableElement field
                && isInaccessibleField(target, field)) {
            boolean postfix = tree.getKind().name().startsWith("POSTFIX");
            var accessor =
                    new Accessor.Step(field, reach.lookupClass(field), typeNames.of(body.type(target)), step, postfix);
            out.at(body.start(tree))
                    .add(reach.accessor(accessor, field, target))
                    .add(new Piece.Line(lines.write(tree)))
                    .add("(")
                    .add(qualifier(target, field))
                    .add(")");
        } else {
            out.at(body.start(tree));
            generic(tree, out);
        }
    }

    /** Whether the object of a field must be evaluated once only. */
    private boolean isComputed(ExpressionTree target, VariableElement field) {
        return target instanceof MemberSelectTree select
                && !field.getModifiers().contains(Modifier.STATIC)
                && !replaced.containsKey(select.getExpression())
                && !Calls.isSuper(select.getExpression())
                && !isNameOrThis(select.getExpression());
    }

    private static boolean isNameOrThis(ExpressionTree tree) {
        ExpressionTree inner = unwrapped(tree);
        return inner instanceof IdentifierTree
                || inner instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("this");
    }

    private void instanceOf(InstanceOfTree tree, Text out) {
        Tree pattern = tree.getPattern();
        List<Local> bound = pattern == null ? List.of() : bindingsOf(pattern, body.end(tree));
        if (bound.isEmpty() || bindings.containsKey(bound.get(0))) {
            generic(tree, out);
            return;
        }
        bound.forEach(local -> bindings.put(local, locals.fresh(local.name())));
        out.add("(");
        generic(tree, out);
        for (Local local : bound) {
            String name = bindings.get(local);
            out.add(" && ((").add(new Piece.Definition(local)).add(" = " + name + ") == " + name + " | true)");
        }
        out.add(")");
    }

    /** The bindings of patterns in a tree that other text names too. */
    private List<Local> bindingsOf(Tree tree, int end) {
        List<Local> bound = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, Void unused) {
                Element element = body.elementOrNull(variable);
                Local local = locals.of(element);
                if (local != null
                        && element != null
                        && element.getKind() == ElementKind.BINDING_VARIABLE
                        && body.end(variable) <= end) {
                    bound.add(local);
                }
                return super.visitVariable(variable, null);
            }
        }.scan(tree, null);
        return bound;
    }

    private void variable(VariableTree tree, Text out) {
        Local local = locals.of(body.elementOrNull(tree));
        if (local != null && bindings.containsKey(local)) {
            between(tree, body.start(tree), body.end(tree) - nameLength(tree), out);
            out.add(bindings.get(local));
        } else if (tree.getInitializer() instanceof NewClassTree made
                && made.getClassBody() != null
                && body.element(tree).getKind() == ElementKind.ENUM_CONSTANT) {
            constant(tree, made, made.getClassBody(), out);
        } else {
            declarator(tree, body.start(tree), out);
        }
    }

    /** An enum constant with a body. The compiler has all of its trees begin where its name does. */
    private void constant(VariableTree tree, NewClassTree made, ClassTree inner, Text out) {
        int cursor = body.start(tree);
        for (ExpressionTree argument : made.getArguments()) {
            out.copy(cursor, body.start(argument));
            tree(argument, out);
            cursor = body.end(argument);
        }
        classes.push((TypeElement) body.element(inner));
        depth++;
        between(inner, cursor, body.end(inner), out);
        depth--;
        classes.pop();
        out.copy(body.end(inner), body.end(tree));
    }

    /** A declaration from where its own text begins: in {@code int a, b} that of b begins behind the comma. */
    private void declarator(VariableTree tree, int from, Text out) {
        if (locals.isRenamed(body.elementOrNull(tree))) {
            int name = nameOf(tree, from);
            between(tree, from, name, out);
            out.add(locals.textName(body.element(tree)));
            between(tree, name + tree.getName().length(), body.end(tree), out);
        } else {
            between(tree, from, body.end(tree), out);
        }
    }

    /** How long the name at the end of a declaration is; unicode escapes make it longer than it reads. */
    private int nameLength(VariableTree tree) {
        String text = body.text(tree);
        if (text.endsWith(tree.getName().toString())) {
            return tree.getName().length();
        }
        int start = text.length();
        while (start > 0 && " \t\n\f\r>]/".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.length() - start;
    }

    /** Where the name of a variable stands, behind its type and what comes before its own text. */
    private int nameOf(VariableTree tree, int from) {
        Tree type = tree.getType();
        while (type instanceof ArrayTypeTree array) {
            type = array.getType(); // brackets may stand behind the name
        }
        int start = Math.max(from, Math.max(type == null ? -1 : body.end(type), body.end(tree.getModifiers())));
        Matcher name = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|(?<![\\w$])("
                        + Pattern.quote(tree.getName().toString()) + ")(?![\\w$])")
                .matcher(body.text(start, body.end(tree)));
        while (name.find()) {
            if (name.group(1) != null) {
                return start + name.start();
            }
        }
        throw new IllegalStateException("no name in " + tree);
    }

    private void literal(LiteralTree tree, Text out) {
        if (tree.getKind() == Tree.Kind.STRING_LITERAL && body.text(tree).startsWith("\"\"\"")) {
            out.at(body.start(tree)).add(body.world().elements().getConstantExpression(tree.getValue()));
        } else {
            generic(tree, out);
        }
    }

    private void assertion(AssertTree tree, Text out) {
        out.at(body.start(tree)).add("{ if (" + reach.accessor(new Accessor.Assertions(body.owner())) + "() && !(");
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

    private Tree switchExpression(YieldTree tree) {
        TreePath path = body.path(tree);
        while (path.getLeaf().getKind() != Tree.Kind.SWITCH_EXPRESSION) {
            path = path.getParentPath();
        }
        return path.getLeaf();
    }

    static ExpressionTree unwrapped(ExpressionTree tree) {
        ExpressionTree inner = tree;
        while (inner instanceof ParenthesizedTree parenthesized) {
            inner = parenthesized.getExpression();
        }
        return inner;
    }

    /** Whether an expression is one of a primitive type. */
    boolean isPrimitive(ExpressionTree tree) {
        return body.type(tree).getKind().isPrimitive() || body.type(tree).getKind() == TypeKind.VOID;
    }

    /** Whether a method is called on the class whose coroutine this is, or one around it. */
    static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }
}
