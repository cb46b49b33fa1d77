package dev.aevent.processor.check;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Names;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** What may be spawned. What is neither a method reference nor a lambda in the source is for the run time to judge. */
final class SpawnRule {
    private final Context context;
    private final ReferenceArguments arguments;

    SpawnRule(Context context) {
        this.context = context;
        arguments = new ReferenceArguments(context.world());
    }

    /** The lambda that a call of {@code spawn} spawns; null if it spawns something else. */
    @Nullable
    TreePath lambda(TreePath spawn) {
        TreePath spawned = Expressions.stripped(argument(spawn));
        return spawned.getLeaf() instanceof LambdaExpressionTree ? spawned : null;
    }

    /**
     * Checks a call of {@code spawn} in a coroutine that does not spawn a lambda.
     *
     * @return the site to link statically; null if it was refused, or is left to the run time
     */
    @Nullable
    SpawnSite inCoroutine(TreePath spawn) {
        var call = (MethodInvocationTree) spawn.getLeaf();
        for (TreePath result : spawned(spawn)) {
            if (result.getLeaf() instanceof LambdaExpressionTree) {
                context.report(result, MessageKind.SPAWN_OF_CHOSEN_LAMBDA);
            } else if (result.getLeaf() instanceof MemberReferenceTree reference) {
                ExecutableElement callee = coroutine(result);
                if (callee != null && Expressions.stripped(argument(spawn)).getLeaf() == reference) {
                    return new SpawnSite.OfReference(
                            call, reference, callee, arguments.given(result, callee), arguments.spread(result, callee));
                }
            }
        }
        return null;
    }

    /** Checks a call of {@code spawn} in ordinary code: a lambda has no continuation there. */
    void inOrdinaryCode(TreePath spawn) {
        for (TreePath result : spawned(spawn)) {
            if (result.getLeaf() instanceof LambdaExpressionTree) {
                context.report(result, MessageKind.SPAWN_OF_LAMBDA);
            }
        }
    }

    private @Nullable ExecutableElement coroutine(TreePath reference) {
        if (!(context.element(reference) instanceof ExecutableElement callee) || Vocabulary.isAwait(callee)) {
            return null; // an await is reported for itself
        }
        if (!Vocabulary.isCoroutine(callee)) {
            context.report(
                    reference, MessageKind.SPAWN_OF_NO_COROUTINE, Snippet.of(reference.getLeaf()), Names.of(callee));
            return null;
        }
        return callee;
    }

    /** What may be spawned by a call, where the source shows it. */
    static List<TreePath> spawned(TreePath spawn) {
        return Expressions.results(argument(spawn));
    }

    private static TreePath argument(TreePath spawn) {
        return new TreePath(
                spawn, ((MethodInvocationTree) spawn.getLeaf()).getArguments().get(0));
    }
}
