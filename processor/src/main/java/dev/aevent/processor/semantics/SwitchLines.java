package dev.aevent.processor.semantics;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.YieldTree;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The line of what follows a switch in an expression: that of whatever javac wrote last for the switch, whichever arm
 * ran. Where that is the code of a {@code finally} block or of a loop, none is certain.
 */
final class SwitchLines {
    /** From JDK 23 on, javac gives it the line of the switch's last brace. */
    private static final boolean MARKS_END = Runtime.version().feature() >= 23;

    private final Body body;
    private final CodeLines lines;
    private final Reachability reachability;

    SwitchLines(Body body, CodeLines lines) {
        this.body = body;
        this.lines = lines;
        reachability = new Reachability(body);
    }

    OptionalInt last(SwitchExpressionTree tree) {
        List<? extends CaseTree> cases = tree.getCases();
        if (MARKS_END) {
            return OptionalInt.of(isRewritten(tree) ? body.line(tree) : body.lineAt(body.end(tree) - 1));
        }
        return last(cases.get(cases.size() - 1));
    }

    /** Where the last arm with a pattern begins; empty if there is none. */
    OptionalInt lastPattern(SwitchExpressionTree tree) {
        return tree.getCases().stream()
                .filter(Children::hasPattern)
                .mapToInt(body::line)
                .reduce((first, second) -> second);
    }

    /** Whether javac declares a variable for what a switch is on, in the line in which that begins. */
    boolean declaresSelector(SwitchExpressionTree tree) {
        return isOnStrings(selected(tree.getExpression())) || isEnhanced(tree.getCases());
    }

    /** Whether javac does nothing with what a switch is on but to jump. */
    boolean isOnNumbers(ExpressionTree selector, List<? extends CaseTree> cases) {
        return !isEnhanced(cases) && !isOnNames(selector);
    }

    /** On strings and enums javac writes another switch, on numbers, which knows only where the first begins. */
    private boolean isRewritten(SwitchExpressionTree tree) {
        return !isEnhanced(tree.getCases()) && isOnNames(tree.getExpression());
    }

    private boolean isOnNames(ExpressionTree selector) {
        Element type = selected(selector);
        return isOnStrings(type) || type != null && type.getKind() == ElementKind.ENUM;
    }

    private @Nullable Element selected(ExpressionTree selector) {
        return body.world().types().asElement(body.type(Forms.unwrapped(selector)));
    }

    private static boolean isOnStrings(@Nullable Element type) {
        return type instanceof TypeElement of && of.getQualifiedName().contentEquals("java.lang.String");
    }

    private boolean isEnhanced(List<? extends CaseTree> cases) {
        return reachability.isEnhanced(cases);
    }

    private OptionalInt last(CaseTree tree) {
        Tree arrow = tree.getBody();
        if (arrow instanceof ExpressionTree value) {
            return value(body.line(value), value);
        } else if (arrow instanceof StatementTree statement) {
            return last(statement);
        }
        return lastOf(tree.getStatements());
    }

    private OptionalInt lastOf(List<? extends StatementTree> statements) {
        return statements.isEmpty() ? OptionalInt.empty() : last(statements.get(statements.size() - 1));
    }

    /** One that ends an arm, and so cannot complete normally. */
    private OptionalInt last(StatementTree tree) {
        int first = body.line(tree);
        if (tree instanceof BlockTree block) {
            return lastOf(block.getStatements());
        } else if (tree instanceof YieldTree yield) {
            return value(first, yield.getValue());
        } else if (tree instanceof ThrowTree thrown) {
            return value(first, thrown.getExpression());
        } else if (tree instanceof IfTree choice && choice.getElseStatement() != null) {
            return last(choice.getElseStatement());
        } else if (tree instanceof TryTree attempt && attempt.getFinallyBlock() == null) {
            List<? extends CatchTree> catches = attempt.getCatches();
            return catches.isEmpty()
                    ? OptionalInt.empty()
                    : last(catches.get(catches.size() - 1).getBlock());
        } else if (tree instanceof LabeledStatementTree labelled) {
            return last(labelled.getStatement());
        }
        return OptionalInt.empty();
    }

    /** A value may have nothing of its own that says a line. */
    private OptionalInt value(int first, ExpressionTree value) {
        OptionalInt own = lines.last(value);
        return own.isPresent() ? own : OptionalInt.of(first);
    }
}
