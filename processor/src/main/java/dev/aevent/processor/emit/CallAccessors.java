package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/** Accessors that call methods and constructors. */
final class CallAccessors {
    private final TypeNames typeNames;
    private final MemberTypes members;
    private final AccessorClass out;

    CallAccessors(TypeNames typeNames, MemberTypes members, AccessorClass out) {
        this.typeNames = typeNames;
        this.members = members;
        this.out = out;
    }

    void call(Accessor.Call call, String name) {
        ExecutableElement method = call.method();
        TypeElement self = call.caller();
        CodeBlock found = call.isSuper()
                ? CodeBlock.of(
                        "$T.superMethod($T.lookup(), $L, $T.class, $S, $T.class$L)",
                        Names.MEMBERS,
                        Names.HANDLES,
                        out.classOf(call.caller()),
                        typeNames.raw(call.owner()),
                        method.getSimpleName().toString(),
                        out.erased(method.getReturnType()),
                        parameterClasses(method))
                : CodeBlock.of(
                        "$T.$L($T.lookup(), $L, $S, $T.class$L)",
                        Names.MEMBERS,
                        Modifiers.isStatic(method) ? "staticMethod" : "method",
                        Names.HANDLES,
                        Modifiers.isStatic(method) ? out.place(method, call.owner()) : out.classOf(call.owner()),
                        method.getSimpleName().toString(),
                        out.erased(method.getReturnType()),
                        parameterClasses(method));
        String handle = out.handle(name, found);
        ExecutableType type = members.method(method, self);
        TypeName result = typeNames.of(members.result(method, self));
        MethodSpec.Builder accessor = AccessorClass.accessor(name)
                .addTypeVariables(
                        Modifiers.isStatic(method) ? members.variables(method) : members.variables(type, self))
                .returns(result);
        if (!Modifiers.isStatic(method)) {
            accessor.addParameter(hides(method, self) ? typeNames.raw(self) : members.receiver(self), "self");
        }
        CodeBlock passed = pass(accessor, method, type, !Modifiers.isStatic(method));
        CodeBlock invoked = CodeBlock.of("$N.invokeExact($L$L)", handle, out.self(method, self, ""), passed);
        AccessorClass.guard(
                accessor,
                method.getReturnType().getKind() == javax.lang.model.type.TypeKind.VOID
                        ? CodeBlock.of("$L;\n", invoked)
                        : AccessorClass.returning(invoked, out.erased(method.getReturnType()), result));
        out.addMethod(accessor.build());
    }

    /** Whether a type variable of the method hides one of the class, so that the class's own cannot be written. */
    private boolean hides(ExecutableElement method, TypeElement type) {
        List<String> own = method.getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        return members.variables(type).stream().anyMatch(variable -> own.contains(variable.name()));
    }

    void construct(Accessor.New made, String name) {
        ExecutableElement constructor = made.constructor();
        TypeElement owner = made.owner();
        boolean inner = Modifiers.isInnerMember(owner);
        var classes = CodeBlock.builder();
        MethodSpec.Builder accessor = AccessorClass.accessor(name)
                .addTypeVariables(members.variables(constructor))
                .returns(members.receiver(owner));
        if (made.isInitialising()) {
            accessor.addParameter(Void.class, "initialised");
        }
        CodeBlock first = CodeBlock.of("");
        if (inner) {
            var outer = Owners.of(owner);
            classes.add(", $T.class", typeNames.raw(outer));
            accessor.addParameter(members.receiver(outer), "outer");
            first = CodeBlock.of("($T) outer", typeNames.raw(outer));
        }
        classes.add(parameterClasses(constructor));
        String handle = out.handle(
                name,
                CodeBlock.of(
                        "$T.constructor($T.lookup(), $T.class$L)",
                        Names.MEMBERS,
                        Names.HANDLES,
                        typeNames.raw(owner),
                        classes.build()));
        CodeBlock passed = pass(accessor, constructor, members.method(constructor, owner), inner);
        AccessorClass.guard(
                accessor,
                AccessorClass.returning(
                        CodeBlock.of("$N.invokeExact($L$L)", handle, first, passed),
                        typeNames.raw(owner),
                        members.receiver(owner)));
        out.addMethod(accessor.build());
    }

    /** Parameters of an accessor that calls a method, and what it passes on. */
    private CodeBlock pass(MethodSpec.Builder accessor, ExecutableElement method, ExecutableType type, boolean comma) {
        var passed = CodeBlock.builder();
        int i = 0;
        for (VariableElement parameter : method.getParameters()) {
            accessor.addParameter(typeNames.of(type.getParameterTypes().get(i)), "a" + i);
            passed.add(comma ? ", " : "").add("($T) a$L", out.erased(parameter.asType()), i++);
            comma = true;
        }
        accessor.varargs(method.isVarArgs());
        type.getThrownTypes().forEach(thrown -> accessor.addException(typeNames.of(thrown)));
        return passed.build();
    }

    private CodeBlock parameterClasses(ExecutableElement method) {
        var classes = CodeBlock.builder();
        method.getParameters().forEach(parameter -> classes.add(", $T.class", out.erased(parameter.asType())));
        return classes.build();
    }
}
