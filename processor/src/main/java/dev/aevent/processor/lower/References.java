package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.Spread;
import dev.aevent.processor.ir.Capture;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.ir.VariableNames;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** References to coroutines: routines that await the one referred to. */
final class References {
    /** The field with the object that a reference is bound to. */
    private static final String RECEIVER = "receiver$";

    private final TypeNames typeNames;
    private final Types types;

    References(TypeNames typeNames, Types types) {
        this.typeNames = typeNames;
        this.types = types;
    }

    /** What the object of a reference keeps. */
    List<Capture> captures(Closure.Reference reference, Body body) {
        if (!isBound(reference, body)) {
            return List.of();
        }
        TypeMirror type = isSuper(reference) ? Owners.of(reference.callee()).asType() : body.type(qualifier(reference));
        return List.of(new Capture(RECEIVER, typeNames.of(types.erasure(type))));
    }

    /** Whether it is bound to an object, which must be one that can be named twice. */
    boolean isBound(Closure.Reference reference, Body body) {
        if (Modifiers.isStatic(reference.callee()) || body.elementOrNull(qualifier(reference)) instanceof TypeElement) {
            return false;
        }
        if (!isSuper(reference) && !isName(qualifier(reference), body)) {
            throw new NotCarried(
                    body.path(reference.tree()),
                    "a reference to a coroutine of a computed object",
                    "assign the object to a variable first");
        }
        return true;
    }

    private static boolean isName(ExpressionTree qualifier, Body body) {
        Element element = body.elementOrNull(qualifier);
        return qualifier instanceof IdentifierTree && element instanceof VariableElement
                || Forms.isThis(qualifier)
                || qualifier instanceof MemberSelectTree select
                        && (element instanceof VariableElement && isName(select.getExpression(), body)
                                || element instanceof VariableElement field && Modifiers.isStatic(field));
    }

    static boolean isSuper(Closure.Reference reference) {
        return Forms.isSuper(qualifier(reference));
    }

    static ExpressionTree qualifier(Closure.Reference reference) {
        return reference.tree().getQualifierExpression();
    }

    /** The routine that the object of a reference runs. */
    Routine lower(Closure.Reference reference, LambdaClass made, TypeName self) {
        MachineNames names = MachineNames.avoiding(Set.of());
        var method = (ExecutableType) types.asMemberOf(reference.type(), reference.method());
        List<Local> parameters = new ArrayList<>();
        var object = new Local("self", self, Local.Origin.SELF, false);
        parameters.add(object);
        for (TypeMirror parameter : method.getParameterTypes()) {
            parameters.add(
                    new Local("a" + (parameters.size() - 1), typeNames.of(parameter), Local.Origin.PARAMETER, false));
        }
        TypeName resultType = typeNames.of(method.getReturnType());
        ExecutableElement callee = reference.callee();
        TypeName returned = typeNames.of(types.erasure(callee.getReturnType()));
        Local result = returned.equals(TypeName.VOID) || resultType.equals(TypeName.VOID)
                ? null
                : new Local("t", returned.isPrimitive() ? returned : ClassName.OBJECT, Local.Origin.TEMPORARY, false);
        TypeName awaitedType = result == null ? returned : result.type();
        var call = new Instruction.Awaited.Coroutine(call(reference, made, object, parameters));
        var await = new Instruction.Await(call, result, awaitedType, false, made.line());
        var end = new Instruction.Code(returning(result, returned, resultType), false);
        return new Routine(
                made.routineName(),
                made.variables(),
                parameters,
                resultType,
                names,
                VariableNames.UNCHANGED,
                List.of(await, end),
                made.line());
    }

    private Fragment call(Closure.Reference reference, LambdaClass made, Local self, List<Local> parameters) {
        ExecutableElement callee = reference.callee();
        List<Object> parts = new ArrayList<>();
        parts.add(new Piece.Type(typeNames.entries(Owners.of(callee))));
        parts.add("." + callee.getSimpleName() + "(");
        int next = 1;
        List<Object> first = new ArrayList<>(List.of(Piece.Machine.LOOP));
        if (!Modifiers.isStatic(callee)) {
            Piece type = new Piece.Type(typeNames.raw(Owners.of(callee)));
            boolean bound = !made.captures().isEmpty();
            Fragment receiver =
                    bound ? Fragment.of(Fragment.use(self), "." + RECEIVER) : Fragment.use(parameters.get(next++));
            Fragment typed = Fragment.of("(", type, ") ", receiver);
            if (isSuper(reference)) {
                parts.add(Fragment.of("(", new Piece.Type(ClassName.get(Void.class)), ") null, "));
                first.add(typed);
            } else {
                first.add(0, typed);
            }
        }
        String comma = "";
        for (Object one : first) {
            parts.add(comma);
            parts.add(one);
            comma = ", ";
        }
        Spread spread = reference.spread();
        int fixed = callee.getParameters().size() - (spread == null ? 0 : 1);
        for (VariableElement parameter : callee.getParameters().subList(0, fixed)) {
            parts.add(", ");
            parts.add(converted(types.erasure(parameter.asType()), parameters.get(next++)));
        }
        if (spread != null) {
            parts.add(Fragment.of(", new ", new Piece.Type(typeNames.of(spread.element())), "[] {"));
            for (Local element : parameters.subList(next, parameters.size())) {
                parts.add(converted(spread.element(), element));
                parts.add(", ");
            }
            parts.add("}");
        }
        parts.add(")");
        return Fragment.of(parts.toArray());
    }

    private Fragment converted(TypeMirror type, Local value) {
        return Fragment.of("(", new Piece.Type(typeNames.of(type)), ") ", Fragment.use(value));
    }

    /** As an assignment converts the one type to the other. */
    private static Fragment returning(@Nullable Local result, TypeName returned, TypeName type) {
        if (result == null || !type.isPrimitive()) {
            return Fragment.of("return ", result == null ? "null" : Fragment.use(result), ";");
        }
        TypeName unboxed = returned.isBoxedPrimitive() ? returned : type.box();
        Fragment value = returned.isPrimitive()
                ? Fragment.use(result)
                : Fragment.of("(", new Piece.Type(unboxed), ") ", Fragment.use(result));
        return Fragment.of(
                Piece.Brace.OPEN,
                Piece.Machine.LOOP,
                Returns.slot(type, value),
                ";",
                Piece.Brace.NEXT,
                "return null;",
                Piece.Brace.CLOSE);
    }
}
