package dev.aevent.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.aevent.processor.check.AwaitSite;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Coercions;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.VariableArguments;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Makes suspension points of awaited calls. */
final class Suspensions {
    private final Body body;
    private final Locals locals;
    private final TypeNames typeNames;
    private final Transplant transplant;
    private final Sink sink;
    private final Shield shield;
    private final Calls calls;
    private final Reach reach;
    private final Expressions expressions;
    private final Returns returns;
    private final CodeLines lines;
    private final Coercions coercions;
    private final VariableArguments variable;
    private final Overloads overloads;

    Suspensions(Context context, Expressions expressions) {
        body = context.body();
        locals = context.locals();
        typeNames = context.typeNames();
        transplant = context.transplant();
        sink = context.sink();
        shield = context.shield();
        reach = context.reach();
        calls = transplant.calls();
        returns = new Returns(body, locals, ClassName.OBJECT);
        coercions = new Coercions(body);
        variable = new VariableArguments(body);
        lines = context.lines();
        this.expressions = expressions;
        overloads = new Overloads(body.world(), typeNames);
    }

    /** What to call the result of an awaited call. */
    static String hint(AwaitSite site) {
        if (site instanceof AwaitSite.CoroutineCall call) {
            return call.callee().getSimpleName().toString();
        }
        if (site instanceof AwaitSite.PatchedCall call && call.call() instanceof MethodInvocationTree) {
            return call.blocking().getSimpleName().toString();
        }
        return "t";
    }

    /** Adds the suspension point. */
    void suspend(AwaitSite site, @Nullable Local result) {
        ExpressionTree call = site.call();
        TypeName type = typeNames.of(body.type(call));
        boolean isIntersection = body.type(call).getKind() == TypeKind.INTERSECTION; // no name says all of it
        if (result != null && (isIntersection || coercions.awaited(call) != null)) {
            type = result.type();
        }
        Instruction.Awaited awaited = awaited(site);
        sink.add(new Instruction.Await(awaited, result, type, shield.isUp(), line(site)));
    }

    /** The line of an awaited call. */
    int line(AwaitSite site) {
        return site.call() instanceof MethodInvocationTree invocation ? lines.call(invocation) : body.line(site.call());
    }

    private Instruction.Awaited awaited(AwaitSite site) {
        if (site instanceof AwaitSite.CoroutineCall coroutine) {
            return coroutine(coroutine);
        } else if (site instanceof AwaitSite.PatchedCall patched) {
            return operation(patched);
        } else {
            return new Instruction.Awaited.Yield();
        }
    }

    private Instruction.Awaited coroutine(AwaitSite.CoroutineCall site) {
        var tree = (MethodInvocationTree) site.call();
        ExecutableElement callee = site.callee();
        ExpressionTree receiver = calls.receiver(tree.getMethodSelect());
        boolean isStatic = Modifiers.isStatic(callee);
        if (isStatic && receiver != null) {
            expressions.temporary(receiver); // evaluated, and not used
        }
        int begin = operands(tree, isStatic ? null : receiver, tree.getArguments());
        Fragment self = isStatic ? Fragment.EMPTY : self(tree, callee, receiver);
        TypeMirror signature = body.type(tree.getMethodSelect());
        List<TypeName> exact = overloads.ofEntry(callee, site.isSuper());
        List<Fragment> arguments = arguments(callee, exact, tree.getArguments(), signature);
        List<Object> parts = new ArrayList<>();
        if (site.isSuper()) {
            parts.add(Fragment.of("(", new Piece.Type(ClassName.get(Void.class)), ") null"));
            parts.add(Piece.Machine.LOOP);
            parts.add(self);
        } else {
            if (!isStatic) {
                parts.add(self);
            }
            parts.add(Piece.Machine.LOOP);
        }
        parts.addAll(arguments);
        ClassName entries = typeNames.entries(Owners.of(callee));
        return new Instruction.Awaited.Coroutine(
                call(begin, new Piece.Type(entries), callee.getSimpleName().toString(), parts));
    }

    private Fragment self(MethodInvocationTree tree, ExecutableElement callee, @Nullable ExpressionTree receiver) {
        if (receiver != null) {
            return transplant.carry(receiver);
        }
        return Forms.isSuper(selected(tree))
                ? reach.instance(transplant.supers().caller(selected(tree)), false)
                : reach.owner(callee, false);
    }

    private static ExpressionTree selected(MethodInvocationTree tree) {
        return tree.getMethodSelect() instanceof com.sun.source.tree.MemberSelectTree select
                ? select.getExpression()
                : tree.getMethodSelect();
    }

    private Instruction.Awaited operation(AwaitSite.PatchedCall site) {
        List<Object> parts = new ArrayList<>();
        List<? extends ExpressionTree> arguments;
        TypeMirror signature;
        ExecutableElement patch = site.patch();
        List<TypeName> exact = overloads.ofPatch(patch);
        int begin;
        if (site.call() instanceof NewClassTree made) {
            arguments = made.getArguments();
            begin = operands(made, null, arguments);
            signature = site.blocking().asType();
        } else {
            var call = (MethodInvocationTree) site.call();
            arguments = call.getArguments();
            boolean isStatic = Modifiers.isStatic(site.blocking());
            ExpressionTree receiver = calls.receiver(call.getMethodSelect());
            if (isStatic && receiver != null) {
                expressions.temporary(receiver); // evaluated, and not used
            }
            boolean isNullable = !isStatic && receiver != null && !Forms.isThisOrSuper(receiver);
            boolean isStable = arguments.stream().allMatch(expressions::isStable);
            begin = isNullable && !isStable
                    ? allOperands(call, receiver, arguments)
                    : operands(call, isStatic ? null : receiver, arguments);
            if (!isStatic) {
                Fragment self = self(call, site.blocking(), receiver);
                self = isNullable ? StaticCalls.nonNull(self) : self; // unlike a call, a patch would take null
                parts.add(exact.isEmpty() ? self : cast(exact.get(0), self));
                exact = exact.isEmpty() ? exact : exact.subList(1, exact.size());
            }
            signature = body.type(call.getMethodSelect());
        }
        parts.addAll(arguments(site.blocking(), exact, arguments, signature));
        return new Instruction.Awaited.Operation(call(
                begin,
                new Piece.Type(typeNames.raw(Owners.of(patch))),
                patch.getSimpleName().toString(),
                parts));
    }

    /** Evaluates all before anything is done with the receiver; the line in which the rest of the call begins. */
    private int allOperands(
            ExpressionTree call, @Nullable ExpressionTree receiver, List<? extends ExpressionTree> arguments) {
        List<ExpressionTree> operands = inOrder(receiver, arguments);
        return evaluate(call, operands, receiver, operands.size());
    }

    /**
     * Evaluates receiver and arguments as far as awaits and arguments that need a target type ask for it; the line in
     * which the rest of the call begins.
     */
    private int operands(
            ExpressionTree call, @Nullable ExpressionTree receiver, List<? extends ExpressionTree> arguments) {
        List<ExpressionTree> operands = inOrder(receiver, arguments);
        int last = -1;
        for (int i = 0; i < operands.size(); i++) {
            boolean hasVariable = hasVariable(operands.get(i), receiver);
            if (hasVariable || body.awaits(operands.get(i))) {
                last = i;
            }
        }
        return evaluate(call, operands, receiver, last);
    }

    private static List<ExpressionTree> inOrder(
            @Nullable ExpressionTree receiver, List<? extends ExpressionTree> arguments) {
        List<ExpressionTree> operands = new ArrayList<>(arguments);
        if (receiver != null) {
            operands.add(0, receiver);
        }
        return operands;
    }

    /** Arguments that need a target type, or an empty stack, get a variable of theirs; the last one may stay where it is. */
    private int evaluate(
            ExpressionTree call, List<ExpressionTree> operands, @Nullable ExpressionTree receiver, int last) {
        int begin = lines.before(call);
        for (int i = 0; i < operands.size() && i <= last; i++) {
            ExpressionTree operand = operands.get(i);
            begin = lines.after(operand);
            if (hasVariable(operand, receiver)) {
                transplant.replace(operand, expressions.kept(operand));
            } else if (i < last) {
                expressions.keep(operand);
            } else {
                begin = lines.begin(operand);
                transplant.replace(operand, expressions.value(operand));
            }
        }
        return begin;
    }

    private boolean hasVariable(ExpressionTree operand, @Nullable ExpressionTree receiver) {
        return operand == receiver ? isMarkedElsewhere(operand) : needsVariable(operand);
    }

    /** Whether javac goes on in the line of a receiver's mark, not in that of what the mark is around. */
    private boolean isMarkedElsewhere(ExpressionTree receiver) {
        return body.method().marks().contains(receiver)
                && lines.after(receiver)
                        != lines.after(
                                ((MethodInvocationTree) receiver).getArguments().get(0));
    }

    private boolean needsVariable(ExpressionTree operand) {
        return returns.needsTarget(operand) && !body.type(operand).getKind().isPrimitive() || Switches.isIn(operand);
    }

    /**
     * The arguments, an array in the place of variable ones.
     *
     * @param exact what to cast them to, if to anything
     */
    private List<Fragment> arguments(
            ExecutableElement method,
            List<TypeName> exact,
            List<? extends ExpressionTree> arguments,
            TypeMirror signature) {
        List<? extends VariableElement> parameters = method.getParameters();
        boolean spread = variable.areSpread(method, arguments);
        int fixed = spread ? parameters.size() - 1 : arguments.size();
        List<Fragment> carried = new ArrayList<>();
        for (int i = 0; i < fixed; i++) {
            Fragment argument = transplant.carry(arguments.get(i));
            TypeName checked = checked(method, i, signature);
            argument = checked == null ? argument : cast(checked, argument);
            carried.add(exact.isEmpty() ? argument : cast(exact.get(i), argument));
        }
        if (spread) {
            List<Object> parts = new ArrayList<>();
            parts.add("new ");
            parts.add(new Piece.Type(arrayType(method, signature)));
            parts.add(" {");
            String comma = "";
            for (ExpressionTree argument : arguments.subList(fixed, arguments.size())) {
                parts.add(comma);
                parts.add(transplant.carry(argument));
                comma = ", ";
            }
            parts.add("}");
            Fragment array = Fragment.of(parts.toArray());
            carried.add(exact.isEmpty() ? array : cast(exact.get(fixed), array));
        }
        return carried;
    }

    private static Fragment cast(TypeName type, Fragment value) {
        return Fragment.of("(", new Piece.Type(type), ") (", value, ")");
    }

    /** What an argument is cast to, since javac checks what a type variable stands for. */
    private @Nullable TypeName checked(ExecutableElement method, int argument, TypeMirror signature) {
        TypeMirror declared = method.getParameters().get(argument).asType();
        if (declared.getKind() == TypeKind.TYPEVAR && signature instanceof ExecutableType executable) {
            TypeMirror inferred = executable.getParameterTypes().get(argument);
            if (inferred.getKind() == TypeKind.DECLARED || inferred.getKind() == TypeKind.ARRAY) {
                return typeNames.of(inferred);
            }
        }
        return null;
    }

    /** The array that Java makes of variable arguments: of what their type was inferred as. */
    private TypeName arrayType(ExecutableElement method, TypeMirror signature) {
        int last = method.getParameters().size() - 1;
        TypeMirror declared = method.getParameters().get(last).asType();
        if (signature instanceof ExecutableType executable) {
            TypeMirror inferred = executable
                    .getParameterTypes()
                    .get(executable.getParameterTypes().size() - 1);
            if (inferred.getKind() == TypeKind.ARRAY) {
                declared = inferred;
            }
        }
        return ArrayTypeName.of(typeNames.of(types().erasure(((ArrayType) declared).getComponentType())));
    }

    /** A call whose operands begin in a line. */
    private static Fragment call(int begin, Piece type, String name, List<Object> arguments) {
        List<Object> parts = new ArrayList<>(List.of(new Piece.Line(begin), type, "." + name + "("));
        String comma = "";
        for (Object argument : arguments) {
            parts.add(comma);
            parts.add(argument);
            comma = ", ";
        }
        parts.add(")");
        return Fragment.of(parts.toArray());
    }

    private Types types() {
        return body.world().types();
    }
}
