package dev.aevent.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Children;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Reachability;
import dev.aevent.processor.semantics.TreeSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes switches with awaits in their arms apart: a Java switch chooses, the arms follow behind labels. */
final class Switches {
    /** The first version of Java that has the exception. */
    private static final int MATCH_EXCEPTION = 21;

    private final Context context;
    private final Expressions expressions;
    private final Consumer<StatementTree> statements;
    private final CodeLines lines;
    private final Reachability reachability;

    Switches(Context context, Expressions expressions, Consumer<StatementTree> statements) {
        this.context = context;
        this.expressions = expressions;
        this.statements = statements;
        lines = context.lines();
        reachability = new Reachability(context.body());
    }

    /**
     * Whether a switch expression is evaluated in an expression. With what else is on the stack then, javac cannot compile
     * all that may stand in one: nothing that the user did not write must be there.
     */
    static boolean isIn(ExpressionTree tree) {
        return TreeSearch.contains(tree, part -> part instanceof SwitchExpressionTree);
    }

    /** A switch statement. */
    void statement(SwitchTree tree) {
        var end = new Label("end");
        boolean falls = tree.getCases().stream().noneMatch(Reachability::isDefault)
                && !reachability.isEnhanced(tree.getCases());
        List<Label> arms = choose(tree, tree.getExpression(), tree.getCases(), falls ? jump(end) : null);
        context.scopes()
                .target(
                        tree,
                        end,
                        null,
                        () -> arms(tree.getCases(), arms, body -> {
                            if (body instanceof StatementTree statement) {
                                statements.accept(statement);
                            } else {
                                expressions.effect((ExpressionTree) body);
                            }
                            if (context.sink().isReachable()) {
                                context.sink().jump(end);
                            }
                        }));
        context.sink().mark(end);
    }

    /** A switch expression; the text of its value. */
    Fragment value(SwitchExpressionTree tree) {
        var end = new Label("end");
        Local result = context.locals()
                .variable("t", context.typeNames().of(context.body().type(tree)));
        context.sink().add(new Instruction.Declare(result));
        boolean total =
                tree.getCases().stream().anyMatch(Reachability::isDefault) || reachability.isEnhanced(tree.getCases());
        List<Label> arms = choose(tree, tree.getExpression(), tree.getCases(), total ? null : noMatch());
        context.scopes()
                .result(
                        tree,
                        result,
                        end,
                        () -> arms(tree.getCases(), arms, body -> {
                            if (body instanceof StatementTree statement) {
                                statements.accept(statement);
                            } else {
                                expressions.assign(result, (ExpressionTree) body, false);
                                context.sink().jump(end);
                            }
                        }));
        context.sink().mark(end);
        return Fragment.use(result);
    }

    /** What javac throws where an enum has got a constant that no arm knows; from Java 21 on it is another. */
    private Fragment noMatch() {
        String language = context.body().world().language().name();
        boolean isMatch = Integer.parseInt(language.substring("RELEASE_".length())) >= MATCH_EXCEPTION;
        return Fragment.of(
                isMatch
                        ? "throw new java.lang.MatchException(null, null);"
                        : "throw new java.lang.IncompatibleClassChangeError();");
    }

    private static Fragment jump(Label label) {
        return Fragment.of(Piece.Brace.OPEN, new Piece.Jump(label), Piece.Brace.CLOSE);
    }

    /** The Java switch that jumps to the arms. */
    private List<Label> choose(
            Tree choice, ExpressionTree selector, List<? extends CaseTree> cases, @Nullable Fragment otherwise) {
        Guards guards = Guards.of(cases, context, expressions);
        Fragment value = guards == null ? selected(choice, selector) : guards.begin(selector);
        List<Label> arms = new ArrayList<>();
        Piece line = new Piece.Line(lines.choice(choice, selector));
        List<Object> parts = new ArrayList<>(List.of(line, "switch "));
        parts.addAll(List.of(new Piece.Line(context.body().line(selector)), value, " {\n"));
        for (CaseTree one : cases) {
            var arm = new Label(Reachability.isDefault(one) ? "default" : "case");
            arms.add(arm);
            List<Fragment> assignments = new ArrayList<>();
            Label target = guards == null ? arm : guards.target(one, arm);
            Fragment label = guards == null ? label(one, assignments) : guards.label(one, assignments, this::label);
            parts.add("    ");
            boolean calls = Children.guard(one) != null || Children.deconstructs(one);
            parts.add(calls ? label : withoutLines(label));
            parts.add(" -> { ");
            parts.addAll(assignments);
            parts.add(new Piece.Jump(target));
            parts.add(" }\n");
        }
        if (otherwise != null) {
            parts.add("    default -> ");
            parts.add(otherwise);
            parts.add("\n");
        }
        parts.add("}");
        boolean total =
                otherwise != null || cases.stream().anyMatch(Reachability::isDefault) || reachability.isEnhanced(cases);
        context.sink().code(Fragment.of(parts.toArray()), !total);
        if (guards != null) {
            guards.test();
        }
        return arms;
    }

    /** What a switch is on: evaluated before it where the two have lines of their own. */
    Fragment selected(Tree choice, ExpressionTree selector) {
        boolean inPlace = lines.choice(choice, selector) == lines.begin(selector)
                || !context.body().awaits(selector) && lines.beginsIn(choice);
        return inPlace
                ? expressions.value(selector)
                : Fragment.of("(", Fragment.use(expressions.temporary(Forms.unwrapped(selector))), ")");
    }

    /** The same in the line of the switch: a debugger would stop at a label that has its own, and then at its arm. */
    private static Fragment withoutLines(Fragment text) {
        return Fragment.of(text.pieces().stream()
                .filter(piece -> !(piece instanceof Piece.Line))
                .toArray());
    }

    private Fragment label(CaseTree tree, List<Fragment> assignments) {
        int end = labelEnd(tree);
        return end < 0
                ? Fragment.of("default")
                : context.transplant().bindings().label(tree, end, assignments);
    }

    private int labelEnd(CaseTree tree) {
        return Children.labels(tree).stream()
                .mapToInt(label -> context.body().end(label))
                .max()
                .orElse(-1);
    }

    private void arms(List<? extends CaseTree> cases, List<Label> labels, Consumer<Tree> rule) {
        for (int i = 0; i < cases.size(); i++) {
            CaseTree one = cases.get(i);
            context.sink().mark(labels.get(i));
            if (one.getBody() != null) {
                rule.accept(one.getBody());
            } else if (one.getStatements() != null) {
                one.getStatements().forEach(statements);
            }
        }
    }
}
