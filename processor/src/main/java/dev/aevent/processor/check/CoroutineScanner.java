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
import dev.aevent.processor.attribute.Unit;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks the body of one coroutine, and collects what it awaits and spawns. */
final class CoroutineScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Context context;
    private final Unit unit;
    private final ExecutableElement method;
    private final List<CoroutineClass> classes;
    private final SpawnRule spawnRule;
    private final ReferenceArguments arguments;
    private final ImplicitCalls implicitCalls;
    private final UselessAwait useless;
    private final UnawaitedCalls unawaited;

    private final IdentityHashMap<Tree, AwaitSite> awaits = new IdentityHashMap<>();
    private final Map<Tree, SpawnSite> spawns = new LinkedHashMap<>();
    private final Map<Tree, Closure> closures = new LinkedHashMap<>();
    private final Set<Tree> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Calls and awaits of which a message speaks already. */
    private final Set<Tree> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean isSynchronized;

    /**
     * @param unit the file
     * @param method the coroutine, or the one that the lambda to scan stands in
     * @param classes gets the classes with coroutines that the body declares
     */
    CoroutineScanner(Context context, Unit unit, ExecutableElement method, List<CoroutineClass> classes) {
        this.context = context;
        this.unit = unit;
        this.method = method;
        this.classes = classes;
        spawnRule = new SpawnRule(context);
        arguments = new ReferenceArguments(context.world());
        implicitCalls = new ImplicitCalls(context);
        useless = new UselessAwait(context);
        unawaited = new UnawaitedCalls(context);
    }

    /** Checks a coroutine, given by the path of its method tree. */
    CoroutineMethod scanMethod(TreePath path) {
        isSynchronized = method.getModifiers().contains(Modifier.SYNCHRONIZED);
        Tree body = ((MethodTree) path.getLeaf()).getBody();
        return body == null ? scanned(path) : scanBody(path, body);
    }

    private CoroutineMethod scanBody(TreePath path, Tree body) {
        scan(new TreePath(path, body), null);
        return scanned(path);
    }

    private CoroutineMethod scanned(TreePath path) {
        return new CoroutineMethod(
                path, method, awaits, implicitCalls.closes(), implicitCalls.iterations(), spawns, closures, marks);
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
        if (!settled.contains(tree)) {
            lambda(getCurrentPath());
        }
        return null;
    }

    private void lambda(TreePath path) {
        if (isForCoroutine(path)) {
            Closure.Lambda closure = closure(path);
            if (closure != null) {
                closures.put(closure.tree(), closure);
            }
        } else {
            var inside = new LambdaScanner();
            inside.scan(new TreePath(path, ((LambdaExpressionTree) path.getLeaf()).getBody()), null);
        }
    }

    /** A lambda as a coroutine; null if it is refused. */
    private Closure.@Nullable Lambda closure(TreePath path) {
        DeclaredType type = functionalInterface(path);
        if (type == null) {
            return null;
        }
        var tree = (LambdaExpressionTree) path.getLeaf();
        var scanner = new CoroutineScanner(context, unit, method, classes);
        return new Closure.Lambda(
                tree, type, Members.functional(context.world(), type), scanner.scanBody(path, tree.getBody()));
    }

    /** The one interface that a lambda or reference is for; null if there are several. */
    private @Nullable DeclaredType functionalInterface(TreePath path) {
        TypeMirror type = context.type(path);
        if (type instanceof DeclaredType declared && !(type instanceof IntersectionType)) {
            return declared;
        }
        context.report(
                path,
                MessageKind.NOT_CARRIED,
                "a coroutine for several interfaces at once",
                "declare an interface that extends them");
        return null;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        if (!settled.contains(tree)) {
            reference(getCurrentPath());
        }
        return super.visitMemberReference(tree, null);
    }

    private void reference(TreePath path) {
        var tree = (MemberReferenceTree) path.getLeaf();
        Element referred = context.element(path);
        if (Vocabulary.isAwait(referred)) {
            context.report(path, MessageKind.AWAIT_REFERENCE);
        } else if (isForCoroutine(path)
                && referred instanceof ExecutableElement callee
                && Vocabulary.isCoroutine(callee)) {
            DeclaredType type = functionalInterface(path);
            if (type != null) {
                ExecutableElement method = Members.functional(context.world(), type);
                closures.put(tree, new Closure.Reference(tree, type, method, callee, arguments.spread(path, callee)));
            }
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        declared(getCurrentPath());
        return null;
    }

    private void declared(TreePath path) {
        var scanner = new ClassScanner(context, unit, Surroundings.CLASS);
        scanner.scan(path, null);
        classes.addAll(scanner.classes());
    }

    private void visitSpawn(TreePath spawn) {
        SpawnRule.spawned(spawn).forEach(result -> settled.add(result.getLeaf()));
        TreePath lambda = spawnRule.lambda(spawn);
        if (lambda != null) {
            Closure.Lambda closure = closure(lambda);
            if (closure != null) {
                spawns.put(spawn.getLeaf(), new SpawnSite.OfLambda((MethodInvocationTree) spawn.getLeaf(), closure));
            }
            return;
        }
        SpawnSite site = spawnRule.inCoroutine(spawn);
        if (site != null) {
            spawns.put(spawn.getLeaf(), site);
        }
    }

    /** Whether a lambda or method reference is made for a method that is a coroutine, and so may be one itself. */
    private boolean isForCoroutine(TreePath path) {
        return Members.isCoroutineInterface(context.world(), context.type(path));
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

    /** Checks a lambda that is no coroutine; what is inside it may be. */
    private final class LambdaScanner extends OrdinaryScanner {
        LambdaScanner() {
            super(CoroutineScanner.this.context, Surroundings.LAMBDA);
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
            lambda(getCurrentPath());
            return null;
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
            reference(getCurrentPath());
            return scan(tree.getQualifierExpression(), null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            declared(getCurrentPath());
            return null;
        }
    }
}
