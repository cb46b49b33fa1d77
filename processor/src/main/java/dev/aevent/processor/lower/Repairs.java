package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Has the traces of exceptions repaired that a coroutine catches, before its {@code catch} or {@code finally} runs. */
final class Repairs {
    private final Body body;
    private final Locals locals;

    Repairs(Body body, Locals locals) {
        this.body = body;
        this.locals = locals;
    }

    /** The handler that a clause becomes. */
    Instruction.Handler handler(Fragment types, boolean overflows, Local exception, Label target) {
        String parameter = locals.fresh(exception.name() + "Caught");
        return new Instruction.Handler(types, parameter, call(parameter, overflows), exception, target);
    }

    /** A handler of everything. */
    Instruction.Handler handler(Local exception, Label target) {
        return handler(Fragment.of(new Piece.Type(TypeName.get(Throwable.class))), true, exception, target);
    }

    /** What comes first in the block of a clause that stays text. */
    Fragment first(CatchTree clause) {
        VariableTree parameter = clause.getParameter();
        String name = locals.textName(body.element(parameter));
        return name.isEmpty() ? Fragment.EMPTY : Fragment.of(" ", call(name, overflows(parameter)));
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
    boolean overflows(VariableTree parameter) {
        Tree type = parameter.getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        TypeMirror overflow = body.world()
                .elements()
                .getTypeElement(StackOverflowError.class.getName())
                .asType();
        return types.stream().anyMatch(one -> body.world().types().isSubtype(overflow, body.type(one)));
    }
}
