package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.aevent.processor.check.ImplicitCall;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Reachability;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Loops become labels and jumps. */
final class Loops {
    private static final TypeName ITERATOR = ParameterizedTypeName.get(
            ClassName.get("java.util", "Iterator"), WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private final Body body;
    private final Locals locals;
    private final TypeNames typeNames;
    private final Sink sink;
    private final Scopes scopes;
    private final Expressions expressions;
    private final ImplicitAwaits implicit;
    private final Reachability reachability;
    private final CodeLines lines;
    private final Consumer<StatementTree> statements;

    Loops(Context context, Expressions expressions, Reachability reachability, Consumer<StatementTree> statements) {
        body = context.body();
        locals = context.locals();
        typeNames = context.typeNames();
        sink = context.sink();
        scopes = context.scopes();
        lines = context.lines();
        this.expressions = expressions;
        implicit = new ImplicitAwaits(context);
        this.reachability = reachability;
        this.statements = statements;
    }

    void whileLoop(WhileLoopTree tree) {
        var next = new Label("while");
        var end = new Label("end");
        sink.mark(next);
        leaveUnless(tree.getCondition(), end);
        inside(tree, end, next, tree.getStatement());
        jumpBack(next, 0);
        sink.mark(end);
    }

    void doLoop(DoWhileLoopTree tree) {
        var start = new Label("do");
        var next = new Label("while");
        var end = new Label("end");
        sink.mark(start);
        inside(tree, end, next, tree.getStatement());
        sink.mark(next);
        if (reachability.isTrue(tree.getCondition())) {
            sink.jump(start);
        } else {
            expressions.branch(tree.getCondition(), true, start);
        }
        sink.mark(end);
    }

    void forLoop(ForLoopTree tree) {
        var start = new Label("for");
        var next = new Label("next");
        var end = new Label("end");
        tree.getInitializer().forEach(statements);
        sink.mark(start);
        if (tree.getCondition() != null) {
            leaveUnless(tree.getCondition(), end);
        }
        inside(tree, end, next, tree.getStatement());
        sink.mark(next);
        for (ExpressionStatementTree update : tree.getUpdate()) {
            statements.accept(update);
        }
        sink.jump(start);
        sink.mark(end);
    }

    void forEach(EnhancedForLoopTree tree) {
        ArrayType array = asArray(body.type(tree.getExpression()));
        if (array == null) {
            forEachIn(tree);
        } else {
            forEachElement(tree, array);
        }
    }

    /** The array that a type is, or that the capture of a wildcard extends. */
    private static @Nullable ArrayType asArray(TypeMirror type) {
        return type instanceof ArrayType array
                ? array
                : type instanceof TypeVariable variable ? asArray(variable.getUpperBound()) : null;
    }

    private void forEachElement(EnhancedForLoopTree tree, ArrayType type) {
        Local array = locals.temporary("array", typeNames.of(type));
        Local index = locals.variable("index", TypeName.INT);
        expressions.assign(array, tree.getExpression(), true);
        sink.declare(index, Fragment.of("0"));
        var start = new Label("for");
        var next = new Label("next");
        var end = new Label("end");
        sink.mark(start);
        Fragment more = Fragment.of(line(tree), Fragment.use(index), " < ", Fragment.use(array), ".length");
        sink.add(new Instruction.Branch(more, false, end));
        sink.declare(variable(tree), Fragment.of(line(tree), Fragment.use(array), "[", Fragment.use(index), "]"));
        inside(tree, end, next, tree.getStatement());
        sink.mark(next);
        sink.add(new Instruction.Assign(index, Fragment.of(Fragment.use(index), " + 1"), false));
        sink.jump(start);
        sink.mark(end);
    }

    private void forEachIn(EnhancedForLoopTree tree) {
        ImplicitCall.Iteration awaited = body.method().iterations().get(tree);
        Local iterator = awaited == null || awaited.iterator() == null
                ? iterator(tree, iteratorType(awaited))
                : awaitedIterator(tree, awaited, awaited.iterator());
        var next = new Label("for");
        var end = new Label("end");
        sink.mark(next);
        sink.add(new Instruction.Branch(hasNext(tree, awaited, iterator), false, end));
        Fragment element = next(tree, awaited, iterator);
        sink.declare(variable(tree), Fragment.of(line(tree), "(", new Piece.Type(castOf(tree)), ") ", element));
        inside(tree, end, next, tree.getStatement());
        jumpBack(next, tree.getStatement() instanceof BlockTree block ? body.lineAt(body.end(block) - 1) : 0);
        sink.mark(end);
    }

    private Local iterator(EnhancedForLoopTree tree, TypeName type) {
        Local iterator = locals.temporary("iterator", type);
        Fragment source = expressions.value(tree.getExpression());
        Piece begin = expressions.begin(tree.getExpression());
        sink.declare(iterator, Fragment.of(begin, "(", source, ")", line(tree), ".iterator()"));
        return iterator;
    }

    private Local awaitedIterator(EnhancedForLoopTree tree, ImplicitCall.Iteration awaited, ImplicitCall call) {
        Local source = expressions.temporary(tree.getExpression());
        Local iterator = locals.temporary("iterator", iteratorType(awaited));
        implicit.suspend(call, source, body.type(tree.getExpression()), iterator, lineOf(tree));
        return iterator;
    }

    private TypeName iteratorType(ImplicitCall.@Nullable Iteration awaited) {
        return awaited == null || awaited.hasNext() == null && awaited.next() == null
                ? ITERATOR
                : typeNames.of(awaited.iteratorType());
    }

    private Fragment hasNext(EnhancedForLoopTree tree, ImplicitCall.@Nullable Iteration awaited, Local iterator) {
        if (awaited == null || awaited.hasNext() == null) {
            return Fragment.of(line(tree), plain(iterator), ".hasNext()");
        }
        Local more = locals.temporary("hasNext", TypeName.BOOLEAN);
        implicit.suspend(awaited.hasNext(), iterator, awaited.iteratorType(), more, lineOf(tree));
        return Fragment.use(more);
    }

    private Fragment next(EnhancedForLoopTree tree, ImplicitCall.@Nullable Iteration awaited, Local iterator) {
        if (awaited == null || awaited.next() == null) {
            return Fragment.of(plain(iterator), ".next()");
        }
        Local next = locals.temporary("next", ClassName.OBJECT);
        implicit.suspend(awaited.next(), iterator, awaited.iteratorType(), next, lineOf(tree));
        return Fragment.use(next);
    }

    /** As Java calls it: whatever type the iterator has, it is Iterator's method. */
    private static Fragment plain(Local iterator) {
        return iterator.type().equals(ITERATOR)
                ? Fragment.use(iterator)
                : Fragment.of("((", new Piece.Type(ITERATOR), ") ", Fragment.use(iterator), ")");
    }

    /** What Java casts an element to: the variable's type, or the box from which it takes a primitive. */
    private TypeName castOf(EnhancedForLoopTree tree) {
        TypeMirror type = body.element(tree.getVariable()).asType();
        return typeNames.of(type.getKind().isPrimitive() ? elementType(body.type(tree.getExpression())) : type);
    }

    private int lineOf(EnhancedForLoopTree tree) {
        return lines.conversion(tree.getExpression());
    }

    private Piece line(EnhancedForLoopTree tree) {
        return new Piece.Line(lineOf(tree));
    }

    private Local variable(EnhancedForLoopTree tree) {
        return Objects.requireNonNull(locals.of(body.element(tree.getVariable())));
    }

    /** What an iterable has: the argument of its supertype Iterable, as it is known to the compiler. */
    private TypeMirror elementType(TypeMirror type) {
        DeclaredType iterable = asIterable(type);
        TypeMirror object =
                body.world().elements().getTypeElement("java.lang.Object").asType();
        if (iterable == null || iterable.getTypeArguments().isEmpty()) {
            return object;
        }
        TypeMirror argument = iterable.getTypeArguments().get(0);
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? object : wildcard.getExtendsBound();
        }
        return argument;
    }

    private @Nullable DeclaredType asIterable(TypeMirror type) {
        Types types = body.world().types();
        TypeMirror upper = type instanceof TypeVariable variable ? variable.getUpperBound() : type;
        if (upper instanceof ArrayType) {
            return null;
        }
        if (upper instanceof DeclaredType declared
                && declared.asElement().toString().equals("java.lang.Iterable")) {
            return declared;
        }
        for (TypeMirror supertype : types.directSupertypes(upper)) {
            DeclaredType found = asIterable(supertype);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void leaveUnless(ExpressionTree condition, Label end) {
        if (!reachability.isTrue(condition)) {
            expressions.branch(condition, false, end);
        }
    }

    private void inside(Tree loop, Label onBreak, Label onContinue, StatementTree statement) {
        scopes.target(loop, onBreak, onContinue, () -> statements.accept(statement));
    }

    private void jumpBack(Label label, int line) {
        if (sink.isReachable()) {
            sink.jump(label, line);
        }
    }
}
