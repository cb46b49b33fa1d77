package dev.aevent.processor.semantics;

import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Where {@code break} and {@code continue} go. */
public final class Jumps {
    private Jumps() {}

    /** The statement that a jump names: a loop, a switch, or the statement behind a label. */
    public static Tree target(TreePath jump, @Nullable Name label, boolean isContinue) {
        for (TreePath path = jump.getParentPath(); ; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (label == null
                    ? isLoop(tree) || !isContinue && tree.getKind() == Tree.Kind.SWITCH
                    : isNamed(tree, label)) {
                return tree instanceof LabeledStatementTree labeled ? innermost(labeled) : tree;
            }
        }
    }

    private static boolean isNamed(Tree tree, Name label) {
        return tree instanceof LabeledStatementTree labeled
                && labeled.getLabel().contentEquals(label);
    }

    /** The statement behind all its labels. */
    private static Tree innermost(LabeledStatementTree tree) {
        Tree statement = tree.getStatement();
        return statement instanceof LabeledStatementTree inner ? innermost(inner) : statement;
    }

    public static boolean isLoop(Tree tree) {
        return switch (tree.getKind()) {
            case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> true;
            default -> false;
        };
    }
}
