package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CaughtReads;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Forms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Has the traces of exceptions repaired that a coroutine catches, before anybody sees them: before a {@code finally} runs,
 * and before a {@code catch} reads what it has caught. To repair a trace costs far more than to throw, so it is not done
 * for who does not look. But somebody else may look at an exception that is known before it is thrown: that one is
 * repaired as it is thrown.
 */
final class Repairs {
    private final Body body;
    private final Locals locals;
    private final CodeLines lines;
    /** What handlers have caught that read it here and there. */
    private final Set<Element> unread = new HashSet<>();

    Repairs(Body body, Locals locals, CodeLines lines) {
        this.body = body;
        this.locals = locals;
        this.lines = lines;
    }

    /** The handler that a clause becomes. Its block comes next. */
    Instruction.Handler handler(CatchTree clause, Fragment types, Local exception, Label target) {
        String parameter = locals.fresh(exception.name() + "Caught");
        return new Instruction.Handler(types, parameter, caught(clause, parameter), exception, target);
    }

    /** A handler of everything. */
    Instruction.Handler handler(Local exception, Label target) {
        String parameter = locals.fresh(exception.name() + "Caught");
        Fragment types = Fragment.of(new Piece.Type(TypeName.get(Throwable.class)));
        return new Instruction.Handler(types, parameter, call(parameter, true), exception, target);
    }

    /** What comes first in the block of a clause that stays text. The rest comes next. */
    Fragment first(CatchTree clause) {
        Fragment repair = caught(clause, locals.textName(body.element(clause.getParameter())));
        return repair.pieces().isEmpty() ? repair : Fragment.of(" ", repair);
    }

    /** A clause in front of a {@code finally} block that stays text. */
    Fragment beforeFinally() {
        String thrown = locals.fresh("thrown");
        return Fragment.of(
                " catch (",
                new Piece.Type(TypeName.get(Throwable.class)),
                " " + thrown + ") { ",
                call(thrown, true),
                " throw " + thrown + "; }");
    }

    /**
     * The repair of what a clause has caught; empty if it is repaired where it is read, or not at all.
     *
     * @param name the exception's
     */
    private Fragment caught(CatchTree clause, String name) {
        VariableTree parameter = clause.getParameter();
        Element exception = body.element(parameter);
        boolean awaits = body.awaits(clause.getBlock());
        boolean assigned = locals.isAssigned(exception);
        var reads = new CaughtReads(clause, body);
        if (!reads.isRead() && !assigned && !(awaits && reads.isThrownAgain())) {
            return Fragment.EMPTY;
        }
        // A stack that has overflowed may have no room for a call in the midst of the handler.
        if (reads.isAlwaysRead() || reads.isCaptured() || awaits || assigned || overflows(parameter)) {
            return call(name, overflows(parameter));
        }
        unread.add(exception);
        return Fragment.EMPTY;
    }

    /** A caught exception where its name stands; {@code value} is that name. */
    Fragment read(IdentifierTree tree, Fragment value) {
        boolean due = unread.contains(body.elementOrNull(tree)) && !CaughtReads.isThrown(tree, body);
        return due ? repaired(value, lines.before(tree)) : value;
    }

    /** The statement that throws an exception of which others know. */
    Fragment throwing(ExpressionTree tree, Fragment value) {
        if (!Switches.isIn(tree)) {
            return Fragment.of("throw ", repaired(value, lines.after(tree)), ";");
        }
        String thrown = locals.fresh("thrown");
        return Fragment.of(
                Piece.Brace.OPEN,
                "var " + thrown + " = ",
                value,
                ";",
                Piece.Brace.NEXT,
                "throw ",
                repaired(Fragment.of(thrown), lines.after(tree)),
                ";",
                Piece.Brace.CLOSE);
    }

    /** Whether somebody may know an exception that is thrown, or what has caused it, who has not caught it. */
    boolean isKnown(ExpressionTree thrown) {
        ExpressionTree inner = Forms.unwrapped(thrown);
        if (inner instanceof NewClassTree made) {
            return made.getArguments().stream().anyMatch(argument -> isThrowable(argument) && isKnown(argument));
        }
        return inner.getKind() != Tree.Kind.NULL_LITERAL && !isCaught(body.elementOrNull(inner));
    }

    private boolean isCaught(@Nullable Element element) {
        return element != null
                && element.getKind() == ElementKind.EXCEPTION_PARAMETER
                && body.declares(element)
                && !locals.isAssigned(element);
    }

    private boolean isThrowable(ExpressionTree tree) {
        return body.world().types().isSubtype(body.type(tree), type(Throwable.class));
    }

    private static Fragment repaired(Fragment value, int line) {
        return Fragment.of(new Piece.Line(line), Piece.Machine.LOOP, ".repaired(", value, ")");
    }

    /**
     * The call.
     *
     * @param overflows whether it may be one for a stack overflow: then there may be no room for the call either, and
     *     what comes behind it must run all the same
     */
    Fragment call(String thrown, boolean overflows) {
        Fragment call = Fragment.of(Piece.Machine.LOOP, ".caught(" + thrown + ");");
        return overflows
                ? Fragment.of(
                        "try { ",
                        call,
                        " } catch (",
                        new Piece.Type(TypeName.get(StackOverflowError.class)),
                        " " + locals.fresh("noRoom") + ") { }")
                : call;
    }

    /** Whether a clause may catch a stack overflow. */
    private boolean overflows(VariableTree parameter) {
        Tree type = parameter.getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        TypeMirror overflow = type(StackOverflowError.class);
        return types.stream().anyMatch(one -> body.world().types().isSubtype(overflow, body.type(one)));
    }

    private TypeMirror type(Class<?> type) {
        return body.world().elements().getTypeElement(type.getName()).asType();
    }
}
