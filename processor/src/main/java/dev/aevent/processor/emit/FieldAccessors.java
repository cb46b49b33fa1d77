package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Modifiers;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Accessors of fields. */
final class FieldAccessors {
    private final TypeNames typeNames;
    private final MemberTypes members;
    private final AccessorClass out;

    FieldAccessors(TypeNames typeNames, MemberTypes members, AccessorClass out) {
        this.typeNames = typeNames;
        this.members = members;
        this.out = out;
    }

    void add(Accessor.OfField accessor, String name) {
        if (accessor instanceof Accessor.Get get) {
            get(get, name);
        } else if (accessor instanceof Accessor.Set set) {
            set(set, name);
        } else if (accessor instanceof Accessor.Compound compound) {
            compound(compound, name);
        } else if (accessor instanceof Accessor.Hold hold) {
            hold(hold, name);
        } else if (accessor instanceof Accessor.Step step) {
            step(step, name);
        }
    }

    private CodeBlock field(VariableElement field, TypeElement owner, String finder) {
        return CodeBlock.of(
                "$T.$L($T.lookup(), $L, $S, $T.class)",
                Names.MEMBERS,
                Modifiers.isStatic(field)
                        ? "static" + Character.toUpperCase(finder.charAt(0)) + finder.substring(1)
                        : finder,
                Names.HANDLES,
                out.place(field, owner),
                field.getSimpleName().toString(),
                out.erased(field.asType()));
    }

    private String getter(VariableElement field, TypeElement owner) {
        return out.handle(field.getSimpleName() + "_get", field(field, owner, "getter"));
    }

    private MethodSpec.Builder onField(VariableElement field, TypeElement owner, String name) {
        MethodSpec.Builder method = AccessorClass.accessor(name).returns(type(field, owner));
        if (!Modifiers.isStatic(field)) {
            method.addTypeVariables(members.variables(owner)).addParameter(members.receiver(owner), "self");
        }
        return method;
    }

    private TypeName type(VariableElement field, TypeElement owner) {
        return typeNames.of(members.field(field, owner));
    }

    private void get(Accessor.Get get, String name) {
        String handle = getter(get.field(), get.owner());
        MethodSpec.Builder method = onField(get.field(), get.owner(), name);
        CodeBlock call = CodeBlock.of("$N.invokeExact($L)", handle, out.self(get.field(), get.owner(), ""));
        AccessorClass.guard(
                method,
                AccessorClass.returning(call, out.erased(get.field().asType()), type(get.field(), get.owner())));
        out.addMethod(method.build());
    }

    private void set(Accessor.Set set, String name) {
        MethodSpec.Builder method =
                onField(set.field(), set.owner(), name).addParameter(type(set.field(), set.owner()), "value");
        AccessorClass.guard(method, CodeBlock.of("$Lreturn value;\n", store(set.field(), set.owner())));
        out.addMethod(method.build());
    }

    private CodeBlock store(VariableElement field, TypeElement owner) {
        String handle = out.handle(field.getSimpleName() + "_set", field(field, owner, "setter"));
        return CodeBlock.of(
                "$N.invokeExact($L($T) value);\n", handle, out.self(field, owner, ", "), out.erased(field.asType()));
    }

    /** The cast from what a field has to the type that its type variable stands for. */
    private static CodeBlock cast(TypeName from, TypeName to) {
        return from.equals(to) ? CodeBlock.of("") : CodeBlock.of("($T) (Object) ", to);
    }

    private void compound(Accessor.Compound compound, String name) {
        VariableElement field = compound.field();
        TypeName type = compound.type();
        TypeName old = compound.old();
        MethodSpec.Builder method = AccessorClass.accessor(name).returns(type);
        var start = CodeBlock.builder();
        if (!Modifiers.isStatic(field)) {
            method.addTypeVariables(members.variables(compound.owner()));
        }
        if (compound.held()) {
            method.addParameter(held(field, compound.owner()), "held");
            start.add("$T self = held.getKey();\n", members.receiver(compound.owner()));
            start.add("$T old = $Lheld.getValue();\n", old, cast(type(field, compound.owner()), old));
        } else {
            if (!Modifiers.isStatic(field)) {
                method.addParameter(members.receiver(compound.owner()), "self");
            }
            method.addParameter(old.isBoxedPrimitive() ? old.unbox() : old, "old");
        }
        method.addParameter(compound.operand(), "operand");
        boolean isTextOfObject = !old.equals(type);
        CodeBlock sum = CodeBlock.of(isTextOfObject ? "\"\" + old $L operand" : "old $L operand", compound.operator());
        CodeBlock value =
                type.isPrimitive() && !type.equals(TypeName.BOOLEAN) ? CodeBlock.of("($T) ($L)", type, sum) : sum;
        AccessorClass.guard(
                method,
                CodeBlock.of(
                        "$L$T value = $L;\n$Lreturn value;\n",
                        start.build(),
                        type,
                        value,
                        store(field, compound.owner())));
        out.addMethod(method.build());
    }

    private TypeName held(VariableElement field, TypeElement owner) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                members.receiver(owner),
                type(field, owner).box());
    }

    private void hold(Accessor.Hold hold, String name) {
        VariableElement field = hold.field();
        MethodSpec.Builder method = AccessorClass.accessor(name)
                .addTypeVariables(members.variables(hold.owner()))
                .returns(held(field, hold.owner()))
                .addParameter(members.receiver(hold.owner()), "self");
        String handle = getter(field, hold.owner());
        TypeName erased = out.erased(field.asType());
        TypeName full = type(field, hold.owner());
        CodeBlock read = CodeBlock.of("($T) $N.invokeExact($L)", erased, handle, out.self(field, hold.owner(), ""));
        CodeBlock kept = hold.type().isBoxedPrimitive()
                ? CodeBlock.of("$T.requireNonNull(old)", Objects.class)
                : CodeBlock.of("old");
        AccessorClass.guard(
                method,
                CodeBlock.of(
                        "$T old = $L$L;\nreturn new $T<>(self, $L);\n",
                        full,
                        erased.equals(full) ? CodeBlock.of("") : CodeBlock.of("($T) ", full),
                        read,
                        AbstractMap.SimpleEntry.class,
                        kept));
        out.addMethod(method.build());
    }

    private void step(Accessor.Step step, String name) {
        VariableElement field = step.field();
        TypeName type = step.type();
        MethodSpec.Builder method = onField(field, step.owner(), name).returns(type);
        String getter = getter(field, step.owner());
        CodeBlock read = CodeBlock.of(
                "$T old = $L($T) $N.invokeExact($L);\n",
                type,
                cast(out.erased(field.asType()), type),
                out.erased(field.asType()),
                getter,
                out.self(field, step.owner(), ""));
        TypeName primitive = type.isBoxedPrimitive() ? type.unbox() : type;
        CodeBlock next = CodeBlock.of("$T value = ($T) (old $L 1);\n", type, primitive, step.operator());
        AccessorClass.guard(
                method,
                CodeBlock.of(
                        "$L$L$Lreturn $L;\n",
                        read,
                        next,
                        store(field, step.owner()),
                        step.postfix() ? "old" : "value"));
        out.addMethod(method.build());
    }
}
