package dev.aevent.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Checks the body of one coroutine, and collects what it awaits and spawns. */
final class CoroutineScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Context context;
    private final SpawnRule spawnRule;
    private final ImplicitCalls implicitCalls;
    private final UselessAwait useless;
    private final UnawaitedCalls unawaited;

    private final IdentityHashMap<Tree, AwaitSite> awaits = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, SpawnSite> spawns = new IdentityHashMap<>();
    private final Set<Tree> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Calls and awaits of which a message speaks already. */
    private final Set<Tree> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean isSynchronized;

    private CoroutineScanner(Context context, boolean isSynchronized) {
        this.context = context;
        this.isSynchronized = isSynchronized;
        spawnRule = new SpawnRule(context);
        implicitCalls = new ImplicitCalls(context);
        useless = new UselessAwait(context);
        unawaited = new UnawaitedCalls(context);
    }

    /** Checks a coroutine, given by the path of its method tree. */
    static CoroutineMethod scan(Context context, TreePath path, ExecutableElement method) {
        var scanner = new CoroutineScanner(context, method.getModifiers().contains(Modifier.SYNCHRONIZED));
        Tree body = ((MethodTree) path.getLeaf()).getBody();
        if (body != null) {
            scanner.scan(new TreePath(path, body), null);
        }
        return new CoroutineMethod(
                path,
                method,
                scanner.awaits,
                scanner.implicitCalls.closes(),
                scanner.implicitCalls.iterations(),
                scanner.spawns,
                scanner.marks);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        Element callee = context.element(getCurrentPath());
        if (Vocabulary.isAwait(callee)) {
            visitAwait(getCurrentPath());
        } else if (Vocabulary.isSpawn(callee)) {
            visitSpawn(getCurrentPath());
        }
        super.visitMethodInvocation(tree, null);
        checkUnawaited(); // now that the marks inside have been seen: one may stand on the receiver
        return null;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        super.visitNewClass(tree, null);
        checkUnawaited();
        return null;
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void unused) {
        TreePath call = AwaitRule.labelledCall(getCurrentPath());
        if (call != null) {
            AwaitSite site = context.calls().site(call);
            if (site == null) {
                useless.reportCall(getCurrentPath(), call);
                settled.add(call.getLeaf());
            } else {
                mark(getCurrentPath(), List.of(site));
            }
        }
        return super.visitLabeledStatement(tree, null);
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
        scan(tree.getExpression(), null); // evaluated before the monitor is entered
        boolean outer = isSynchronized;
        isSynchronized = true;
        scan(tree.getBlock(), null);
        isSynchronized = outer;
        return null;
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        implicitCalls.inTry(getCurrentPath());
        return super.visitTry(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
        implicitCalls.inFor(getCurrentPath());
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        if (isCoroutineLambda()) {
            context.report(getCurrentPath(), MessageKind.COROUTINE_LAMBDA, context.typeName(getCurrentPath()));
        } else if (!settled.contains(tree)) {
            new OrdinaryScanner(context, Surroundings.LAMBDA).scan(getCurrentPath(), null);
        }
        return null;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        if (Vocabulary.isAwait(context.element(getCurrentPath()))) {
            context.report(getCurrentPath(), MessageKind.AWAIT_REFERENCE);
        } else if (isCoroutineLambda()) {
            context.report(getCurrentPath(), MessageKind.COROUTINE_LAMBDA, context.typeName(getCurrentPath()));
        }
        return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        new OrdinaryScanner(context, Surroundings.CLASS).scan(getCurrentPath(), null);
        return null;
    }

    private void visitSpawn(TreePath spawn) {
        SpawnSite site = spawnRule.inCoroutine(spawn);
        if (site != null) {
            spawns.put(spawn.getLeaf(), site);
        }
        SpawnRule.spawned(spawn).forEach(result -> settled.add(result.getLeaf()));
    }

    /** Whether a lambda or method reference is made for a method that is a coroutine, and so would be one itself. */
    private boolean isCoroutineLambda() {
        TreePath path = getCurrentPath();
        return !settled.contains(path.getLeaf()) && Members.isCoroutineInterface(context.world(), context.type(path));
    }

    private void visitAwait(TreePath marker) {
        List<AwaitSite> sites = context.rule().markedBy(marker);
        if (!sites.isEmpty() || implicitCalls.isMark(marker.getLeaf())) {
            mark(marker, sites);
        } else if (!settled.contains(marker.getLeaf())) {
            settled.addAll(useless.report(marker));
        }
    }

    private void mark(TreePath marker, List<AwaitSite> sites) {
        marks.add(marker.getLeaf());
        for (AwaitSite site : sites) {
            if (awaits.putIfAbsent(site.call(), site) != null) {
                context.report(marker, MessageKind.AWAIT_TWICE, Snippet.of(site.call()));
            }
        }
        if (isSynchronized) {
            context.report(marker, MessageKind.AWAIT_IN_SYNCHRONIZED);
        }
    }

    private void checkUnawaited() {
        Tree call = getCurrentPath().getLeaf();
        if (!awaits.containsKey(call) && !settled.contains(call) && !implicitCalls.isRefused(call)) {
            unawaited.check(getCurrentPath());
        }
    }
}
