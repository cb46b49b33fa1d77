package dev.aevent.processor.lower;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines that javac gives to code in the middle of a statement. The statement has that in which it begins, and a call
 * that of its parenthesis; operators, casts, accesses of fields and constructors have whatever line came last.
 */
final class CodeLines {
    private static final Pattern FIRST_WORD = Pattern.compile("[\\w$]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Body body;
    private final Children children;

    CodeLines(Body body) {
        this.body = body;
        children = new Children(body);
    }

    /** The line of what is done first for an expression. */
    int before(Tree tree) {
        Tree inner = tree;
        Tree outer = body.parent(tree);
        while (outer instanceof ExpressionTree && !isMethod(outer)) {
            if (outer instanceof ConditionalExpressionTree conditional && conditional.getCondition() != inner) {
                return body.line(inner);
            }
            int start = body.start(inner);
            OptionalInt line = lastOf(children.of(outer).stream()
                    .takeWhile(sibling -> body.start(sibling) < start)
                    .toList());
            if (line.isPresent()) {
                return line.getAsInt();
            }
            inner = outer;
            outer = body.parent(outer);
        }
        if (outer instanceof VariableTree variable) {
            return line(variable);
        }
        return body.line(outer instanceof StatementTree && !beginsLater(outer) ? outer : inner);
    }

    /** Whether the expressions of a statement do not belong to its first line. */
    private static boolean beginsLater(Tree statement) {
        return statement instanceof WhileLoopTree
                || statement instanceof DoWhileLoopTree
                || statement instanceof ForLoopTree
                || statement instanceof EnhancedForLoopTree
                || statement instanceof TryTree;
    }

    /** The line in which an expression begins, or goes on after the last of its awaits. */
    int begin(ExpressionTree tree) {
        Tree awaited = lastAwait(tree);
        return awaited == null ? before(tree) : after(awaited);
    }

    /** The line in which the operands of an awaited call begin, or go on after the last of their awaits. */
    int beginOperands(ExpressionTree call) {
        Tree awaited = lastAwaitIn(call);
        return awaited == null ? before(call) : after(awaited);
    }

    /** The last call in a tree that is awaited, or its mark, or the choice that it stands in. */
    private @Nullable Tree lastAwait(Tree tree) {
        if (tree instanceof SwitchExpressionTree || tree instanceof ConditionalExpressionTree) {
            return body.awaits(tree) ? tree : null;
        } else if (isMethod(tree)) {
            return null;
        } else if (body.method().marks().contains(tree)
                || body.method().awaits().containsKey(tree)) {
            return body.awaits(tree) ? tree : null;
        }
        return lastAwaitIn(tree);
    }

    private @Nullable Tree lastAwaitIn(Tree tree) {
        List<Tree> operands = children.of(tree);
        for (int i = operands.size() - 1; i >= 0; i--) {
            if (body.awaits(operands.get(i))) {
                return lastAwait(operands.get(i));
            }
        }
        return null;
    }

    /** The line of what is done last for an expression, when all that is in it has been evaluated. */
    int after(Tree tree) {
        return last(tree).orElseGet(() -> before(tree));
    }

    /** The line of what is done behind several, of which there may be none, in a tree around them. */
    int after(List<? extends Tree> trees, Tree around) {
        return lastOf(trees).orElseGet(() -> before(around));
    }

    /** A statement whose first word, where javac has it begin, is in another line than the rest. */
    Fragment beginIn(int line, Fragment statement) {
        Piece begin = new Piece.Line(line);
        List<Piece> pieces = statement.pieces();
        if (!(pieces.get(0) instanceof Piece.Line)) {
            return Fragment.of(begin, statement);
        }
        int first = 0;
        while (first < pieces.size() - 1 && pieces.get(first) instanceof Piece.Line) {
            first++;
        }
        if (pieces.get(first - 1).equals(begin)) {
            return statement;
        }
        Object word = pieces.get(first);
        Object behind = "";
        if (word instanceof Piece.Text text) {
            Matcher words = FIRST_WORD.matcher(text.text());
            if (!words.lookingAt()) {
                return statement;
            }
            word = words.group();
            behind = text.text().substring(words.end());
        }
        List<Piece> others = pieces.subList(first + 1, pieces.size());
        return Fragment.of(begin, word, pieces.get(first - 1), behind, new Fragment(others));
    }

    /** The line of a call. */
    int call(MethodInvocationTree tree) {
        return body.lineAt(body.end(tree.getMethodSelect()));
    }

    /** The last line that something in a tree has of its own. */
    OptionalInt last(Tree tree) {
        if (tree instanceof MethodInvocationTree call) {
            return OptionalInt.of(call(call));
        } else if (tree instanceof SwitchExpressionTree choice) {
            return new SwitchLines(body, this).last(choice);
        } else if (isMethod(tree)) {
            return OptionalInt.empty();
        } else if (tree instanceof ConditionalExpressionTree conditional) {
            OptionalInt own = last(conditional.getFalseExpression());
            return own.isPresent() ? own : OptionalInt.of(body.line(conditional.getFalseExpression()));
        } else if (tree instanceof TypeCastTree cast) {
            return last(cast.getExpression());
        } else if (tree instanceof NewClassTree made) {
            return lastOf(made.getArguments());
        }
        return tree instanceof ExpressionTree ? lastOf(children.of(tree)) : OptionalInt.empty();
    }

    private OptionalInt lastOf(List<? extends Tree> trees) {
        for (int i = trees.size() - 1; i >= 0; i--) {
            OptionalInt line = last(trees.get(i));
            if (line.isPresent()) {
                return line;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether what is in a tree is another method's code, or in no certain line. */
    private static boolean isMethod(Tree tree) {
        return tree instanceof LambdaExpressionTree
                || tree instanceof MemberReferenceTree
                || tree instanceof SwitchExpressionTree;
    }

    /** That of the variable's name, annotations and modifiers aside. */
    private int line(VariableTree tree) {
        ModifiersTree modifiers = tree.getModifiers();
        if (tree.getType() != null && body.start(tree.getType()) >= 0) {
            return body.line(tree.getType());
        }
        boolean none = body.end(modifiers) < 0;
        return none ? body.line(tree) : body.lineAt(nextWord(body.end(modifiers)));
    }

    private int nextWord(int offset) {
        int next = offset;
        while (Character.isWhitespace(body.text().charAt(next))) {
            next++;
        }
        return next;
    }
}
