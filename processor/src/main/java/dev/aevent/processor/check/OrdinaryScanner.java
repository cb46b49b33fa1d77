package dev.aevent.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.diagnostics.MessageKind;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Checks code that is no coroutine, be it inside one or outside. */
class OrdinaryScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Context context;
    private final SpawnRule spawns;
    private final boolean inCoroutine;
    private Surroundings surroundings;

    OrdinaryScanner(Context context, Surroundings surroundings) {
        this.context = context;
        this.surroundings = surroundings;
        spawns = new SpawnRule(context);
        inCoroutine = surroundings != Surroundings.ORDINARY;
    }

    final Context context() {
        return context;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        Element callee = context.element(getCurrentPath());
        if (Vocabulary.isAwait(callee)) {
            context.report(getCurrentPath(), surroundings.await());
        } else if (Vocabulary.isSpawn(callee)) {
            spawns.inOrdinaryCode(getCurrentPath());
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void unused) {
        TreePath call = AwaitRule.labelledCall(getCurrentPath());
        if (call != null && context.calls().site(call) != null) {
            context.report(getCurrentPath(), surroundings.await());
        }
        return super.visitLabeledStatement(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        if (Vocabulary.isAwait(context.element(getCurrentPath()))) {
            context.report(getCurrentPath(), MessageKind.AWAIT_REFERENCE);
        }
        return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return in(Surroundings.LAMBDA, () -> super.visitLambdaExpression(tree, null));
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        // The declarations of other classes are checked before their bodies are looked at.
        if (context.element(getCurrentPath()) instanceof TypeElement type && isLocal(type)) {
            context.overrides().check(type);
        }
        return in(Surroundings.CLASS, () -> super.visitClass(tree, null));
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (!(context.element(getCurrentPath()) instanceof ExecutableElement method)) {
            return null;
        }
        if (Vocabulary.isCoroutine(method)) {
            return null; // it cannot be compiled, but is of use in ordinary mode
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element variable = context.element(getCurrentPath());
        if (inCoroutine
                && variable != null
                && variable.getKind() == ElementKind.FIELD
                && variable.getModifiers().contains(Modifier.STATIC)
                && !variable.getModifiers().contains(Modifier.FINAL)) {
            context.report(getCurrentPath(), MessageKind.MUTABLE_STATIC, variable);
        }
        return super.visitVariable(tree, null);
    }

    /** Whether other files cannot name it, and hence no processor is shown it. */
    static boolean isLocal(TypeElement type) {
        return switch (type.getNestingKind()) {
            case TOP_LEVEL -> false;
            case MEMBER -> type.getEnclosingElement() instanceof TypeElement outer && isLocal(outer);
            case LOCAL, ANONYMOUS -> true;
        };
    }

    private @Nullable Void in(Surroundings inner, Runnable scan) {
        if (!inCoroutine) {
            scan.run();
            return null;
        }
        Surroundings outer = surroundings;
        surroundings = inner;
        scan.run();
        surroundings = outer;
        return null;
    }
}
