package dev.aevent.processor.check;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule of what an await marks: {@code await(x)} marks {@code x} where that is itself a call that may suspend, or a
 * conditional or switch expression of which some result is one; otherwise the call that Java makes on {@code x}. The
 * label {@code await:} marks the call of its statement.
 */
final class AwaitRule {
    private final AwaitableCalls calls;

    AwaitRule(AwaitableCalls calls) {
        this.calls = calls;
    }

    /**
     * What {@code await(x)} marks.
     *
     * @param marker the invocation of await
     * @return the calls, in source order; empty if it marks nothing
     */
    List<AwaitSite> markedBy(TreePath marker) {
        List<AwaitSite> results = Expressions.results(argument(marker)).stream()
                .map(calls::site)
                .filter(Objects::nonNull)
                .toList();
        TreePath callOn = Expressions.callOn(marker);
        AwaitSite site = results.isEmpty() && callOn != null ? calls.site(callOn) : null;
        return site == null ? results : List.of(site);
    }

    /** The argument of an invocation of await. */
    static TreePath argument(TreePath marker) {
        return new TreePath(
                marker, ((MethodInvocationTree) marker.getLeaf()).getArguments().get(0));
    }

    /**
     * The call that a label marks.
     *
     * @param statement a labelled statement
     * @return the call of a call statement that is labelled {@code await}; null for every other label
     */
    static @Nullable TreePath labelledCall(TreePath statement) {
        var labeled = (LabeledStatementTree) statement.getLeaf();
        if (!labeled.getLabel().contentEquals("await")
                || !(labeled.getStatement() instanceof ExpressionStatementTree expression)) {
            return null;
        }
        var call = new TreePath(new TreePath(statement, expression), expression.getExpression());
        return call.getLeaf() instanceof MethodInvocationTree || call.getLeaf() instanceof NewClassTree ? call : null;
    }
}
