package dev.aevent.processor.semantics;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a tree in another, lambdas and classes aside: what is in those is the code of other methods. */
public final class TreeSearch extends TreeScanner<Void, Void> {
    private final Predicate<Tree> wanted;
    private boolean found;

    private TreeSearch(Predicate<Tree> wanted) {
        this.wanted = wanted;
    }

    public static boolean contains(Tree tree, Predicate<Tree> wanted) {
        var search = new TreeSearch(wanted);
        search.scan(tree, null);
        return search.found;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, Void unused) {
        if (tree == null || found) {
            return null;
        }
        found = wanted.test(tree);
        return found || tree instanceof LambdaExpressionTree || tree instanceof ClassTree
                ? null
                : super.scan(tree, null);
    }
}
