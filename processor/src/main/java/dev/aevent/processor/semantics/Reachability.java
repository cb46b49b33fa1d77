package dev.aevent.processor.semantics;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;

/** Whether statements can complete normally, by the rules of JLS 14.22. */
public final class Reachability {
    private final Body body;
    private final Constants constants;

    public Reachability(Body body) {
        this.body = body;
        constants = new Constants(body);
    }

    public boolean completes(Tree tree) {
        if (tree instanceof BlockTree block) {
            return completes(block.getStatements());
        } else if (tree instanceof IfTree choice) {
            return choice.getElseStatement() == null
                    || completes(choice.getThenStatement())
                    || completes(choice.getElseStatement());
        } else if (tree instanceof WhileLoopTree loop) {
            return !isTrue(loop.getCondition()) || isBroken(loop);
        } else if (tree instanceof ForLoopTree loop) {
            return loop.getCondition() != null && !isTrue(loop.getCondition()) || isBroken(loop);
        } else if (tree instanceof DoWhileLoopTree loop) {
            return !isTrue(loop.getCondition()) && (completes(loop.getStatement()) || isContinued(loop))
                    || isBroken(loop);
        } else if (tree instanceof LabeledStatementTree labeled) {
            return completes(labeled.getStatement()) || isBroken(innermost(labeled));
        } else if (tree instanceof SwitchTree choice) {
            return completes(choice);
        } else if (tree instanceof SynchronizedTree block) {
            return completes(block.getBlock());
        } else if (tree instanceof TryTree attempt) {
            return completes(attempt);
        }
        return switch (tree.getKind()) {
            case RETURN, THROW, BREAK, CONTINUE, YIELD -> false;
            default -> true;
        };
    }

    public boolean completes(List<? extends StatementTree> statements) {
        return statements.stream().allMatch(this::completes);
    }

    private boolean completes(TryTree tree) {
        if (tree.getFinallyBlock() != null && !completes(tree.getFinallyBlock())) {
            return false;
        }
        return completes(tree.getBlock())
                || tree.getCatches().stream().map(CatchTree::getBlock).anyMatch(this::completes);
    }

    private boolean completes(SwitchTree tree) {
        List<? extends CaseTree> cases = tree.getCases();
        boolean exhaustive = cases.stream().anyMatch(Reachability::isDefault) || isEnhanced(cases);
        if (isBroken(tree) || cases.isEmpty() || !exhaustive) {
            return true;
        }
        if (cases.get(0).getCaseKind() == CaseTree.CaseKind.RULE) {
            return cases.stream()
                    .anyMatch(one -> one.getBody() instanceof StatementTree statement ? completes(statement) : true);
        }
        List<? extends StatementTree> last = cases.get(cases.size() - 1).getStatements();
        return last == null || completes(last);
    }

    /** Whether a case takes what no other does: {@code default}, alone or behind {@code case null}. */
    public static boolean isDefault(CaseTree tree) {
        List<Tree> labels = Children.labels(tree);
        return labels.isEmpty()
                || labels.stream().anyMatch(label -> label.getKind().name().equals("DEFAULT_CASE_LABEL"));
    }

    /** Whether a switch uses patterns or null, so that Java itself insists that it be exhaustive. */
    public boolean isEnhanced(List<? extends CaseTree> cases) {
        return cases.stream()
                .flatMap(one -> Children.labels(one).stream())
                .anyMatch(label -> Children.isPattern(label) || isNull(label));
    }

    private boolean isNull(Tree label) {
        return body.end(label) >= 0 && body.text(label).equals("null");
    }

    /** Whether a {@code break} leaves the statement. */
    boolean isBroken(Tree target) {
        return TreeSearch.contains(
                target,
                tree -> tree instanceof BreakTree jump
                        && Jumps.target(body.path(jump), jump.getLabel(), false) == target
                        && arrives(jump, target));
    }

    private boolean isContinued(Tree target) {
        return TreeSearch.contains(
                target,
                tree -> tree instanceof ContinueTree jump
                        && Jumps.target(body.path(jump), jump.getLabel(), true) == target
                        && arrives(jump, target));
    }

    /** Whether no {@code finally} on the way to the target of a jump goes elsewhere. */
    private boolean arrives(Tree jump, Tree target) {
        Tree inner = jump;
        for (Tree around = body.parent(inner); inner != target; around = body.parent(inner)) {
            boolean isReplaced = around instanceof TryTree attempt
                    && attempt.getFinallyBlock() != null
                    && attempt.getFinallyBlock() != inner
                    && !completes(attempt.getFinallyBlock());
            if (isReplaced) {
                return false;
            }
            inner = around;
        }
        return true;
    }

    private static Tree innermost(LabeledStatementTree tree) {
        Tree statement = tree.getStatement();
        return statement instanceof LabeledStatementTree inner ? innermost(inner) : statement;
    }

    /** Whether a condition is the constant {@code true}. */
    public boolean isTrue(ExpressionTree condition) {
        return Boolean.TRUE.equals(constants.value(condition));
    }
}
