package dev.aevent.processor.check;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Refuses coroutines that {@code try} and {@code for} would call without a word in the source. */
final class ImplicitCalls {
    private final Context context;

    ImplicitCalls(Context context) {
        this.context = context;
    }

    /**
     * Refuses the resources of a try whose {@code close()} is a coroutine.
     *
     * @return the awaits that were meant for it: nothing more need be said of them
     */
    List<Tree> inTry(TreePath statement) {
        var meant = new ArrayList<Tree>();
        for (Tree resource : ((TryTree) statement.getLeaf()).getResources()) {
            var path = new TreePath(statement, resource);
            if (coroutine(context.type(path), "close") == null) {
                continue;
            }
            TreePath value = resource instanceof VariableTree variable && variable.getInitializer() != null
                    ? new TreePath(path, variable.getInitializer())
                    : path;
            context.report(value, MessageKind.IMPLICIT_CLOSE, context.typeName(path));
            meant.addAll(markers(value));
        }
        return meant;
    }

    /**
     * Refuses a loop over what is iterated by coroutines.
     *
     * @return the awaits that were meant for it: nothing more need be said of them
     */
    List<Tree> inFor(TreePath statement) {
        var source = new TreePath(statement, ((EnhancedForLoopTree) statement.getLeaf()).getExpression());
        ExecutableElement called = iteration(context.type(source));
        if (called == null) {
            return List.of();
        }
        context.report(source, MessageKind.IMPLICIT_ITERATION, Names.of(called));
        return markers(source);
    }

    private @Nullable ExecutableElement iteration(@Nullable TypeMirror source) {
        for (ExecutableElement iterator : Members.withoutParameters(context.world(), source, "iterator")) {
            if (Vocabulary.isCoroutine(iterator)) {
                return iterator;
            }
            for (String name : List.of("hasNext", "next")) {
                ExecutableElement called = coroutine(iterator.getReturnType(), name);
                if (called != null) {
                    return called;
                }
            }
        }
        return null;
    }

    private @Nullable ExecutableElement coroutine(@Nullable TypeMirror type, String name) {
        return Members.withoutParameters(context.world(), type, name).stream()
                .filter(Vocabulary::isCoroutine)
                .findFirst()
                .orElse(null);
    }

    private List<Tree> markers(TreePath expression) {
        return Stream.of(Expressions.stripped(expression))
                .filter(path -> Vocabulary.isAwait(context.element(path)))
                .map(TreePath::getLeaf)
                .toList();
    }
}
