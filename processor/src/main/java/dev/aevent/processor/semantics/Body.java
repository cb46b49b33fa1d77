package dev.aevent.processor.semantics;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The body of one coroutine and all that attribution knows of its trees. */
public final class Body {
    private final Attributed world;
    private final CoroutineClass type;
    private final CoroutineMethod method;
    private final Header header;
    private final CompilationUnitTree unit;
    private final String text;
    private final SourcePositions positions;
    private final Map<Tree, TreePath> paths = new IdentityHashMap<>();
    private final Set<Tree> awaiting = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Statements that contain an await only in their head, which is lowered; the rest stays as it was written. */
    private final Set<Tree> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> declared = new HashSet<>();

    public Body(Attributed world, CoroutineClass type, CoroutineMethod method, Header header) {
        this.world = world;
        this.type = type;
        this.method = method;
        this.header = header;
        unit = type.unit().tree();
        text = type.unit().source().text();
        positions = world.trees().getSourcePositions();
        paths.put(method.path().getLeaf(), method.path());
        new TreePathScanner<Void, Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, Void unused) {
                if (tree != null) {
                    paths.put(tree, new TreePath(getCurrentPath(), tree));
                    if (tree instanceof VariableTree variable) {
                        declare(variable);
                    }
                }
                return super.scan(tree, null);
            }
        }.scan(method.path(), null);
        method.awaits().keySet().forEach(this::suspends);
        method.closes().keySet().forEach(this::suspends);
        method.iterations().keySet().forEach(this::suspends);
    }

    private void suspends(Tree tree) {
        for (TreePath p = path(tree); p.getLeaf() != method.path().getLeaf(); p = p.getParentPath()) {
            awaiting.add(p.getLeaf());
        }
    }

    private void declare(VariableTree tree) {
        Element variable = elementOrNull(tree);
        if (variable != null) {
            declared.add(variable);
        }
    }

    /** Whether a variable is declared in this body, not around it. */
    public boolean declares(Element variable) {
        return declared.contains(variable);
    }

    public Attributed world() {
        return world;
    }

    public CoroutineClass type() {
        return type;
    }

    public CoroutineMethod method() {
        return method;
    }

    public Header header() {
        return header;
    }

    /** Whether the tree contains a suspension point, lambdas and classes aside. */
    public boolean awaits(@Nullable Tree tree) {
        return tree != null && awaiting.contains(tree);
    }

    /** Whether a loop awaits more than what it goes through: its elements, or something for each of them. */
    public boolean awaitsEach(EnhancedForLoopTree loop) {
        return awaits(loop.getStatement()) || method.iterations().containsKey(loop);
    }

    /** Whether the statement was taken apart, so that jumps to it are jumps of the machine. */
    public boolean isLowered(Tree statement) {
        return awaits(statement) && !kept.contains(statement);
    }

    /** The statement stays as it was written, save for its head; with its labels, which are returned with it. */
    public Tree keep(Tree statement) {
        kept.add(statement);
        TreePath parent = path(statement).getParentPath();
        return parent.getLeaf().getKind() == Tree.Kind.LABELED_STATEMENT ? keep(parent.getLeaf()) : statement;
    }

    public TreePath path(Tree tree) {
        return Objects.requireNonNull(paths.get(tree));
    }

    public Tree parent(Tree tree) {
        return path(tree).getParentPath().getLeaf();
    }

    /** The largest tree around this one, or itself, that stays one piece of text; null if it contains an await. */
    @Nullable
    public Tree awaitFreeUnit(Tree tree) {
        Tree unit = null;
        for (TreePath p = path(tree); p.getLeaf() != method.path().getLeaf(); p = p.getParentPath()) {
            Tree around = p.getLeaf();
            if (awaits(around)) {
                return unit != null && unit != head(around) && awaitsInHeadOnly(around) ? around : unit;
            }
            // The statements of a case become text one by one.
            unit = around instanceof CaseTree && unit != null ? unit : around;
        }
        return unit;
    }

    /** Whether all awaits of a statement or switch are in its head, so that the rest stays one piece of text. */
    private boolean awaitsInHeadOnly(Tree tree) {
        if (tree instanceof IfTree choice) {
            return !awaits(choice.getThenStatement()) && !awaits(choice.getElseStatement());
        } else if (tree instanceof EnhancedForLoopTree loop) {
            return !awaitsEach(loop);
        } else if (tree instanceof SwitchTree || tree instanceof SwitchExpressionTree) {
            return Forms.cases(tree).stream().noneMatch(this::awaits);
        }
        return tree instanceof SynchronizedTree;
    }

    private static @Nullable Tree head(Tree tree) {
        if (tree instanceof IfTree choice) {
            return choice.getCondition();
        } else if (tree instanceof EnhancedForLoopTree loop) {
            return loop.getExpression();
        } else if (tree instanceof SwitchTree choice) {
            return choice.getExpression();
        } else if (tree instanceof SwitchExpressionTree choice) {
            return choice.getExpression();
        }
        return tree instanceof SynchronizedTree block ? block.getExpression() : null;
    }

    /** The switch expression of which an arm yields just this value; null where none does. */
    @Nullable
    public SwitchExpressionTree yieldedTo(ExpressionTree value) {
        Tree around = parent(value);
        if (around instanceof CaseTree arm && arm.getBody() == value) {
            return parent(arm) instanceof SwitchExpressionTree choice ? choice : null;
        } else if (!(around instanceof YieldTree)) {
            return null;
        }
        while (!(around instanceof SwitchExpressionTree)) {
            around = parent(around);
        }
        return (SwitchExpressionTree) around;
    }

    private Trees trees() {
        return world.trees();
    }

    @Nullable
    public Element elementOrNull(Tree tree) {
        return trees().getElement(path(tree));
    }

    public Element element(Tree tree) {
        return Objects.requireNonNull(elementOrNull(tree), () -> "no element for " + tree);
    }

    public TypeMirror type(Tree tree) {
        return Objects.requireNonNull(trees().getTypeMirror(path(tree)), () -> "no type for " + tree);
    }

    public boolean isVoid(Tree tree) {
        return type(tree).getKind() == TypeKind.VOID;
    }

    public int start(Tree tree) {
        int start = (int) positions.getStartPosition(unit, tree);
        if (!(tree instanceof VariableTree variable)) {
            return start;
        }
        // The compiler has a parameter (@A var x) begin at var.
        int modifiers = (int) positions.getStartPosition(unit, variable.getModifiers());
        return modifiers < 0 ? start : Math.min(start, modifiers);
    }

    public int end(Tree tree) {
        int end = (int) positions.getEndPosition(unit, tree);
        // The compiler counts the semicolon behind a resource to it, even where that is an expression.
        return tree instanceof ExpressionTree && end > 0 && text.charAt(end - 1) == ';' ? end - 1 : end;
    }

    /** The whole file. */
    public String text() {
        return text;
    }

    public String text(int from, int to) {
        return text.substring(from, to);
    }

    public String text(Tree tree) {
        return text(start(tree), end(tree));
    }

    public int lineAt(int offset) {
        return (int) unit.getLineMap().getLineNumber(offset);
    }

    public int line(Tree tree) {
        return lineAt(start(tree));
    }

    /** How far the text of the line of an offset is indented. */
    public int indentation(int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int column = 0;
        while (lineStart + column < text.length() && " \t".indexOf(text.charAt(lineStart + column)) >= 0) {
            column++;
        }
        return column;
    }

    /** Whether an element is declared inside this method; for a lambda, the one that it stands in. */
    public boolean isDeclaredHere(Element element) {
        for (Element e = element.getEnclosingElement(); e != null; e = e.getEnclosingElement()) {
            if (e.equals(method.element())) {
                return true;
            }
        }
        return false;
    }

    public TypeElement owner() {
        return type.element();
    }
}
