package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Coercions;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.TypeVariables;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Carries calls over. */
final class Calls {
    private final Body body;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Nesting nesting;
    private final Supers supers;
    private final AccessorCalls accessors;
    private final CodeLines lines;
    private final Coercions coercions;
    private final Transplant transplant;

    Calls(
            Body body,
            Reach reach,
            TypeNames typeNames,
            Nesting nesting,
            CodeLines lines,
            Supers supers,
            AccessorCalls accessors,
            Transplant transplant) {
        this.body = body;
        this.reach = reach;
        this.typeNames = typeNames;
        this.nesting = nesting;
        this.lines = lines;
        this.supers = supers;
        this.accessors = accessors;
        this.transplant = transplant;
        coercions = new Coercions(body);
    }

    /** A call. */
    void carry(MethodInvocationTree tree, Text out) {
        ExpressionTree select = tree.getMethodSelect();
        Element element = body.elementOrNull(select);
        if (!(element instanceof ExecutableElement method)
                || method.getKind() == ElementKind.CONSTRUCTOR
                || !(method.getEnclosingElement() instanceof TypeElement)) {
            transplant.generic(tree, out);
        } else if (isLookup(method) && nesting.isOutsideClasses()) {
            out.at(body.start(tree)).add(StaticCalls.lookup(typeNames.raw(body.owner())));
        } else if (select instanceof MemberSelectTree member) {
            selected(tree, member, method, out);
        } else {
            simple(tree, method, out);
        }
    }

    /** Whether a method answers as its caller, which must not be the generated class. */
    private static boolean isLookup(ExecutableElement method) {
        return method.getSimpleName().contentEquals("lookup")
                && Owners.of(method).getQualifiedName().contentEquals("java.lang.invoke.MethodHandles");
    }

    private void selected(MethodInvocationTree tree, MemberSelectTree select, ExecutableElement method, Text out) {
        boolean isSuper = Forms.isSuper(select.getExpression());
        if (nesting.hasMember(select.getExpression(), method)) {
            transplant.generic(tree, out);
        } else if (isSuper && !Modifiers.isStatic(method) && !Modifiers.isPrivate(method)) {
            TypeElement caller = supers.caller(select.getExpression());
            var call = new Accessor.Call(method, supers.superclass(select.getExpression()), caller);
            Fragment receiver = transplant.instance(caller);
            if (wouldCast(tree, method)) {
                uncast(tree, new Accessor.Unread(call), receiver, out);
            } else {
                accessors.call(
                        out.at(body.start(tree)),
                        explicit(call, tree),
                        lines.call(tree),
                        receiver,
                        tree.getArguments());
            }
        } else if (reach.needsAccessor(method)) {
            reach.refuseComputed(select.getExpression(), method);
            Fragment receiver = Modifiers.isStatic(method)
                    ? Fragment.EMPTY
                    : isSuper ? supers.instance(select.getExpression()) : transplant.carryPart(select.getExpression());
            if (reach.isOfRaw(method, select.getExpression())) {
                accessors.call(
                        out.at(body.start(tree)),
                        accessors.rawName(method, select),
                        lines.call(tree),
                        receiver,
                        tree.getArguments());
            } else {
                own(tree, method, receiver, out);
            }
        } else {
            transplant.generic(tree, out);
        }
    }

    private void simple(MethodInvocationTree tree, ExecutableElement method, Text out) {
        if (nesting.hasMember(method)) {
            callAsWritten(tree, Fragment.EMPTY, out);
            return;
        }
        out.at(body.start(tree));
        if (reach.needsAccessor(method)) {
            Fragment receiver = Modifiers.isStatic(method) ? Fragment.EMPTY : transplant.owner(method);
            own(tree, method, receiver, out);
        } else if (Modifiers.isStatic(method)) {
            Piece type = new Piece.Type(typeNames.raw(reach.staticOwner(method)));
            callAsWritten(tree, Fragment.of(type, "."), out);
        } else {
            callAsWritten(tree, Fragment.of(transplant.owner(method), "."), out);
        }
    }

    /** A call of a method that is not called on {@code super}. */
    private void own(MethodInvocationTree tree, ExecutableElement method, Fragment receiver, Text out) {
        ExpressionTree select = tree.getMethodSelect();
        Accessor.Call call = accessors.ownCall(method, select);
        if (reach.isUninferred(select) && TypeVariables.areIn(method.getReturnType())) {
            uncast(tree, new Accessor.Raw(call), receiver, out);
        } else if (reach.isInherited(method, select) && wouldCast(tree, method)) {
            uncast(tree, new Accessor.Unread(call), receiver, out);
        } else {
            Object name = reach.isUninferred(select) ? reach.accessor(new Accessor.Raw(call)) : explicit(call, tree);
            accessors.call(out.at(body.start(tree)), name, lines.call(tree), receiver, tree.getArguments());
        }
    }

    /** Whether an accessor of a subclass would cast the result to what that has for a type variable, whoever uses it. */
    private boolean wouldCast(MethodInvocationTree tree, ExecutableElement method) {
        return coercions.isUnchecked(tree) && method.getTypeParameters().isEmpty();
    }

    private void uncast(MethodInvocationTree tree, Accessor accessor, Fragment receiver, Text out) {
        var call = new Text(body, body.start(tree));
        String name = reach.accessor(accessor);
        accessors.call(call.at(body.start(tree)), name, lines.call(tree), receiver, tree.getArguments());
        out.add(StaticCalls.unchecked(typeNames.of(body.type(tree)), call.build()));
    }

    /** A call of a simple name: the name stays, something may come before it. */
    private void callAsWritten(MethodInvocationTree tree, Fragment before, Text out) {
        out.add(before);
        out.copy(body.start(tree.getMethodSelect()), body.end(tree.getMethodSelect()));
        transplant.between(tree, body.end(tree.getMethodSelect()), body.end(tree), out);
    }

    /** The name of an accessor with the type arguments of the call, where it is known how to write those of the class. */
    private Object explicit(Accessor.Call call, MethodInvocationTree tree) {
        String name = reach.accessor(call);
        boolean isExplicit = !tree.getTypeArguments().isEmpty()
                && !call.method().getTypeParameters().isEmpty(); // else Java ignores them
        List<Object> ofClass = isExplicit ? ofClass(call, tree.getMethodSelect()) : null;
        return ofClass == null ? name : accessors.explicit(name, tree.getTypeArguments(), ofClass);
    }

    /** What stands for the type variables of the class in a call's accessor; null if that cannot be written. */
    private @Nullable List<Object> ofClass(Accessor.Call call, ExpressionTree select) {
        if (Modifiers.isStatic(call.method()) || !(select instanceof MemberSelectTree member)) {
            return List.of();
        }
        List<TypeParameterElement> variables = AccessorCalls.variables(call.caller());
        boolean isOwn = Forms.isThis(member.getExpression()) || Forms.isSuper(member.getExpression());
        List<? extends TypeMirror> given = !isOwn
                        && body.type(member.getExpression()) instanceof DeclaredType type
                        && type.asElement().equals(call.caller())
                ? type.getTypeArguments()
                : List.of();
        if (!isOwn && (given.size() != variables.size() || !given.stream().allMatch(this::isArgument))) {
            return null;
        }
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            Name name = variables.get(i).getSimpleName();
            boolean isHidden = call.method().getTypeParameters().stream()
                    .anyMatch(own -> own.getSimpleName().equals(name));
            if (!isHidden) {
                arguments.add(isOwn ? name.toString() : new Piece.Type(typeNames.of(given.get(i))));
            }
        }
        return arguments;
    }

    private boolean isArgument(TypeMirror type) {
        return !(type instanceof WildcardType) && typeNames.isExact(type);
    }

    /** Whether a tree has a receiver that is evaluated. */
    @Nullable
    ExpressionTree receiver(ExpressionTree select) {
        if (!(select instanceof MemberSelectTree member) || Forms.isSuper(member.getExpression())) {
            return null;
        }
        Element qualifier = body.elementOrNull(member.getExpression());
        boolean names =
                qualifier != null && (qualifier instanceof TypeElement || qualifier.getKind() == ElementKind.PACKAGE);
        return names ? null : member.getExpression();
    }
}
