package dev.aevent.processor.lower;

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
final class Children {
    private final Body body;

    Children(Body body) {
        this.body = body;
    }

    List<Tree> of(Tree tree) {
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

    /** Constants, patterns, the guard and {@code default} of a case. */
    static List<Tree> labels(CaseTree tree) {
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

    /** What stands behind {@code when}; null where nothing does. */
    static @Nullable ExpressionTree guard(CaseTree tree) {
        List<Tree> labels = labels(tree);
        boolean hasPattern =
                labels.stream().anyMatch(label -> label.getKind().name().contains("PATTERN"));
        for (Tree label : labels) {
            if (hasPattern && label instanceof ExpressionTree guard) {
                return guard;
            }
        }
        return null;
    }

    private static List<? extends Tree> statements(CaseTree tree) {
        return tree.getStatements() == null ? List.of() : tree.getStatements();
    }

    private boolean isWritten(Tree child) {
        return body.start(child) >= 0 && body.end(child) > body.start(child);
    }

    /** JDK 17 gives the modifier that a resource has without a word the position of its type. */
    private boolean isImplied(Tree parent, Tree child) {
        return child instanceof ModifiersTree
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
