package dev.aevent.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/** Finds the call that was meant where an await stands around too much, as in {@code await(length() + 1)}. */
final class NestedCall extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Context context;
    private @Nullable TreePath found;

    private NestedCall(Context context) {
        this.context = context;
    }

    /** The first call inside an expression that could be awaited and is not; null if there is none. */
    static @Nullable TreePath find(Context context, TreePath expression) {
        var scanner = new NestedCall(context);
        scanner.scan(expression, null);
        return scanner.found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        consider();
        return Vocabulary.isAwait(context.element(getCurrentPath())) ? null : super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        consider();
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
    }

    private void consider() {
        if (found == null && context.calls().site(getCurrentPath()) != null) {
            found = getCurrentPath();
        }
    }
}
