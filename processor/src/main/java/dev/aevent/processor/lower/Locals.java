package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.VariableNames;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a body that become {@link Local}s: parameters, and those that more than one piece of await-free text
 * names. All others stay text.
 */
final class Locals {
    /** Fields that every frame has. */
    private static final Set<String> OF_FRAMES = Set.of("state", "SOURCE");

    private final Body body;
    private final Map<Element, Local> locals = new LinkedHashMap<>();
    private final Set<Element> assigned = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final MachineNames machine;
    private final Set<String> obscured;
    /** Other names for variables that stay text. */
    private final Map<Element, String> renamed = new HashMap<>();
    /** The user's names of variables that have others. */
    private final Map<String, String> userNames = new HashMap<>();
    /** Names of what the user's method does not have. */
    private final Set<String> own = new HashSet<>();

    private final @Nullable Local self;
    private final List<Local> parameters = new ArrayList<>();

    /** @param selfType the type of the object that it runs on; null if on none */
    Locals(Body body, TypeNames typeNames, @Nullable TypeName selfType) {
        this.body = body;
        var usage = new Usage();
        usage.scan(body.method().path().getLeaf(), null);
        taken.addAll(usage.names);
        obscured = Obscured.in(body);
        taken.addAll(obscured);
        machine = MachineNames.avoiding(taken);
        taken.addAll(List.of(
                machine.loop(),
                machine.frame(),
                machine.state(),
                machine.result(),
                machine.callee(),
                machine.waiter()));
        self = selfType == null ? null : new Local(fresh("self"), selfType, Local.Origin.SELF, false);
        if (self != null) {
            own.remove(self.name());
            parameters.add(self);
        }
        for (VariableTree parameter : body.header().parameters()) {
            Element element = body.element(parameter);
            var local = new Local(
                    name(parameter.getName().toString(), usage),
                    typeNames.of(element.asType()),
                    Local.Origin.PARAMETER,
                    assigned.contains(element));
            locals.put(element, local);
            parameters.add(local);
        }
        usage.declarations.forEach((element, tree) -> {
            if (!locals.containsKey(element) && crosses(element, tree, usage)) {
                String name = element.getSimpleName().toString();
                locals.put(
                        element,
                        new Local(
                                name(name, usage),
                                typeNames.of(element.asType()),
                                Local.Origin.VARIABLE,
                                assigned.contains(element)));
            } else if (!locals.containsKey(element)
                    && obscured.contains(element.getSimpleName().toString())) {
                renamed.put(element, freshFor(element.getSimpleName().toString()));
            }
        });
    }

    /** The name of a variable that stays text. */
    String textName(Element element) {
        String other = renamed.get(element);
        return other == null ? element.getSimpleName().toString() : other;
    }

    /** Whether a variable that stays text gets another name. */
    boolean isRenamed(@Nullable Element element) {
        return renamed.containsKey(element);
    }

    /** The user's own name where it is the only one of its kind. */
    private String name(String name, Usage usage) {
        if (name.isEmpty()) {
            return fresh("unnamed");
        }
        return usage.isUnique(name) && !OF_FRAMES.contains(name) && !obscured.contains(name) ? name : freshFor(name);
    }

    private String freshFor(String userName) {
        String name = fresh(userName);
        own.remove(name);
        userNames.put(name, userName);
        return name;
    }

    /** What debuggers are to call them. */
    VariableNames variableNames() {
        return new VariableNames(userNames, own);
    }

    /** The local that a variable has become; null if it stays text. */
    @Nullable
    Local of(@Nullable Element element) {
        return element == null ? null : locals.get(element);
    }

    @Nullable
    Local self() {
        return self;
    }

    /** {@code this} first. */
    List<Local> parameters() {
        return parameters;
    }

    MachineNames machine() {
        return machine;
    }

    /** Whether a variable is a constant of the language: its value stands in the place of its name. */
    static boolean isConstant(Element element) {
        boolean isUnnamed = element.getSimpleName().isEmpty();
        return element instanceof VariableElement variable && variable.getConstantValue() != null && !isUnnamed;
    }

    /** Whether a variable is ever assigned after its declaration. */
    boolean isAssigned(Element element) {
        return assigned.contains(element);
    }

    Local temporary(String hint, TypeName type) {
        return new Local(fresh(hint), type, Local.Origin.TEMPORARY, false);
    }

    /** A temporary that is assigned in more than one place. */
    Local variable(String hint, TypeName type) {
        return new Local(fresh(hint), type, Local.Origin.TEMPORARY, true);
    }

    /** A name that nothing in the body has, {@code hint} with a number if need be. */
    String fresh(String hint) {
        String name = hint;
        for (int i = 1; !taken.add(name); i++) {
            name = hint + i;
        }
        own.add(name);
        return name;
    }

    private boolean crosses(Element element, VariableTree tree, Usage usage) {
        boolean unnamedBinding = element.getKind() == ElementKind.BINDING_VARIABLE
                && tree.getName().length() == 0;
        if (isConstant(element) || unnamedBinding) {
            return false;
        }
        Tree unit = body.awaitFreeUnit(tree);
        if (unit == null || isTakenApart(tree)) {
            return true;
        }
        if (unit == tree && !usage.isUnique(element.getSimpleName().toString())) {
            return true;
        }
        return usage.references.getOrDefault(element, List.of()).stream()
                .anyMatch(reference -> body.awaitFreeUnit(reference) != unit);
    }

    /** Whether the construct that declares the variable is lowered, whatever the variable's own text is. */
    private boolean isTakenApart(VariableTree tree) {
        TreePath path = body.path(tree).getParentPath();
        Tree parent = path.getLeaf();
        if (parent instanceof CatchTree) {
            return body.awaits(path.getParentPath().getLeaf());
        }
        if (parent instanceof EnhancedForLoopTree loop) {
            return body.awaitsEach(loop);
        }
        if (parent instanceof TryTree) {
            return body.awaits(parent);
        }
        if (body.element(tree).getKind() != ElementKind.BINDING_VARIABLE) {
            return false;
        }
        for (; path.getLeaf() != body.method().path().getLeaf(); path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree || path.getLeaf() instanceof ClassTree) {
                return false; // whose text has its variables to itself
            } else if (path.getLeaf() instanceof CaseTree) {
                return isLabelOf((CaseTree) path.getLeaf(), tree)
                        && Forms.cases(path.getParentPath().getLeaf()).stream().anyMatch(body::awaits);
            }
        }
        return false;
    }

    private boolean isLabelOf(CaseTree tree, Tree binding) {
        Tree first = tree.getBody() != null ? tree.getBody() : firstStatement(tree);
        return first == null || body.start(binding) < body.start(first);
    }

    private static @Nullable Tree firstStatement(CaseTree tree) {
        return tree.getStatements() == null || tree.getStatements().isEmpty()
                ? null
                : tree.getStatements().get(0);
    }

    /** What the body declares, names and assigns. */
    private final class Usage extends TreeScanner<Void, Void> {
        final Map<Element, VariableTree> declarations = new LinkedHashMap<>();
        final Map<Element, List<Tree>> references = new HashMap<>();
        final Map<String, Integer> count = new HashMap<>();
        final Set<String> names = new HashSet<>();

        @Override
        public Void visitVariable(VariableTree node, Void unused) {
            Element element = body.elementOrNull(node);
            if (element != null && isVariable(element)) {
                declarations.put(element, node);
                count.merge(node.getName().toString(), 1, Integer::sum);
            }
            names.add(node.getName().toString());
            return super.visitVariable(node, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree node, Void unused) {
            names.add(node.getName().toString());
            Element element = body.elementOrNull(node);
            if (element != null) {
                references.computeIfAbsent(element, e -> new ArrayList<>()).add(node);
            }
            return super.visitIdentifier(node, null);
        }

        @Override
        public Void visitLabeledStatement(LabeledStatementTree node, Void unused) {
            names.add(node.getLabel().toString());
            return super.visitLabeledStatement(node, null);
        }

        @Override
        public Void visitAssignment(AssignmentTree node, Void unused) {
            assign(node.getVariable());
            return super.visitAssignment(node, null);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
            assign(node.getVariable());
            return super.visitCompoundAssignment(node, null);
        }

        @Override
        public Void visitUnary(UnaryTree node, Void unused) {
            switch (node.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    assign(node.getExpression());
                default -> {}
            }
            return super.visitUnary(node, null);
        }

        /** Whether one variable only has the name. */
        boolean isUnique(String name) {
            return Integer.valueOf(1).equals(count.get(name));
        }

        private void assign(ExpressionTree target) {
            ExpressionTree inner = Forms.unwrapped(target);
            if (inner instanceof IdentifierTree) {
                Element element = body.elementOrNull(inner);
                if (element != null) {
                    assigned.add(element);
                }
            }
        }

        private boolean isVariable(Element element) {
            return switch (element.getKind()) {
                case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE -> true;
                default -> false;
            };
        }
    }
}
