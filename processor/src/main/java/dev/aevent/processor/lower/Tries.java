package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.check.ImplicitCall;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Protected regions. Handlers follow behind labels, outside of the region. A {@code finally} block becomes code that
 * every way out of the region passes: it notes the exception or the jump that is on its way and takes it up at the end,
 * for a Java {@code finally} would run when a coroutine suspends.
 */
final class Tries {
    private final Body body;
    private final Locals locals;
    private final Transplant transplant;
    private final Sink sink;
    private final Scopes scopes;
    private final Shield shield;
    private final TypeNames typeNames;
    private final Expressions expressions;
    private final ImplicitAwaits implicit;
    private final Repairs repairs;
    private final Consumer<StatementTree> statements;

    Tries(Context context, Expressions expressions, Consumer<StatementTree> statements) {
        body = context.body();
        locals = context.locals();
        transplant = context.transplant();
        sink = context.sink();
        scopes = context.scopes();
        shield = context.shield();
        typeNames = context.typeNames();
        implicit = new ImplicitAwaits(context);
        repairs = transplant.repairs();
        this.expressions = expressions;
        this.statements = statements;
    }

    void lower(TryTree tree) {
        if (tree.getFinallyBlock() == null) {
            caught(tree);
        } else {
            guarded(() -> caught(tree), region -> shield.over(() -> statements.accept(tree.getFinallyBlock())));
        }
    }

    private void caught(TryTree tree) {
        if (tree.getCatches().isEmpty()) {
            resources(tree, 0);
            return;
        }
        var end = new Label("end");
        List<Instruction> region = sink.capture(() -> {
            resources(tree, 0);
            jump(end);
        });
        List<Instruction.Handler> handlers = new ArrayList<>();
        for (CatchTree clause : tree.getCatches()) {
            VariableTree parameter = clause.getParameter();
            handlers.add(repairs.handler(
                    clause,
                    transplant.carry(parameter.getType()),
                    Objects.requireNonNull(locals.of(body.element(parameter))),
                    new Label("catch")));
        }
        sink.add(new Instruction.Try(region, handlers));
        for (int i = 0; i < handlers.size(); i++) {
            sink.mark(handlers.get(i).target());
            statements.accept(tree.getCatches().get(i).getBlock());
            jump(end);
        }
        sink.mark(end);
    }

    private void jump(Label label) {
        if (sink.isReachable()) {
            sink.jump(label);
        }
    }

    /** What {@code inside} does, and on every way out of it what {@code last} does. */
    private void guarded(Runnable inside, Consumer<Scopes.Region> last) {
        Scopes.Region region = scopes.region();
        boolean[] completes = new boolean[1];
        List<Instruction> guarded = sink.capture(() -> {
            scopes.region(region, inside);
            completes[0] = sink.isReachable();
            jump(region.entry());
        });
        sink.declare(region.exception(), Fragment.of("null"));
        if (!region.exits().isEmpty()) {
            sink.declare(region.pending(), Fragment.of("0"));
        }
        Local returned = region.returned();
        if (returned != null) {
            sink.declare(returned, Fragment.of(returned.defaultValue()));
        }
        sink.add(new Instruction.Try(guarded, List.of(repairs.handler(region.exception(), region.entry()))));
        sink.mark(region.entry());
        last.accept(region);
        if (sink.isReachable()) {
            goOn(region, completes[0]);
        }
    }

    /** Takes up what was on its way. */
    private void goOn(Scopes.Region region, boolean completes) {
        Fragment failure = Fragment.use(region.exception());
        sink.code(Fragment.of("if (", failure, " != null) throw ", failure, ";"), true);
        List<Scopes.Exit> exits = region.exits();
        for (int i = 0; i < exits.size(); i++) {
            Local returned = region.returned();
            Fragment value = exits.get(i).equals(Scopes.Exit.RETURN) && returned != null
                    ? Fragment.use(returned)
                    : Fragment.EMPTY;
            Fragment leaving = scopes.leave(exits.get(i), value);
            boolean always = !completes && i == exits.size() - 1;
            sink.code(
                    always
                            ? leaving
                            : Fragment.of("if (", Fragment.use(region.pending()), " == " + (i + 1) + ") ", leaving),
                    !always);
        }
    }

    /** The resources from the given one on, and the block. */
    private void resources(TryTree tree, int first) {
        List<? extends Tree> resources = tree.getResources();
        if (first == resources.size()) {
            statements.accept(tree.getBlock());
            return;
        }
        Tree resource = resources.get(first);
        Local local = opened(resource);
        guarded(() -> resources(tree, first + 1), region -> close(tree, resource, local, region));
    }

    private Local opened(Tree resource) {
        if (resource instanceof VariableTree variable) {
            Local local = Objects.requireNonNull(locals.of(body.element(variable)));
            expressions.assign(local, variable.getInitializer(), true);
            return local;
        }
        Local local = locals.temporary("resource", typeNames.of(body.type(resource)));
        expressions.assign(local, (ExpressionTree) resource, true);
        return local;
    }

    /** Java closes in the line where the block ends, and after a failure in that of the try. */
    private void close(TryTree tree, Tree resource, Local local, Scopes.Region region) {
        int start = body.line(tree);
        int end = needsCast(resource) ? start : body.lineAt(body.end(tree.getBlock()) - 1);
        ImplicitCall call = body.method().closes().get(resource);
        if (call == null) {
            Fragment closed = typeNames.intersected(body.type(resource), Fragment.use(local));
            close(local, Fragment.of(closed, ".close();"), region, end, start);
        } else {
            TypeMirror type = body.type(resource);
            shield.over(() ->
                    awaitClose(local, region, line -> implicit.suspend(call, local, type, null, line), end, start));
        }
    }

    /** Whether the resource can be closed by another bound than the first: javac casts it then, in the line of the try. */
    private boolean needsCast(Tree resource) {
        Types types = body.world().types();
        TypeElement closeable = body.world().elements().getTypeElement(AutoCloseable.class.getName());
        return !types.isSubtype(types.erasure(body.type(resource)), closeable.asType());
    }

    private void close(Local resource, Fragment closing, Scopes.Region region, int end, int start) {
        String second = locals.fresh("suppressed");
        Fragment failure = Fragment.use(region.exception());
        sink.code(
                Fragment.of(
                        "if (",
                        Fragment.use(resource),
                        " != null) { if (",
                        failure,
                        " == null) { ",
                        new Piece.Line(end),
                        closing,
                        Piece.Line.NONE,
                        " } else { try { ",
                        new Piece.Line(start),
                        closing,
                        " } catch (",
                        new Piece.Type(TypeName.get(Throwable.class)),
                        " " + second + ") { ",
                        repairs.call(second, true),
                        " ",
                        failure,
                        ".addSuppressed(" + second + "); } } }"),
                true);
    }

    private void awaitClose(Local resource, Scopes.Region region, IntConsumer close, int end, int start) {
        var failed = new Label("failed");
        var suppress = new Label("suppress");
        var closed = new Label("closed");
        Fragment failure = Fragment.use(region.exception());
        Local second = locals.variable("suppressed", TypeName.get(Throwable.class));
        sink.add(new Instruction.Branch(Fragment.of(Fragment.use(resource), " == null"), true, closed));
        sink.add(new Instruction.Branch(Fragment.of(failure, " != null"), true, failed));
        close.accept(end);
        sink.jump(closed);
        sink.mark(failed);
        List<Instruction> attempt = sink.capture(() -> {
            close.accept(start);
            sink.jump(closed);
        });
        sink.add(new Instruction.Try(attempt, List.of(repairs.handler(second, suppress))));
        sink.mark(suppress);
        sink.code(Fragment.of(new Piece.Line(start), failure, ".addSuppressed(", Fragment.use(second), ");"), true);
        sink.mark(closed);
    }
}
