package dev.aevent.processor.check;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Says why an await marks nothing, and what to write instead. */
final class UselessAwait {
    private final Context context;

    UselessAwait(Context context) {
        this.context = context;
    }

    /**
     * Reports {@code await(x)} that marks nothing.
     *
     * @return the calls that the message speaks of: nothing more need be said of them
     */
    List<Tree> report(TreePath marker) {
        TreePath argument = AwaitRule.argument(marker);
        TreePath callOn = Expressions.callOn(marker);
        if (callOn == null) {
            TreePath nested = NestedCall.find(context, argument);
            if (nested != null) {
                reportNothing(marker, argument, "write '" + context.advice().awaited(nested) + "' inside");
                return List.of(nested.getLeaf());
            }
            String value = awaitedValue(argument);
            if (value != null) {
                reportNothing(marker, argument, "write '" + value + "'");
                return List.of();
            }
        }
        var calls = new ArrayList<TreePath>();
        if (callOn != null) {
            calls.add(callOn);
        }
        Expressions.results(argument).stream().filter(this::isOrdinaryCall).forEach(calls::add);
        if (calls.isEmpty()) {
            reportNothing(marker, argument, "leave it out");
        } else {
            reportCalls(marker, calls);
        }
        return calls.stream().map(TreePath::getLeaf).toList();
    }

    /** Reports a mark of a call that cannot be awaited. */
    void reportCall(TreePath marker, TreePath call) {
        reportCalls(marker, List.of(call));
    }

    private void reportCalls(TreePath marker, List<TreePath> calls) {
        for (TreePath call : calls) {
            ExecutableElement callee = context.calls().callee(call);
            MessageKind refusal = callee == null ? null : context.threadOwned().refusal(callee);
            if (refusal == null && context.calls().isSuperOfPatched(call)) {
                refusal = MessageKind.AWAIT_OF_SUPER;
            }
            if (refusal != null) {
                context.report(marker, refusal, Snippet.of(call.getLeaf()));
                return;
            }
        }
        Tree first = calls.get(0).getLeaf();
        context.report(marker, MessageKind.AWAIT_OF_ORDINARY_CALL, Snippet.of(first));
    }

    private void reportNothing(TreePath marker, TreePath argument, String remedy) {
        String text = Snippet.of(Expressions.stripped(argument).getLeaf());
        String subject = text.equals(Snippet.LONG) ? "its argument" : text;
        context.report(marker, MessageKind.AWAIT_MARKS_NOTHING, subject, remedy);
    }

    /** How to await what the argument stands for: the end of a task, future or stage. */
    private @Nullable String awaitedValue(TreePath argument) {
        TreePath stripped = Expressions.stripped(argument);
        TypeMirror type = context.world().trees().getTypeMirror(stripped);
        if (type == null || type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        String text = Snippet.of(stripped.getLeaf());
        if (Members.isA(context.world(), type, Vocabulary.TASK)) {
            return "await(" + text + ".join())";
        }
        if (Members.isA(context.world(), type, "java.util.concurrent.CompletionStage")) {
            return "await(Aevent.join(" + text + "))";
        }
        return Members.isA(context.world(), type, "java.util.concurrent.Future") ? "await(" + text + ".get())" : null;
    }

    private boolean isOrdinaryCall(TreePath path) {
        ExecutableElement callee = context.calls().callee(path);
        return callee != null && !Vocabulary.isAwait(callee);
    }
}
