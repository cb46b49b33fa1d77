package dev.aevent.processor.check;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.diagnostics.MessageKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds awaits around void calls. The compiler refuses these itself, with a text that does not help; it leaves the
 * elements of both calls in the tree.
 */
final class VoidAwaits extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Context context;
    private final UselessAwait useless;

    VoidAwaits(Context context) {
        this.context = context;
        useless = new UselessAwait(context);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        if (Vocabulary.isAwait(context.element(getCurrentPath()))
                && tree.getArguments().size() == 1) {
            Expressions.results(AwaitRule.argument(getCurrentPath())).forEach(this::check);
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void check(TreePath result) {
        ExecutableElement callee = context.calls().callee(result);
        if (callee == null || callee.getReturnType().getKind() != TypeKind.VOID || !isInvocation(result)) {
            return;
        }
        if (context.calls().site(result) == null) {
            useless.reportCall(getCurrentPath(), result);
        } else {
            context.report(
                    getCurrentPath(),
                    MessageKind.AWAIT_OF_VOID,
                    Snippet.of(result.getLeaf()),
                    context.advice().awaited(result));
        }
    }

    private static boolean isInvocation(TreePath path) {
        return path.getLeaf() instanceof MethodInvocationTree;
    }
}
