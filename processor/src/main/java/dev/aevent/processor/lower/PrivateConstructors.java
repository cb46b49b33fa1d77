package dev.aevent.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Refuses classes in a body whose constructors call one that only the user's classes may call. */
final class PrivateConstructors {
    private PrivateConstructors() {}

    /**
     * Looks through a body.
     *
     * @throws NotCarried at the first such class
     */
    static void refuse(Body body) {
        // Constructors and calls that nobody wrote are in the trees, too.
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                Element called = body.elementOrNull(call.getMethodSelect());
                if (called != null
                        && called.getKind() == ElementKind.CONSTRUCTOR
                        && Modifiers.isPrivate(called)
                        && !body.isDeclaredHere(called)) {
                    throw new NotCarried(
                            declaration(body.path(call)),
                            "a class whose superclass has a private constructor",
                            "make that constructor package-private");
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(body.method().path().getLeaf(), null);
    }

    private static TreePath declaration(TreePath call) {
        Tree leaf = call.getLeaf();
        return leaf instanceof ClassTree tree && tree.getSimpleName().length() > 0 || leaf instanceof NewClassTree
                ? call
                : declaration(call.getParentPath());
    }
}
