package dev.aevent.processor.check;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Names;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@code try} and {@code for} call without a word in the source. An await of the resource or of the source of
 * the elements marks these calls; without one, coroutines among them are refused and blocking calls warned of.
 */
final class ImplicitCalls {
    private final Context context;
    private final Map<Tree, ImplicitCall> closes = new IdentityHashMap<>();
    private final Map<Tree, ImplicitCall.Iteration> iterations = new IdentityHashMap<>();
    private final Set<Tree> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Tree> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    ImplicitCalls(Context context) {
        this.context = context;
    }

    /** The resources whose close is awaited, and how. */
    Map<Tree, ImplicitCall> closes() {
        return closes;
    }

    /** The loops that await what iterates, and how. */
    Map<Tree, ImplicitCall.Iteration> iterations() {
        return iterations;
    }

    /** Whether an await marks an implicit call, of a statement that has been looked at. */
    boolean isMark(Tree await) {
        return marks.contains(await);
    }

    /** Whether a message about an implicit call speaks of an expression already. */
    boolean isRefused(Tree expression) {
        return refused.contains(expression);
    }

    /** Looks at how the resources of a try are closed. */
    void inTry(TreePath statement) {
        for (Tree resource : ((TryTree) statement.getLeaf()).getResources()) {
            var path = new TreePath(statement, resource);
            ImplicitCall close = call(context.type(path), "close");
            if (close == null) {
                continue;
            }
            var variable = resource instanceof VariableTree declared ? declared : null;
            TreePath value = variable == null ? path : new TreePath(path, variable.getInitializer());
            if (isMarked(value)) {
                closes.put(resource, close);
            } else {
                String name = variable == null ? "resource" : variable.getName().toString();
                report(
                        MessageKind.IMPLICIT_CLOSE,
                        value,
                        close,
                        "close() of " + context.typeName(path),
                        "try (var " + name + " = await(" + text(value) + "))");
            }
        }
    }

    /** Looks at what a loop over elements calls to get them. */
    void inFor(TreePath statement) {
        var source = new TreePath(statement, ((EnhancedForLoopTree) statement.getLeaf()).getExpression());
        ImplicitCall.Iteration iteration = iteration(context.type(source));
        if (iteration == null) {
            return;
        }
        if (isMarked(source)) {
            iterations.put(statement.getLeaf(), iteration);
        } else {
            ImplicitCall call = first(iteration.calls());
            String remedy = "for (... : await(" + text(source) + "))";
            report(MessageKind.IMPLICIT_ITERATION, source, call, Names.of(call.callee()), remedy);
        }
    }

    private void report(MessageKind refusal, TreePath value, ImplicitCall call, String called, String remedy) {
        if (call instanceof ImplicitCall.OfCoroutine) {
            context.report(value, refusal, called, remedy);
            refused.add(Expressions.stripped(value).getLeaf());
        } else {
            context.report(value, MessageKind.BLOCKING_CALL, called, "write '" + remedy + "'");
        }
    }

    private static String text(TreePath value) {
        return Snippet.of(Expressions.stripped(value).getLeaf());
    }

    private boolean isMarked(TreePath value) {
        TreePath stripped = Expressions.stripped(value);
        boolean isMark = Vocabulary.isAwait(context.element(stripped));
        if (isMark) {
            marks.add(stripped.getLeaf());
        }
        return isMark;
    }

    private ImplicitCall.@Nullable Iteration iteration(@Nullable TypeMirror source) {
        for (ExecutableElement iterator : Members.withoutParameters(context.world(), source, "iterator")) {
            TypeMirror type = returned(source, iterator);
            var iteration = new ImplicitCall.Iteration(
                    type, context.calls().implicit(iterator), call(type, "hasNext"), call(type, "next"));
            if (!iteration.calls().isEmpty()) {
                return iteration;
            }
        }
        return null;
    }

    /** What a method returns for a receiver of that type. */
    private TypeMirror returned(@Nullable TypeMirror receiver, ExecutableElement method) {
        if (receiver instanceof TypeVariable variable) {
            return returned(variable.getUpperBound(), method);
        }
        Types types = context.world().types();
        return receiver instanceof DeclaredType declared
                        && types.asMemberOf(declared, method) instanceof ExecutableType signature
                ? signature.getReturnType()
                : method.getReturnType();
    }

    /** The call of a method without parameters on a value of the type; null if it cannot suspend. */
    private @Nullable ImplicitCall call(@Nullable TypeMirror type, String name) {
        List<ImplicitCall> calls = Members.withoutParameters(context.world(), type, name).stream()
                .map(context.calls()::implicit)
                .filter(Objects::nonNull)
                .toList();
        return calls.isEmpty() ? null : first(calls);
    }

    /** A coroutine if there is one. */
    private static ImplicitCall first(List<ImplicitCall> calls) {
        return calls.stream()
                .filter(ImplicitCall.OfCoroutine.class::isInstance)
                .findFirst()
                .orElse(calls.get(0));
    }
}
