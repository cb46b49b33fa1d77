package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Scope;
import dev.aevent.processor.semantics.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements around the one that is being lowered, and how jumps leave them: through each {@code finally}. */
final class Scopes implements Exits {
    /** One statement around. */
    private sealed interface Scope {}

    private record Target(
            Tree tree, Label onBreak, @Nullable Label onContinue) implements Scope {}

    private record Result(Tree tree, Local value, Label end) implements Scope {}

    /** A {@code finally} block that every jump out of its {@code try} passes. */
    static final class Region implements Scope {
        private final Label entry = new Label("finally");
        private final Local exception;
        private final Local pending;
        private final @Nullable Local returned;
        private final List<Exit> exits = new ArrayList<>();

        private Region(Local exception, Local pending, @Nullable Local returned) {
            this.exception = exception;
            this.pending = pending;
            this.returned = returned;
        }

        /** Where the finally block begins. */
        Label entry() {
            return entry;
        }

        /** The exception that is on its way; null if none is. */
        Local exception() {
            return exception;
        }

        /** The number of the jump that is on its way; 0 if none is. */
        Local pending() {
            return pending;
        }

        /** The value of a {@code return} that is on its way; null if there was none. */
        @Nullable
        Local returned() {
            return exits.contains(Exit.RETURN) ? returned : null;
        }

        List<Exit> exits() {
            return exits;
        }

        private int number(Exit exit) {
            if (!exits.contains(exit)) {
                exits.add(exit);
            }
            return exits.indexOf(exit) + 1;
        }
    }

    /**
     * Where a jump goes.
     *
     * @param tree the statement that it leaves or continues; null for a return
     * @param label where it ends; null for a return
     */
    record Exit(@Nullable Tree tree, @Nullable Label label) {
        static final Exit RETURN = new Exit(null, null);
    }

    private final Body body;
    private final Locals locals;
    private final ArmCasts armCasts;
    private final Returns returns;
    private final TypeName resultType;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    Scopes(Body body, Locals locals, ArmCasts armCasts, Returns returns, TypeName resultType) {
        this.body = body;
        this.armCasts = armCasts;
        this.locals = locals;
        this.returns = returns;
        this.resultType = resultType;
    }

    /** Lowers what is inside a loop, a switch or a labelled statement. */
    void target(Tree tree, Label onBreak, @Nullable Label onContinue, Runnable inside) {
        within(new Target(tree, onBreak, onContinue), inside);
    }

    /** Lowers the arms of a switch expression. */
    void result(Tree tree, Local value, Label end, Runnable inside) {
        within(new Result(tree, value, end), inside);
    }

    Region region() {
        return new Region(
                locals.variable("failure", TypeName.get(Throwable.class)),
                locals.variable("pending", TypeName.INT),
                resultType.equals(TypeName.VOID) ? null : locals.variable("returned", resultType));
    }

    /** Lowers what a {@code finally} guards. */
    void region(Region region, Runnable inside) {
        within(region, inside);
    }

    private void within(Scope scope, Runnable inside) {
        scopes.push(scope);
        inside.run();
        scopes.pop();
    }

    @Override
    public Fragment jump(Tree target, boolean isContinue) {
        for (Scope scope : scopes) {
            if (scope instanceof Target t && t.tree() == target) {
                Label label = isContinue ? Objects.requireNonNull(t.onContinue()) : t.onBreak();
                return leave(new Exit(target, label), Fragment.EMPTY);
            }
        }
        throw new IllegalStateException("no target around: " + target);
    }

    @Override
    public Fragment yielding(YieldTree tree, Fragment value) {
        Tree target = body.yieldedTo(tree.getValue());
        for (Scope scope : scopes) {
            if (scope instanceof Result result && result.tree() == target) {
                Fragment yielded = armCasts.cast(tree.getValue(), value);
                Fragment assignment = Fragment.of(new Piece.Definition(result.value()), " = ", yielded, ";");
                return Fragment.of(
                        Piece.Brace.OPEN,
                        assignment,
                        Piece.Brace.NEXT,
                        leave(new Exit(result.tree(), result.end()), Fragment.EMPTY),
                        Piece.Brace.CLOSE);
            }
        }
        throw new IllegalStateException("no switch expression around: " + tree);
    }

    @Override
    public Fragment returning(@Nullable ExpressionTree tree, Fragment value) {
        Region region = innermostRegion();
        if (region == null) {
            return returns.returning(tree, value);
        }
        return throughRegion(region, Exit.RETURN, value);
    }

    private @Nullable Region innermostRegion() {
        for (Scope scope : scopes) {
            if (scope instanceof Region region) {
                return region;
            }
        }
        return null;
    }

    /** The statements that leave for where a jump goes, from where lowering is now. */
    Fragment leave(Exit exit, Fragment value) {
        if (exit.equals(Exit.RETURN)) {
            return returning(null, value);
        }
        Iterator<Scope> outward = scopes.iterator();
        while (outward.hasNext()) {
            Scope scope = outward.next();
            if (scope instanceof Region region) {
                return throughRegion(region, exit, Fragment.EMPTY);
            }
            if (tree(scope) == exit.tree()) {
                break;
            }
        }
        return Fragment.of(Piece.Brace.OPEN, new Piece.Jump(Objects.requireNonNull(exit.label())), Piece.Brace.CLOSE);
    }

    private static @Nullable Tree tree(Scope scope) {
        return scope instanceof Target target ? target.tree() : scope instanceof Result result ? result.tree() : null;
    }

    private static Fragment throughRegion(Region region, Exit exit, Fragment value) {
        int number = region.number(exit);
        Fragment keeping = value.pieces().isEmpty()
                ? Fragment.EMPTY
                : Fragment.of(
                        new Piece.Definition(Objects.requireNonNull(region.returned)),
                        " = ",
                        value,
                        ";",
                        Piece.Brace.NEXT);
        return Fragment.of(
                Piece.Brace.OPEN,
                keeping,
                new Piece.Definition(region.pending),
                " = " + number + ";",
                Piece.Brace.NEXT,
                new Piece.Jump(region.entry),
                Piece.Brace.CLOSE);
    }
}
