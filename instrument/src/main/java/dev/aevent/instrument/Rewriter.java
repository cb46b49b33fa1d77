package dev.aevent.instrument;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a file: marks the coroutines, lets them suspend as they begin, and awaits the calls of others in them. What a
 * test does becomes a coroutine of its own, which the test spawns and joins. No line moves.
 */
final class Rewriter extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final String ANNOTATION = "@dev.aevent.annotation.Coroutine ";
    private static final String AWAIT = "dev.aevent.Aevent.await(";
    private static final String SUSPEND = " dev.aevent.Aevent.await(dev.aevent.Aevent.yieldNow());";
    private static final String LABEL = "await: ";
    private static final String RUN = "dev.aevent.instrument.run.Spawned.run";
    private static final String SUFFIX = "$coroutine";
    /** What an interface may declare besides its functional method. */
    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Program program;
    private final Marks marks;
    private final Suspension suspension;
    private final SourceFile file;
    private final Edits edits = new Edits();
    private final List<Method> withoutSpelling = new ArrayList<>();
    /** The coroutine whose body this is; null in ordinary code. */
    private @Nullable Method coroutine;

    private Rewriter(Program program, Marks marks, Suspension suspension, SourceFile file) {
        this.program = program;
        this.marks = marks;
        this.suspension = suspension;
        this.file = file;
    }

    /** Rewrites a file. */
    static Result rewrite(Program program, Marks marks, Suspension suspension, SourceFile file) {
        var rewriter = new Rewriter(program, marks, suspension, file);
        rewriter.scan(file.tree(), null);
        return new Result(file, rewriter.edits.apply(file.text()), rewriter.withoutSpelling);
    }

    /**
     * A rewritten file.
     *
     * @param withoutSpelling coroutines with calls that cannot be awaited where they stand
     */
    record Result(SourceFile file, Edits.Edited edited, List<Method> withoutSpelling) {}

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return in(null, () -> super.visitClass(tree, null));
    }

    /** Of an interface whose method is a coroutine, a lambda in a coroutine is one, too. */
    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        boolean isOne = coroutine != null && isCoroutine(functionalMethod(type(tree)));
        if (isOne && tree.getBody() instanceof BlockTree body && suspension.next()) {
            edits.insert(start(body) + 1, SUSPEND);
        }
        return in(isOne ? coroutine : null, () -> super.visitLambdaExpression(tree, null));
    }

    private @Nullable ExecutableElement functionalMethod(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ElementFilter.methodsIn(program.elements().getAllMembers((TypeElement) declared.asElement())).stream()
                        .filter(method -> program.method(method) != null)
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .filter(method ->
                                !OF_OBJECT.contains(method.getSimpleName().toString()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        Method method = program.method(program.element(getCurrentPath()));
        if (method == null || !marks.isCoroutine(method)) {
            return in(null, () -> super.visitMethod(tree, null));
        }
        if (method.isTestCase()) {
            edits.insert(start(tree.getBody()), spawning(method));
        } else {
            edits.insert(start(tree), ANNOTATION);
        }
        if (tree.getBody() == null) {
            return null;
        }
        // It could not while it holds the monitor, and no user would write so.
        if (!method.element().getModifiers().contains(Modifier.SYNCHRONIZED) && suspension.next()) {
            edits.insert(start(tree.getBody()) + 1, SUSPEND);
        }
        return in(method, () -> scan(tree.getBody(), null));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        Method method = coroutine;
        Method called = program.method(program.element(getCurrentPath()));
        if (method == null || called == null || !marks.isCoroutine(called)) {
            return super.visitMethodInvocation(tree, null);
        }
        if (called.isTestCase()) {
            edits.insert(end(tree.getMethodSelect()), SUFFIX);
        }
        ExpressionTree receiver = receiver(tree);
        if (called.element().getReturnType().getKind() != TypeKind.VOID) {
            awaitCall(tree, called.element());
        } else if (receiver != null && canCarryMark(receiver)) {
            enclose(receiver, AWAIT);
        } else if (!label()) {
            withoutSpelling.add(method);
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
        if (coroutine != null) {
            ExecutableElement iterator = withoutParameters(type(tree.getExpression()), "iterator");
            if (isCoroutine(iterator)
                    || (iterator != null
                            && (isCoroutine(withoutParameters(iterator.getReturnType(), "hasNext"))
                                    || isCoroutine(withoutParameters(iterator.getReturnType(), "next"))))) {
                encloseUnlessAwaited(tree.getExpression());
            }
        }
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        for (Tree resource : tree.getResources()) {
            if (coroutine != null && isCoroutine(withoutParameters(type(resource), "close"))) {
                if (resource instanceof VariableTree variable) {
                    encloseUnlessAwaited(variable.getInitializer());
                } else {
                    withoutSpelling.add(coroutine); // here Java wants a variable's name, and no more
                }
            }
        }
        return super.visitTry(tree, null);
    }

    /** One await marks a call and what is called on its result without a word. */
    private void encloseUnlessAwaited(ExpressionTree expression) {
        ExpressionTree inner = unwrapped(expression);
        if (!(inner instanceof MethodInvocationTree) || !isCoroutine(program.element(path(inner)))) {
            enclose(expression, AWAIT);
        }
    }

    private boolean isCoroutine(@Nullable Element method) {
        return marks.isCoroutine(program.method(method));
    }

    private @Nullable ExecutableElement withoutParameters(@Nullable TypeMirror type, String name) {
        if (type instanceof TypeVariable variable) {
            return withoutParameters(variable.getUpperBound(), name);
        }
        return type instanceof DeclaredType declared
                ? ElementFilter.methodsIn(program.elements().getAllMembers((TypeElement) declared.asElement())).stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .filter(method -> method.getParameters().isEmpty())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private TypeMirror type(Tree tree) {
        return program.trees().getTypeMirror(path(tree));
    }

    private TreePath path(Tree tree) {
        return program.trees().getPath(file.tree(), tree);
    }

    private static ExpressionTree unwrapped(ExpressionTree expression) {
        return expression instanceof ParenthesizedTree inner
                ? unwrapped(inner.getExpression())
                : expression instanceof TypeCastTree cast ? unwrapped(cast.getExpression()) : expression;
    }

    /** Labels the statement that the current call is; false where no label may stand. */
    private boolean label() {
        Tree statement = getCurrentPath().getParentPath().getLeaf();
        if (statement instanceof LambdaExpressionTree) {
            edits.insert(start(getCurrentPath().getLeaf()), "{ " + LABEL);
            edits.insert(end(getCurrentPath().getLeaf()), "; }");
            return true;
        }
        Tree around = getCurrentPath().getParentPath().getParentPath().getLeaf();
        if (!(statement instanceof ExpressionStatementTree)
                || (around instanceof ForLoopTree loop && loop.getStatement() != statement)) {
            return false;
        }
        if (around instanceof CaseTree rule && rule.getBody() == statement) {
            edits.insert(start(statement), "{ " + LABEL);
            edits.insert(end(statement), " }");
        } else {
            edits.insert(start(statement), LABEL);
        }
        return true;
    }

    private void awaitCall(MethodInvocationTree call, ExecutableElement called) {
        Tree around = around(getCurrentPath());
        TypeMirror type = program.typeUtils().erasure(type(call));
        ExpressionTree receiver = receiver(call);
        boolean byReceiver = isClaimed(called, type) && !(around instanceof MemberSelectTree);
        if (byReceiver && isOfThis(call, called)) {
            edits.insert(start(call), AWAIT + "this).");
        } else if (byReceiver && receiver != null && canCarryMark(receiver)) {
            enclose(receiver, AWAIT);
        } else if (around instanceof ConditionalExpressionTree && isBoxed(called.getReturnType())) {
            enclose(call, "(" + type + ") " + AWAIT);
        } else if (!isToldByItself(called) && isStandalone(around)) {
            edits.insert(start(call), "((" + type + ") " + AWAIT);
            edits.insert(end(call), "))");
        } else {
            enclose(call, AWAIT);
        }
    }

    /** Whether a result need not be of its type: the parameter of an await around it would have javac look. */
    private boolean isClaimed(ExecutableElement called, TypeMirror type) {
        return !program.typeUtils().isSubtype(program.typeUtils().erasure(called.getReturnType()), type);
    }

    private boolean isOfThis(MethodInvocationTree call, ExecutableElement called) {
        TreePath path = getCurrentPath();
        while (!(path.getLeaf() instanceof ClassTree)) {
            path = path.getParentPath();
        }
        Types types = program.typeUtils();
        return call.getMethodSelect() instanceof IdentifierTree
                && !called.getModifiers().contains(Modifier.STATIC)
                && program.element(path) instanceof TypeElement type
                && called.getEnclosingElement() instanceof TypeElement declaring
                && types.isSubtype(types.erasure(type.asType()), types.erasure(declaring.asType()));
    }

    private static Tree around(TreePath path) {
        Tree around = path.getParentPath().getLeaf();
        return around instanceof ParenthesizedTree ? around(path.getParentPath()) : around;
    }

    /** An await hides from these of what type its operand is, where only the operand's bound says it; casts say it again. */
    private static boolean isStandalone(Tree around) {
        return around instanceof ThrowTree
                || around instanceof MemberSelectTree
                || around instanceof ArrayAccessTree
                || around instanceof EnhancedForLoopTree
                || around instanceof SwitchTree
                || around instanceof SwitchExpressionTree;
    }

    /** Whether the arguments say what a method returns. */
    private static boolean isToldByItself(ExecutableElement called) {
        return !(called.getReturnType() instanceof TypeVariable variable)
                || variable.asElement().getEnclosingElement() != called
                || called.getParameters().stream()
                        .anyMatch(parameter -> parameter.asType().toString().matches(".*\\b" + variable + "\\b.*"));
    }

    private boolean isBoxed(TypeMirror type) {
        try {
            return program.typeUtils().unboxedType(type) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable ExpressionTree receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    }

    /** Whether an await of it would mark the call on it: it is no type, no super, and no call itself. */
    private boolean canCarryMark(ExpressionTree receiver) {
        ExpressionTree tree = unwrapped(receiver);
        Element element =
                tree instanceof IdentifierTree || tree instanceof MemberSelectTree ? program.element(path(tree)) : null;
        boolean isSuper = (tree instanceof IdentifierTree name && name.getName().contentEquals("super"))
                || (tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super"));
        return element != null
                && !(element instanceof TypeElement)
                && element.getKind() != ElementKind.PACKAGE
                && element.getKind() != ElementKind.TYPE_PARAMETER
                && !isSuper;
    }

    /** What stands before the body of a test: the test's own body, and the head of the coroutine. */
    private String spawning(Method test) {
        MethodTree tree = test.tree();
        String arguments =
                tree.getParameters().stream().map(p -> ", " + p.getName()).collect(Collectors.joining());
        String parameters = tree.getParameters().stream()
                .map(p -> text(p.getType()) + " " + p.getName())
                .collect(Collectors.joining(", "));
        String thrown = tree.getThrows().stream().map(this::text).collect(Collectors.joining(", "));
        String access = test.element().getModifiers().stream()
                .filter(m -> m == Modifier.PUBLIC || m == Modifier.PROTECTED || m == Modifier.DEFAULT)
                .map(m -> m + " ")
                .collect(Collectors.joining());
        return "{ %s(this::%s%s); } %s%svoid %s(%s)%s "
                .formatted(
                        RUN,
                        test.name() + SUFFIX,
                        arguments,
                        ANNOTATION,
                        access,
                        test.name() + SUFFIX,
                        parameters,
                        thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private void enclose(Tree expression, String opening) {
        edits.insert(start(expression), opening);
        edits.insert(end(expression), ")");
    }

    private String text(Tree tree) {
        return file.text().substring((int) start(tree), (int) end(tree));
    }

    private long start(Tree tree) {
        return program.positions().getStartPosition(file.tree(), tree);
    }

    private long end(Tree tree) {
        return program.positions().getEndPosition(file.tree(), tree);
    }

    private @Nullable Void in(@Nullable Method inner, Runnable scan) {
        Method outer = coroutine;
        coroutine = inner;
        scan.run();
        coroutine = outer;
        return null;
    }
}
