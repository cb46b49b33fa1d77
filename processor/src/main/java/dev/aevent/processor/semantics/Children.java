package dev.aevent.processor.semantics;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The direct subtrees that stand in the text, in its order. */
public final class Children {
    private final Body body;

    public Children(Body body) {
        this.body = body;
    }

    public List<Tree> of(Tree tree) {
        var children = new ArrayList<Tree>();
        tree.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public @Nullable Void scan(@Nullable Tree child, Void unused) {
                        if (child != null && isWritten(child) && !isImplied(tree, child) && !isMandated(tree, child)) {
                            children.add(child);
                        }
                        return null;
                    }
                },
                null);
        children.sort(Comparator.comparingInt(body::start));
        return children;
    }

    /** The subtrees; of one that overlaps others ({@code new int[n][]}) its own subtrees, save for {@code int a, b}. */
    public List<Tree> flattened(Tree tree, int from) {
        List<Tree> written = of(tree);
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

    /** Constants, patterns, the guard and {@code default} of a case. */
    public static List<Tree> labels(CaseTree tree) {
        var labels = new ArrayList<Tree>();
        tree.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public @Nullable Void scan(@Nullable Tree child, Void unused) {
                        if (child != null
                                && child != tree.getBody()
                                && !statements(tree).contains(child)) {
                            labels.add(child);
                        }
                        return null;
                    }
                },
                null);
        return labels;
    }

    static boolean hasPattern(CaseTree tree) {
        return labels(tree).stream().anyMatch(Children::isPattern);
    }

    /** Whether a label is a pattern, as it may be since Java 21. */
    static boolean isPattern(Tree label) {
        return label.getKind().name().contains("PATTERN");
    }

    /** What stands behind {@code when}; null where nothing does. */
    public static @Nullable ExpressionTree guard(CaseTree tree) {
        boolean hasPattern = hasPattern(tree);
        for (Tree label : labels(tree)) {
            if (hasPattern && label instanceof ExpressionTree guard) {
                return guard;
            }
        }
        return null;
    }

    /** Whether the labels of a case call accessors of records. */
    public static boolean deconstructs(CaseTree tree) {
        return labels(tree).stream().anyMatch(Children::deconstructs);
    }

    /** Whether there are patterns in a tree that call accessors of records. */
    public static boolean deconstructs(Tree tree) {
        return TreeSearch.contains(
                tree, part -> part.getKind().name().equals("DECONSTRUCTION_PATTERN")); // since Java 21
    }

    private static List<? extends Tree> statements(CaseTree tree) {
        return tree.getStatements() == null ? List.of() : tree.getStatements();
    }

    private boolean isWritten(Tree child) {
        return body.start(child) >= 0 && body.end(child) > body.start(child);
    }

    /** JDK 17 gives the modifier that a resource has without a word the position of its type. */
    private boolean isImplied(Tree parent, Tree child) {
        return child instanceof ModifiersTree modifiers
                && modifiers.getAnnotations().isEmpty()
                && parent instanceof VariableTree variable
                && variable.getType() != null
                && body.start(variable.getType()) == body.start(child);
    }

    /** Members that the compiler adds to a class have the positions of others. */
    private boolean isMandated(Tree parent, Tree child) {
        if (!(parent instanceof ClassTree)) {
            return false;
        }
        Element element = body.elementOrNull(child);
        return element != null && body.world().elements().getOrigin(element) != Elements.Origin.EXPLICIT;
    }
}
