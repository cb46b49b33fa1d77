package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.aevent.processor.check.AwaitSite;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Children;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Coercions;
import dev.aevent.processor.semantics.Concatenation;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Operators;
import dev.aevent.processor.semantics.Unboxing;
import dev.aevent.processor.semantics.Updates;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Takes expressions with awaits apart: what Java evaluates before an await is evaluated before it here too, and kept in
 * a temporary where the await could change it.
 */
final class Expressions {
    private static final ClassName STRING = ClassName.get(String.class);

    private final Body body;
    private final Locals locals;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Transplant transplant;
    private final Sink sink;
    private final Function<SwitchExpressionTree, Fragment> switches;
    private final Suspensions suspensions;
    private final Unboxing unboxing;
    private final ArmCasts armCasts;
    private final CodeLines lines;
    private final Coercions coercions;
    private final Concatenation concatenation;
    private final Updates updates;
    private final Operands operands;

    /** @param switches lowers a switch expression with awaits in its arms */
    Expressions(Context context, Function<SwitchExpressionTree, Fragment> switches) {
        body = context.body();
        locals = context.locals();
        reach = context.reach();
        typeNames = context.typeNames();
        transplant = context.transplant();
        sink = context.sink();
        this.switches = switches;
        suspensions = new Suspensions(context, this);
        unboxing = new Unboxing(body);
        armCasts = new ArmCasts(body, typeNames);
        lines = context.lines();
        coercions = new Coercions(body);
        concatenation = new Concatenation(body);
        updates = new Updates(body);
        operands = new Operands(body, updates, transplant.calls());
    }

    /** The value of an expression, as text to be evaluated once, now. */
    Fragment value(ExpressionTree tree) {
        return body.awaits(tree) ? typed(tree, lowered(tree)) : transplant.carry(tree);
    }

    /** A variable for a tree, which may be of more types than the variable. */
    private Fragment typed(ExpressionTree tree, Fragment value) {
        boolean isVariable = value.pieces().size() == 1 && value.pieces().get(0) instanceof Piece.Use;
        return isVariable && coercions.needsType(tree)
                ? typeNames.intersected(body.type(tree), coercions.wanted(tree), value)
                : value;
    }

    /** The same where it is assigned or returned, with the line of its own that it may be unboxed in. */
    Fragment converted(ExpressionTree tree) {
        Fragment value = value(tree);
        return isUnboxedElsewhere(tree) ? unboxed(tree, value) : value;
    }

    private boolean isUnboxedElsewhere(ExpressionTree tree) {
        return unboxing.applies(tree) && lines.conversion(tree) != lines.begin(tree);
    }

    /** Evaluates an expression for its effects. */
    void effect(ExpressionTree tree) {
        effect(tree, false);
    }

    /** @param marked whether it is the argument of a mark, which javac passes on and hence checks */
    private void effect(ExpressionTree tree, boolean marked) {
        ExpressionTree inner = Forms.unwrapped(tree);
        if (body.method().marks().contains(inner)) {
            effect(((MethodInvocationTree) inner).getArguments().get(0), true);
            return;
        }
        AwaitSite site = body.method().awaits().get(inner);
        if (site != null) {
            suspensions.suspend(site, marked && isChecked(site) ? unread(inner) : null);
            return;
        }
        if (inner instanceof AssignmentTree assignment) {
            Local local = locals.of(body.elementOrNull(Forms.unwrapped(assignment.getVariable())));
            if (local != null) {
                assign(local, assignment.getExpression(), false);
                return;
            }
        }
        Fragment value = value(tree);
        if (isStatement(inner)) {
            sink.code(begunStatement(tree, Fragment.of(value, ";")), true);
        } else if (inner.getKind() == Tree.Kind.TYPE_CAST) {
            sink.declare(unread(inner), value); // the cast may fail
        }
    }

    /** Whether the class of a result is known only where it is called. */
    private static boolean isChecked(AwaitSite site) {
        return site instanceof AwaitSite.CoroutineCall call
                && call.callee().getReturnType().getKind() == TypeKind.TYPEVAR;
    }

    private Local unread(ExpressionTree call) {
        return locals.temporary("unread", typeNames.of(body.type(call)));
    }

    private static boolean isStatement(ExpressionTree tree) {
        return switch (tree.getKind()) {
            case CONDITIONAL_EXPRESSION, SWITCH_EXPRESSION, TYPE_CAST -> false;
            default -> true;
        };
    }

    /** {@code local = tree}, straight from an await where it is one. */
    void assign(Local local, ExpressionTree tree, boolean declares) {
        AwaitSite site = body.method().awaits().get(unmarked(tree));
        boolean isConvertedBehind = site != null
                && (unboxing.applies(tree) && lines.conversion(tree) != suspensions.line(site) || armCasts.apply(tree));
        if (site != null && !isConvertedBehind) {
            suspensions.suspend(site, local);
        } else {
            sink.add(new Instruction.Assign(local, begun(tree, initializer(local, tree)), declares));
        }
    }

    private Fragment initializer(Local local, ExpressionTree tree) {
        Fragment value = converted(tree);
        boolean bare = tree instanceof NewArrayTree array && array.getType() == null;
        return bare ? Fragment.of("new ", new Piece.Type(local.type()), " ", value) : armCasts.cast(tree, value);
    }

    private ExpressionTree unmarked(ExpressionTree tree) {
        ExpressionTree inner = Forms.unwrapped(tree);
        return body.method().marks().contains(inner)
                ? unmarked(((MethodInvocationTree) inner).getArguments().get(0))
                : inner;
    }

    private Fragment lowered(ExpressionTree tree) {
        AwaitSite site = body.method().awaits().get(tree);
        if (site != null) {
            TypeMirror wider = coercions.awaited(tree);
            TypeMirror type = wider == null ? body.type(tree) : wider;
            Local result = locals.temporary(Suspensions.hint(site), typeNames.of(type));
            suspensions.suspend(site, result);
            return wider == null || typeNames.isSeveral(body.type(tree))
                    ? Fragment.use(result)
                    : unchecked(tree, result);
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            return Fragment.of("(", value(parenthesized.getExpression()), ")");
        } else if (body.method().marks().contains(tree)) {
            Fragment value = value(((MethodInvocationTree) tree).getArguments().get(0));
            return value.pieces().size() == 1 ? value : Fragment.of("(", value, ")");
        } else if (tree instanceof ConditionalExpressionTree conditional
                && (body.awaits(conditional.getTrueExpression()) || body.awaits(conditional.getFalseExpression()))) {
            return conditional(conditional);
        } else if (isShortCircuit(tree) && body.awaits(((BinaryTree) tree).getRightOperand())) {
            return shortCircuit(tree);
        } else if (tree instanceof SwitchExpressionTree choice
                && choice.getCases().stream().anyMatch(body::awaits)) {
            return switches.apply(choice);
        } else if (isTakenApart(tree)) {
            return update(tree);
        } else {
            body.keep(tree);
            if (tree instanceof NewClassTree made) {
                initialise(made);
                keepOuter(made);
            }
            if (tree instanceof InstanceOfTree test && lines.declaresOperand(test)) {
                keep(test.getExpression());
            } else if (tree instanceof MemberReferenceTree reference) {
                keepReceiver(reference);
            } else {
                operands(operands.of(tree));
            }
            return transplant.carry(tree);
        }
    }

    private void initialise(NewClassTree made) {
        Fragment initialised = transplant.creations().initialised(made);
        if (!initialised.pieces().isEmpty()) {
            sink.code(Fragment.of(new Piece.Line(lines.begin(made)), initialised, ";"), true);
        }
    }

    private void keepOuter(NewClassTree made) {
        if (operands.keepsOuter(made)) {
            keepNonNull(made.getEnclosingExpression(), lines.begin(made));
        }
    }

    /** Of a box, what awaits only in its target, too: javac gives what it makes of it lines that no text here has. */
    private boolean isTakenApart(ExpressionTree tree) {
        return tree instanceof CompoundAssignmentTree assignment && body.awaits(assignment.getExpression())
                || updates.isOfBox(tree) && !updates.isOfBoxBefore(tree);
    }

    private static boolean isShortCircuit(Tree tree) {
        return tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
    }

    /** Evaluates operands in order; the text of each then stands for its tree. */
    void operands(List<? extends ExpressionTree> operands) {
        int last = -1;
        for (int i = 0; i < operands.size(); i++) {
            if (body.awaits(operands.get(i))) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            ExpressionTree operand = operands.get(i);
            if (i < last) {
                keep(operand);
            } else {
                transplant.replace(operand, unboxed(operand, value(operand)));
            }
        }
    }

    /** The value where it is used: what unboxes or converts it has the line in which that begins. */
    private Fragment unboxed(ExpressionTree operand, Fragment value) {
        return unboxing.converts(operand) || updates.isConvertedIndex(operand)
                ? Fragment.of(new Piece.Line(lines.conversion(operand)), boxed(operand, value))
                : value;
    }

    /** Where a switch is assigned to a primitive, javac would unbox what each arm yields instead. */
    private Fragment boxed(ExpressionTree operand, Fragment value) {
        boolean isText = Forms.unwrapped(operand) instanceof SwitchExpressionTree choice
                && choice.getCases().stream().noneMatch(body::awaits);
        return isText ? Fragment.of("(", new Piece.Type(typeNames.of(body.type(operand))), ") ", value) : value;
    }

    /** Evaluates an operand now, whatever comes later; its tree then stands for the value. */
    void keep(ExpressionTree operand) {
        if (concatenation.converts(operand)) {
            Local text = locals.temporary("t", STRING);
            sink.declare(text, begun(operand, StaticCalls.textOf(value(operand), lines.after(operand))));
            transplant.replace(operand, Fragment.use(text));
            return;
        }
        if (isBoxedElsewhere(operand)) {
            TypeMirror box = unboxing.boxed(operand);
            Local local = locals.temporary("t", typeNames.of(box));
            Piece line = new Piece.Line(lines.conversion(operand));
            sink.declare(local, begun(operand, Fragment.of(line, value(operand))));
            transplant.replace(operand, Fragment.use(local));
            return;
        }
        if (isStable(operand) && !unboxing.applies(operand)) {
            return;
        }
        if (operand instanceof MemberReferenceTree reference) {
            keepReceiver(reference);
            return;
        }
        transplant.replace(operand, kept(operand));
    }

    /** Whether an element of an array is boxed in another line than the array goes on in behind its awaits. */
    private boolean isBoxedElsewhere(ExpressionTree operand) {
        return body.parent(operand) instanceof NewArrayTree array
                && !unboxing.applies(operand)
                && unboxing.converts(operand)
                && lines.conversion(operand) != lines.begin(array);
    }

    /** A method reference evaluates its receiver and insists on it. */
    private void keepReceiver(MemberReferenceTree reference) {
        ExpressionTree receiver = reference.getQualifierExpression();
        keepNonNull(receiver, body.awaits(reference) ? lines.position(receiver) : lines.begin(awaiting(reference)));
    }

    private ExpressionTree awaiting(ExpressionTree part) {
        return body.awaits(part) ? part : awaiting((ExpressionTree) body.parent(part));
    }

    /** @param line where javac, which does not know that it is none, insists on the value again */
    private void keepNonNull(ExpressionTree operand, int line) {
        Local local = locals.temporary("t", typeNames.of(body.type(operand)));
        sink.declare(local, begun(operand, StaticCalls.nonNull(value(operand), lines.position(operand))));
        transplant.replace(operand, Fragment.of(new Piece.Line(line), Fragment.use(local)));
    }

    /** Evaluates an expression now; what stands for it from then on. */
    Fragment kept(ExpressionTree tree) {
        TypeMirror wider = coercions.wider(tree);
        if (wider == null || unboxing.applies(tree) || typeNames.isSeveral(body.type(tree))) {
            return typed(tree, Fragment.use(temporary(tree)));
        }
        Local local = locals.temporary("t", typeNames.of(wider));
        sink.declare(local, begun(tree, value(tree)));
        return unchecked(tree, local);
    }

    /** A value as one of its type, in a call in whose line the rest of what is around goes on. */
    private Fragment unchecked(ExpressionTree tree, Local value) {
        boolean isPart = body.parent(tree) instanceof ExpressionTree around && body.awaits(around);
        int line = lines.begin(isPart ? (ExpressionTree) body.parent(tree) : tree);
        return Fragment.of(
                new Piece.Line(line), StaticCalls.unchecked(typeNames.of(body.type(tree)), Fragment.use(value)));
    }

    /** A temporary with the value of an expression. */
    Local temporary(ExpressionTree tree) {
        Fragment value = value(tree);
        TypeMirror type = unboxing.applies(tree) ? unboxing.unboxed(tree) : body.type(tree);
        if (value.pieces().size() == 1
                && value.pieces().get(0) instanceof Piece.Use use
                && use.local().origin() == Local.Origin.TEMPORARY
                && !use.local().assigned()
                && use.local().type().equals(typeNames.of(type))) {
            return use.local();
        }
        Local local = locals.temporary("t", typeNames.of(type));
        sink.declare(local, begun(tree, unboxed(tree, value)));
        return local;
    }

    /** Whether it makes no difference when the expression is evaluated. */
    boolean isStable(ExpressionTree tree) {
        ExpressionTree inner = Forms.unwrapped(tree);
        if (inner instanceof LiteralTree || inner.getKind() == Tree.Kind.LAMBDA_EXPRESSION) {
            return true;
        }
        if (inner instanceof MemberReferenceTree reference) {
            return !Forms.isBound(reference, body);
        }
        if (Forms.isThisOrSuper(inner)) {
            return true;
        }
        if (inner instanceof IdentifierTree && body.elementOrNull(inner) instanceof VariableElement variable) {
            return switch (variable.getKind()) {
                case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
                    !locals.isAssigned(variable);
                default -> variable.getConstantValue() != null;
            };
        }
        return false;
    }

    private Fragment conditional(ConditionalExpressionTree tree) {
        Local result = locals.variable("t", typeNames.of(body.type(tree)));
        var otherwise = new Label("else");
        var end = new Label("end");
        sink.add(new Instruction.Declare(result));
        branch(tree.getCondition(), false, otherwise);
        assign(result, tree.getTrueExpression(), false);
        sink.jump(end);
        sink.mark(otherwise);
        assign(result, tree.getFalseExpression(), false);
        sink.mark(end);
        return Fragment.use(result);
    }

    private Fragment shortCircuit(ExpressionTree tree) {
        Local result = locals.variable("t", TypeName.BOOLEAN);
        boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
        var end = new Label("end");
        sink.declare(result, Fragment.of(Boolean.toString(!and)));
        branch(tree, !and, end);
        sink.add(new Instruction.Assign(result, Fragment.of(Boolean.toString(and)), false));
        sink.mark(end);
        return Fragment.use(result);
    }

    /** Leaves for {@code target} if the condition has the value {@code when}. */
    void branch(ExpressionTree tree, boolean when, Label target) {
        ExpressionTree condition = Forms.unwrapped(tree);
        if (!body.awaits(condition)) {
            sink.add(jump(condition, transplant.carry(condition), when, target));
        } else if (isShortCircuit(condition)) {
            var both = (BinaryTree) condition;
            boolean stops = condition.getKind() == Tree.Kind.CONDITIONAL_OR;
            if (when == stops) {
                branch(both.getLeftOperand(), when, target);
                branch(both.getRightOperand(), when, target);
            } else {
                var skip = new Label("skip");
                branch(both.getLeftOperand(), stops, skip);
                branch(both.getRightOperand(), when, target);
                sink.mark(skip);
            }
        } else if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            branch(((UnaryTree) condition).getExpression(), !when, target);
        } else {
            sink.add(jump(condition, value(condition), when, target));
        }
    }

    /** What a record is taken apart to must not be bound behind the jump: javac 25 writes wrong stack maps there. */
    private Instruction jump(ExpressionTree condition, Fragment text, boolean when, Label target) {
        return Children.deconstructs(condition)
                ? new Instruction.Branch(Fragment.of(begin(condition), "(", text, ") == " + when), true, target)
                : new Instruction.Branch(begun(condition, text), when, target);
    }

    private Fragment begun(ExpressionTree tree, Fragment value) {
        return Fragment.of(begin(tree), value);
    }

    /** The line in which what is left of an expression begins. */
    Piece begin(ExpressionTree tree) {
        return new Piece.Line(lines.begin(tree));
    }

    /** A statement of which an expression has been evaluated in part. */
    Fragment begunStatement(ExpressionTree head, Fragment statement) {
        return FirstToken.in(lines.begin(head), statement);
    }

    private Fragment update(ExpressionTree tree) {
        ExpressionTree target = Objects.requireNonNull(Updates.target(tree));
        List<ExpressionTree> operands = updates.operands(target);
        operands.forEach(this::keep);
        boolean isOfBox = updates.isOfBox(tree);
        boolean isText = concatenation.appends(tree);
        TypeName type = isText ? STRING : typeNames.of(isOfBox ? unboxing.unboxed(target) : body.type(target));
        Local old = locals.temporary("t", type);
        int line = lines.read(tree, operands);
        Object start = isOfBox ? new Piece.Line(body.line(target)) : ""; // where javac boxes and unboxes
        Fragment read = transplant.carry(target);
        boolean isObject = !Concatenation.isString(coercions.updated(target));
        Fragment before = isText && isObject ? StaticCalls.textOf(read, line) : read;
        sink.declare(old, Fragment.of(new Piece.Line(line), start, before));
        Fragment operand = tree instanceof CompoundAssignmentTree assignment
                ? unboxed(assignment.getExpression(), Fragment.of("(", value(assignment.getExpression()), ")"))
                : Fragment.of("1");
        Fragment sum = Fragment.of(Fragment.use(old), " " + Operators.sign(tree.getKind()) + " ", operand);
        Fragment value = type.isPrimitive() && !type.equals(TypeName.BOOLEAN)
                ? Fragment.of("(", new Piece.Type(type), ") (", sum, ")")
                : sum;
        Fragment assignment = assignment(target, Fragment.of(start, value), new Piece.Line(lines.write(tree)));
        boolean isOperand = tree instanceof UnaryTree
                && body.parent(tree) instanceof ExpressionTree around
                && !(around instanceof LambdaExpressionTree);
        return isOperand ? Fragment.of("(", assignment, ")") : assignment;
    }

    /** @param line that of an accessor, which is a call where javac has none */
    private Fragment assignment(ExpressionTree target, Fragment value, Piece line) {
        Element element = body.elementOrNull(target);
        Local local = locals.of(element);
        if (local != null) {
            return Fragment.of(new Piece.Definition(local), " = ", value);
        }
        if (element instanceof VariableElement field
                && field.getEnclosingElement() instanceof TypeElement
                && !(target instanceof ArrayAccessTree)
                && reach.needsAccessor(field)) {
            var set = new Accessor.Set(field, reach.lookupClass(field, target));
            String name = transplant.fields().accessor(set, field, target);
            Fragment qualifier = transplant.fields().qualifier(target, field);
            return Fragment.of(name, line, "(", qualifier, qualifier.pieces().isEmpty() ? "" : ", ", value, ")");
        }
        return Fragment.of(transplant.carry(target), " = ", value);
    }
}
