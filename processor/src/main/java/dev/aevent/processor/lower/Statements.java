package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Jumps;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.Reachability;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Takes statements with awaits apart; all others stay as they were written. */
final class Statements {
    private final Context context;
    private final Body body;
    private final Locals locals;
    private final Transplant transplant;
    private final Sink sink;
    private final Scopes scopes;
    private final Repairs repairs;
    private final Expressions expressions;
    private final Switches switches;
    private final Loops loops;
    private final Tries tries;
    private final Reachability reachability;
    private final CodeLines lines;

    Statements(Context context) {
        this.context = context;
        body = context.body();
        locals = context.locals();
        transplant = context.transplant();
        sink = context.sink();
        scopes = context.scopes();
        repairs = transplant.repairs();
        reachability = new Reachability(body);
        lines = context.lines();
        expressions = new Expressions(context, this::switchExpression);
        switches = new Switches(context, expressions, this::lower);
        loops = new Loops(context, expressions, reachability, this::lower);
        tries = new Tries(context, expressions, this::lower);
    }

    private Fragment switchExpression(SwitchExpressionTree tree) {
        return switches.value(tree);
    }

    /** Adds the instructions of a statement. */
    void lower(StatementTree tree) {
        if (!body.awaits(tree)) {
            carry(tree);
        } else if (tree instanceof BlockTree block) {
            block(block);
        } else if (tree instanceof ExpressionStatementTree statement) {
            expressions.effect(statement.getExpression());
        } else if (tree instanceof VariableTree variable) {
            expressions.assign(
                    Objects.requireNonNull(locals.of(body.element(variable))), variable.getInitializer(), true);
        } else if (tree instanceof ReturnTree returned) {
            ExpressionTree value = returned.getExpression();
            Fragment returning = scopes.returning(value, expressions.converted(value));
            sink.code(Fragment.of(expressions.begin(value), returning), false);
        } else if (tree instanceof ThrowTree statement) {
            ExpressionTree thrown = statement.getExpression();
            Fragment value = expressions.value(thrown);
            Fragment throwing =
                    repairs.isKnown(thrown) ? repairs.throwing(thrown, value) : Fragment.of("throw ", value, ";");
            sink.code(Fragment.of(expressions.begin(thrown), throwing), false);
        } else if (tree instanceof YieldTree yielded) {
            ExpressionTree value = yielded.getValue();
            Fragment yielding = scopes.yielding(yielded, expressions.converted(value));
            sink.code(Fragment.of(expressions.begin(value), yielding), false);
        } else if (tree instanceof IfTree choice) {
            choice(choice);
        } else if (tree instanceof WhileLoopTree loop) {
            loops.whileLoop(loop);
        } else if (tree instanceof DoWhileLoopTree loop) {
            loops.doLoop(loop);
        } else if (tree instanceof ForLoopTree loop) {
            loops.forLoop(loop);
        } else if (tree instanceof EnhancedForLoopTree loop) {
            if (body.awaitsEach(loop)) {
                loops.forEach(loop);
            } else {
                head(loop, loop.getExpression());
            }
        } else if (tree instanceof LabeledStatementTree labeled) {
            labeled(labeled);
        } else if (tree instanceof SwitchTree choice) {
            if (choice.getCases().stream().anyMatch(body::awaits)) {
                switches.statement(choice);
            } else {
                head(choice, choice.getExpression());
            }
        } else if (tree instanceof SynchronizedTree block) {
            head(block, block.getExpression());
        } else if (tree instanceof TryTree attempt) {
            tries.lower(attempt);
        } else if (tree instanceof AssertTree assertion) {
            assertion(assertion);
        } else {
            throw new NotCarried(body.path(tree), "an await in this statement", "move it into a statement of its own");
        }
    }

    private Piece at(Tree tree) {
        return new Piece.Line(body.line(tree));
    }

    private void carry(StatementTree tree) {
        if (tree.getKind() == Tree.Kind.EMPTY_STATEMENT) {
            return;
        }
        if (tree instanceof VariableTree constant && Locals.isConstant(body.element(constant))) {
            return;
        }
        Local local = tree instanceof VariableTree variable ? locals.of(body.element(variable)) : null;
        if (local != null && tree instanceof VariableTree variable) {
            if (variable.getInitializer() == null) {
                sink.add(new Instruction.Declare(local));
            } else {
                expressions.assign(local, variable.getInitializer(), true);
            }
        } else if (tree instanceof ExpressionStatementTree statement
                && Forms.unwrapped(statement.getExpression()) instanceof AssignmentTree assignment
                && locals.of(body.elementOrNull(Forms.unwrapped(assignment.getVariable()))) != null) {
            expressions.effect(assignment);
        } else if (tree instanceof VariableTree variable) {
            declaration(variable);
        } else if (tree instanceof ClassTree) {
            transplant.carry(tree); // makes a member of it
        } else if (tree instanceof ExpressionStatementTree statement) {
            // The text of a loop's update ends without a semicolon.
            sink.code(Fragment.of(transplant.carry(statement.getExpression()), ";"), true);
        } else {
            sink.code(transplant.carry(tree), reachability.completes(tree));
        }
    }

    /** A variable that no other text names; of {@code int a, b} each is declared on its own. */
    private void declaration(VariableTree tree) {
        Fragment type = tree.getType() == null || body.text(tree).startsWith("var ")
                ? Fragment.of("var")
                : Fragment.of(
                        new Piece.Type(context.typeNames().of(body.element(tree).asType())));
        Piece begin = new Piece.Line(lines.line(tree));
        if (tree.getInitializer() == null) {
            sink.code(Fragment.of(begin, type, " " + locals.textName(body.element(tree)) + ";"), true);
            return;
        }
        boolean bare = tree.getInitializer() instanceof NewArrayTree array && array.getType() == null;
        sink.code(
                Fragment.of(
                        begin,
                        type,
                        " " + locals.textName(body.element(tree)) + " = ",
                        bare ? Fragment.of("new ", type, " ") : "",
                        transplant.carry(tree.getInitializer()),
                        ";"),
                true);
    }

    private void block(BlockTree tree) {
        for (StatementTree statement : tree.getStatements()) {
            lower(statement);
        }
    }

    /** A statement that awaits only in its head. */
    private void head(StatementTree tree, ExpressionTree head) {
        boolean isSwitch = tree instanceof SwitchTree;
        if (tree instanceof EnhancedForLoopTree) {
            iterated(head);
        } else {
            transplant.replace(head, isSwitch ? switches.selected(tree, head) : expressions.value(head));
        }
        Tree labeled = body.keep(tree);
        boolean completes = reachability.completes(labeled);
        int line = isSwitch ? lines.choice(tree, head) : lines.begin(head);
        sink.code(Fragment.of(labels(labeled, tree), FirstToken.in(line, transplant.carry(tree))), completes);
    }

    /** What a loop goes through: evaluated before it where javac iterates in another line. */
    private void iterated(ExpressionTree source) {
        int line = lines.conversion(source);
        Fragment value =
                line == lines.begin(source) ? expressions.value(source) : Fragment.use(expressions.temporary(source));
        transplant.replace(source, Fragment.of(new Piece.Line(line), value));
    }

    /** Those around a statement, save for marks. */
    private String labels(Tree labeled, Tree statement) {
        if (labeled == statement) {
            return "";
        }
        var outer = (LabeledStatementTree) labeled;
        String own = body.method().marks().contains(outer) ? "" : outer.getLabel() + ": ";
        return own + labels(outer.getStatement(), statement);
    }

    private void choice(IfTree tree) {
        StatementTree otherwise = tree.getElseStatement();
        if (!body.awaits(tree.getThenStatement()) && !body.awaits(otherwise)) {
            head(tree, tree.getCondition());
            return;
        }
        var not = new Label("else");
        expressions.branch(tree.getCondition(), false, not);
        lower(tree.getThenStatement());
        if (otherwise == null) {
            sink.mark(not);
            return;
        }
        var end = new Label("end");
        if (sink.isReachable()) {
            sink.jump(end);
        }
        sink.mark(not);
        lower(otherwise);
        sink.mark(end);
    }

    private void labeled(LabeledStatementTree tree) {
        if (body.method().marks().contains(tree)) {
            lower(tree.getStatement());
            return;
        }
        StatementTree inner = tree.getStatement();
        while (inner instanceof LabeledStatementTree labeled
                && !body.method().marks().contains(labeled)) {
            inner = labeled.getStatement();
        }
        if (Jumps.isLoop(inner) || inner instanceof SwitchTree) {
            lower(inner);
            return;
        }
        StatementTree statement = inner;
        var end = new Label("end");
        scopes.target(statement, end, null, () -> lower(statement));
        sink.mark(end);
    }

    private void assertion(AssertTree tree) {
        var holds = new Label("end");
        String enabled = context.reach().assertions() + "()";
        sink.add(new Instruction.Branch(Fragment.of(enabled), false, holds));
        expressions.branch(tree.getCondition(), true, holds);
        Fragment detail = tree.getDetail() == null ? Fragment.EMPTY : expressions.value(tree.getDetail());
        sink.code(
                Fragment.of(
                        at(tree), "throw new ", new Piece.Type(ClassName.get(AssertionError.class)), "(", detail, ");"),
                false);
        sink.mark(holds);
    }

    /** Lowers a whole body, and returns at its end where control gets there. */
    List<Instruction> lowerBody(Tree tree) {
        boolean isVoid = body.header().result().getKind() == TypeKind.VOID;
        if (tree instanceof ExpressionTree expression) {
            expression(expression, isVoid);
        } else if (body.header().isSynchronized()) {
            Fragment block = Fragment.of("synchronized (", monitor(), ") ", transplant.carry(tree));
            sink.code(block, reachability.completes(tree));
        } else {
            var block = (BlockTree) tree;
            block.getStatements().forEach(body.awaits(tree) ? this::lower : this::carry);
        }
        if (sink.isReachable() && isVoid) {
            Piece end = new Piece.Line(tree instanceof BlockTree ? body.lineAt(body.end(tree) - 1) : body.line(tree));
            sink.code(Fragment.of(end, scopes.returning(null, Fragment.EMPTY)), false);
        }
        return sink.all();
    }

    /** What a synchronized method locks. */
    private Fragment monitor() {
        TypeElement owner = body.owner();
        if (body.header().hasSelf()) {
            return context.reach().instance(owner, false);
        }
        Piece type = new Piece.Type(context.typeNames().raw(owner));
        return Carried.isConstantBody(owner)
                ? Fragment.of(type, "." + Owners.constant(owner).getSimpleName() + ".getClass()")
                : Fragment.of(type, ".class");
    }

    /** The body of a lambda. */
    private void expression(ExpressionTree tree, boolean isVoid) {
        if (isVoid) {
            expressions.effect(tree);
        } else {
            Fragment returning = scopes.returning(tree, expressions.value(tree));
            sink.code(Fragment.of(expressions.begin(tree), returning), false);
        }
    }
}
