package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Children;
import dev.aevent.processor.semantics.Reachability;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Guards with awaits. Where the pattern before one matches, the switch leaves for code that tests the guard; if that
 * fails, the switch is run again on the same value, from the case behind on: no guard is tested twice.
 */
final class Guards {
    private record Guard(ExpressionTree condition, int number, Label test, Label arm) {}

    private final Context context;
    private final Expressions expressions;
    private final List<? extends CaseTree> cases;
    private final Map<CaseTree, ExpressionTree> conditions;
    private final List<Guard> awaiting = new ArrayList<>();
    private final Local from;
    private final Label again = new Label("switch");

    private Guards(
            Context context,
            Expressions expressions,
            List<? extends CaseTree> cases,
            Map<CaseTree, ExpressionTree> conditions) {
        this.context = context;
        this.expressions = expressions;
        this.cases = cases;
        this.conditions = conditions;
        from = context.locals().variable("from", TypeName.INT);
    }

    /** The guards of a switch; null if none has an await. */
    static @Nullable Guards of(List<? extends CaseTree> cases, Context context, Expressions expressions) {
        Map<CaseTree, ExpressionTree> conditions = new IdentityHashMap<>();
        for (CaseTree one : cases) {
            ExpressionTree guard = Children.guard(one);
            if (guard != null) {
                conditions.put(one, guard);
            }
        }
        return conditions.values().stream().anyMatch(context.body()::awaits)
                ? new Guards(context, expressions, cases, conditions)
                : null;
    }

    /** Evaluates the selector once; the text of what it is. */
    Fragment begin(ExpressionTree selector) {
        Local value = expressions.temporary(selector);
        context.sink().declare(from, Fragment.of("0"));
        context.sink().mark(again);
        return Fragment.of("(", Fragment.use(value), ")");
    }

    /** Where the switch goes for a case. */
    Label target(CaseTree tree, Label arm) {
        ExpressionTree condition = conditions.get(tree);
        if (condition == null || !context.body().awaits(condition)) {
            return arm;
        }
        var guard = new Guard(condition, cases.indexOf(tree), new Label("guard"), arm);
        awaiting.add(guard);
        return guard.test();
    }

    /** The text of a label, whose guard holds only where the switch has not been beyond it. */
    Fragment label(CaseTree tree, List<Fragment> assignments, BiFunction<CaseTree, List<Fragment>, Fragment> plain) {
        ExpressionTree condition = conditions.get(tree);
        if (condition == null || new Reachability(context.body()).isTrue(condition)) {
            return plain.apply(tree, assignments); // the switch is never beyond a case that always takes its pattern
        }
        Fragment open = Fragment.of(new Piece.Use(from, true), " <= " + cases.indexOf(tree));
        if (!context.body().awaits(condition)) {
            context.transplant().restrict(condition, open);
            return plain.apply(tree, assignments);
        }
        int end = Children.labels(tree).stream()
                .filter(label -> label != condition)
                .mapToInt(label -> context.body().end(label))
                .max()
                .orElseThrow();
        return Fragment.of(context.transplant().bindings().label(tree, end, assignments), " when ", open);
    }

    /** Adds the tests. */
    void test() {
        for (Guard guard : awaiting) {
            context.sink().mark(guard.test());
            expressions.branch(guard.condition(), true, guard.arm());
            context.sink().add(new Instruction.Assign(from, Fragment.of(String.valueOf(guard.number() + 1)), false));
            context.sink().jump(again);
        }
    }
}
