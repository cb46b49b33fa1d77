package dev.aevent.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Which calls may suspend. Static types decide. */
final class AwaitableCalls {
    private final Trees trees;
    private final PatchIndex patches;

    AwaitableCalls(Trees trees, PatchIndex patches) {
        this.trees = trees;
        this.patches = patches;
    }

    /** How a call would be awaited; null if the tree is no call, or one that cannot suspend. */
    @Nullable
    AwaitSite site(TreePath path) {
        ExecutableElement callee = callee(path);
        if (callee == null || !(path.getLeaf() instanceof ExpressionTree call)) {
            return null;
        }
        if (Vocabulary.isYield(callee)) {
            return new AwaitSite.YieldCall(call);
        }
        boolean isSuper = isSuperCall(call, callee);
        if (Vocabulary.isCoroutine(callee)) {
            return new AwaitSite.CoroutineCall(call, callee, isSuper);
        }
        // A patch gets its receiver as an argument, and a call on that would be virtual.
        ExecutableElement patch = isSuper ? null : patches.find(callee);
        return patch == null ? null : new AwaitSite.PatchedCall(call, callee, patch);
    }

    /** How a call without a word in the source would be awaited; null if it is one that cannot suspend. */
    @Nullable
    ImplicitCall implicit(ExecutableElement callee) {
        if (Vocabulary.isCoroutine(callee)) {
            return new ImplicitCall.OfCoroutine(callee);
        }
        ExecutableElement patch = patches.find(callee);
        return patch == null ? null : new ImplicitCall.OfPatched(callee, patch);
    }

    /** What is called, a method or a constructor; null if the tree is no call, or of something unknown. */
    @Nullable
    ExecutableElement callee(TreePath path) {
        Tree tree = path.getLeaf();
        return (tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
                        && trees.getElement(path) instanceof ExecutableElement callee
                ? callee
                : null;
    }

    /** Whether it is a call on {@code super} of a blocking method that has a patch for other receivers. */
    boolean isSuperOfPatched(TreePath path) {
        ExecutableElement callee = callee(path);
        return callee != null && isSuperCall(path.getLeaf(), callee) && patches.find(callee) != null;
    }

    /** Whether it is {@code super.m()} or {@code T.super.m()}, of an instance method. */
    private static boolean isSuperCall(Tree call, ExecutableElement callee) {
        return !callee.getModifiers().contains(Modifier.STATIC)
                && call instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree select
                && isSuper(select.getExpression());
    }

    static boolean isSuper(ExpressionTree receiver) {
        Name name = receiver instanceof IdentifierTree identifier
                ? identifier.getName()
                : receiver instanceof MemberSelectTree select ? select.getIdentifier() : null;
        return name != null && name.contentEquals("super");
    }
}
