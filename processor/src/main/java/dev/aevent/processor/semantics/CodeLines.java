package dev.aevent.processor.semantics;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The lines that javac gives to code in the middle of a statement. The statement has that in which it begins, and a call
 * that of its parenthesis; operators, casts, accesses of fields and constructors have whatever line came last.
 */
public final class CodeLines {
    private static final String SPACES = "\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/";

    private static final Pattern SPACE = Pattern.compile("(?:" + SPACES + ")*+");

    /** The name of a variable, behind what may stand between that and its type. */
    private static final Pattern NAME =
            Pattern.compile("(?:" + SPACES + "|[\\[\\],]|var\\b)*(\\p{javaJavaIdentifierPart}+)");

    private final Body body;
    private final Children children;
    private final Unboxing unboxing;
    private final Updates updates;
    private final SwitchLines switches;
    private final Branches branches;

    public CodeLines(Body body) {
        this.body = body;
        children = new Children(body);
        unboxing = new Unboxing(body);
        updates = new Updates(body);
        switches = new SwitchLines(body, this);
        branches = new Branches(body);
    }

    /** The line of what is done first for an expression. */
    public int before(Tree tree) {
        Tree inner = tree;
        Tree outer = body.parent(tree);
        while (outer instanceof ExpressionTree && !(outer instanceof LambdaExpressionTree)) {
            OptionalInt line = beginning(inner, outer);
            if (line.isPresent()) {
                return line.getAsInt();
            }
            inner = outer;
            outer = body.parent(outer);
        }
        if (outer instanceof VariableTree variable) {
            return line(variable);
        } else if (outer instanceof EnhancedForLoopTree loop && inner == loop.getExpression()) {
            return conversion(loop.getExpression());
        }
        return body.line(outer instanceof StatementTree && !beginsLater(outer) ? outer : inner);
    }

    /** The line in which a part of an expression begins; empty if that is where the expression does. */
    private OptionalInt beginning(Tree part, Tree tree) {
        if (tree instanceof ConditionalExpressionTree choice && branches.chosen(choice) != null) {
            return OptionalInt.empty();
        } else if (tree instanceof ConditionalExpressionTree choice && !branches.isTested(choice)) {
            return OptionalInt.of(position(part));
        } else if (tree instanceof SwitchExpressionTree choice && switches.declaresSelector(choice)) {
            return OptionalInt.of(body.line(tree));
        } else if (tree instanceof InstanceOfTree test && declaresOperand(test)) {
            return OptionalInt.of(position(tree));
        }
        OptionalInt declared = updates.lineOfPart(part, tree);
        int start = body.start(part);
        return declared.isPresent()
                ? declared
                : lastOf(children.of(tree).stream()
                        .takeWhile(sibling -> body.start(sibling) < start)
                        .toList());
    }

    /** Whether javac declares a variable for what a pattern is matched with. */
    public boolean declaresOperand(InstanceOfTree tree) {
        boolean isLocal = body.elementOrNull(Forms.unwrapped(tree.getExpression())) instanceof VariableElement named
                && LocalClasses.isLocal(named);
        return tree.getPattern() != null && !isLocal;
    }

    /** The line of the operator, dot, bracket or parenthesis behind the first operand, by which javac knows a tree. */
    public int position(Tree tree) {
        List<Tree> parts = children.of(tree);
        boolean isBehind = !parts.isEmpty()
                && body.start(parts.get(0)) == body.start(tree)
                && !(tree instanceof MemberReferenceTree);
        return isBehind ? body.lineAt(nextToken(body.end(parts.get(0)))) : body.line(tree);
    }

    /** Whether the expressions of a statement, of which the compiler has a case be one, do not belong to its first line. */
    private static boolean beginsLater(Tree statement) {
        return statement instanceof CaseTree
                || statement instanceof WhileLoopTree
                || statement instanceof DoWhileLoopTree
                || statement instanceof ForLoopTree
                || statement instanceof EnhancedForLoopTree
                || statement instanceof TryTree;
    }

    /** The line in which an expression begins, or goes on after the last of its awaits. */
    public int begin(ExpressionTree tree) {
        Tree awaited = lastAwait(tree);
        if (awaited == tree && body.method().marks().contains(tree)) {
            ExpressionTree marked = ((MethodInvocationTree) tree).getArguments().get(0);
            return lastAwait(marked) == Forms.unwrapped(marked) ? after(tree) : begin(marked);
        }
        return awaited == null ? before(tree) : after(awaited);
    }

    /** The last call in a tree that is awaited, or its mark, or the choice or update that it stands in. */
    private @Nullable Tree lastAwait(Tree tree) {
        if (!body.awaits(tree) || tree instanceof LambdaExpressionTree) {
            return null;
        } else if (tree instanceof SwitchExpressionTree choice) {
            return choice.getCases().stream().anyMatch(body::awaits) ? tree : lastAwait(choice.getExpression());
        } else if (tree instanceof ConditionalExpressionTree choice) {
            return body.awaits(choice.getTrueExpression()) || body.awaits(choice.getFalseExpression())
                    ? tree
                    : lastAwait(choice.getCondition());
        }
        boolean isWhole = body.method().marks().contains(tree)
                || body.method().awaits().containsKey(tree)
                || updates.isReadLast(tree);
        return isWhole ? tree : lastAwaitIn(tree);
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
    public int after(Tree tree) {
        return last(tree).orElseGet(() -> before(tree));
    }

    /** The line of what is done behind several, of which there may be none, in a tree around them. */
    public int after(List<? extends Tree> trees, Tree around) {
        return lastOf(trees).orElseGet(() -> before(around));
    }

    /**
     * The line in which a value is boxed, unboxed or iterated over: where it begins, or else where javac, too, has to cast
     * it, to declare what its patterns bind or to match the last of them.
     */
    public int conversion(ExpressionTree value) {
        if (value instanceof SwitchExpressionTree choice) {
            return switches.lastPattern(choice).orElseGet(() -> body.line(value));
        }
        Element element = body.elementOrNull(
                value instanceof MethodInvocationTree call
                        ? call.getMethodSelect()
                        : value instanceof ArrayAccessTree access ? access.getExpression() : value);
        TypeMirror type = element instanceof ExecutableElement method
                ? method.getReturnType()
                : element instanceof VariableElement variable ? variable.asType() : null;
        if (value instanceof ArrayAccessTree && type instanceof ArrayType array) {
            type = array.getComponentType();
        }
        Types types = body.world().types();
        boolean isCast = type != null && !types.isSubtype(types.erasure(type), types.erasure(body.type(value)));
        return isCast || Branches.bindsInCondition(value) ? position(value) : body.line(value);
    }

    /** The line in which an update reads what it updates, after {@code operands} of that. */
    public int read(ExpressionTree update, List<ExpressionTree> operands) {
        if (updates.isOfBoxBefore(update)) {
            return write(update);
        }
        OptionalInt index = updates.lineOfIndex(update);
        OptionalInt last = index.isPresent() ? last(operands.get(1)) : lastOf(operands);
        return last.orElseGet(() -> index.orElseGet(() -> before(operands.isEmpty() ? update : operands.get(0))));
    }

    /** The line in which an update writes. */
    public int write(ExpressionTree update) {
        ExpressionTree operand = update instanceof CompoundAssignmentTree assignment
                ? assignment.getExpression()
                : ((UnaryTree) update).getExpression();
        return updates.lineOfBox(update).orElseGet(() -> after(operand));
    }

    /** The line in which a switch begins, when the awaits in its selector are done. */
    public int choice(Tree tree, ExpressionTree selector) {
        // What it does with other values has its own line.
        return switches.isOnNumbers(selector, Forms.cases(tree)) ? begin(selector) : body.line(tree);
    }

    /** Whether what a switch is on is evaluated in the line in which that begins. */
    public boolean beginsIn(Tree choice) {
        return !(choice instanceof SwitchExpressionTree tree) || switches.declaresSelector(tree);
    }

    /** The line of a call. */
    public int call(MethodInvocationTree tree) {
        return body.lineAt(body.end(tree.getMethodSelect()));
    }

    /** The last line that something in a tree has of its own. */
    public OptionalInt last(Tree tree) {
        OptionalInt updated = updates.lineOfBox(tree);
        if (tree instanceof ExpressionTree value && unboxing.converts(value)) {
            return OptionalInt.of(conversion(value));
        } else if (updated.isPresent()) {
            return updated;
        } else if (tree instanceof MethodInvocationTree call) {
            return OptionalInt.of(call(call));
        } else if (tree instanceof SwitchExpressionTree choice) {
            return switches.last(choice);
        } else if (tree instanceof LambdaExpressionTree) {
            return OptionalInt.empty();
        } else if (tree instanceof MemberReferenceTree reference) {
            return receiver(reference);
        } else if (tree instanceof ConditionalExpressionTree conditional) {
            ExpressionTree branch = branches.last(conditional);
            OptionalInt own = last(branch);
            return own.isPresent() || branches.chosen(conditional) != null || branches.isTested(conditional)
                    ? own
                    : OptionalInt.of(position(branch));
        } else if (tree instanceof InstanceOfTree test && declaresOperand(test)) {
            OptionalInt own = last(test.getExpression());
            return own.isPresent() ? own : OptionalInt.of(position(tree));
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

    /** The line of what insists on the receiver of a method reference, if it has one that might be null. */
    private OptionalInt receiver(MemberReferenceTree tree) {
        ExpressionTree receiver = tree.getQualifierExpression();
        if (receiver instanceof NewClassTree) {
            return last(receiver);
        }
        return Forms.isBound(tree, body) ? OptionalInt.of(position(receiver)) : OptionalInt.empty();
    }

    /** That of a variable's name, for which no tree stands. */
    public int line(VariableTree tree) {
        Matcher name = NAME.matcher(body.text()).region(beforeName(tree), body.end(tree));
        boolean isFound = name.lookingAt() && (isUnnamed(tree) || tree.getName().contentEquals(name.group(1)));
        return isFound ? body.lineAt(name.start(1)) : body.line(tree);
    }

    private static boolean isUnnamed(VariableTree tree) {
        return tree.getName().isEmpty(); // it is written _
    }

    /** Where a variable's type ends, of which brackets may follow, or the variable before it of the same type. */
    private int beforeName(VariableTree tree) {
        int start = body.start(tree);
        Tree type = tree.getType();
        while (type instanceof ArrayTypeTree array) {
            type = array.getType();
        }
        int end = Math.max(start, body.end(type == null || body.start(type) < 0 ? tree.getModifiers() : type));
        return children.of(body.parent(tree)).stream()
                .takeWhile(sibling -> sibling != tree)
                .filter(sibling -> sibling instanceof VariableTree && body.start(sibling) == start)
                .mapToInt(body::end)
                .reduce(end, Math::max);
    }

    /** Where there is more than space and comments. */
    private int nextToken(int offset) {
        Matcher space = SPACE.matcher(body.text()).region(offset, body.text().length());
        return space.lookingAt() ? space.end() : offset;
    }
}
