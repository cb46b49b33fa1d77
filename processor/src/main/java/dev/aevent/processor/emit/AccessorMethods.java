package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.collect.Hierarchy;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Access;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Writes the accessors: a handle from a private lookup in the user's class, and a small method around it. */
final class AccessorMethods {
    private static final ClassName SITE = ClassName.get(StackTraceElement.class);

    private final Attributed world;
    private final TypeElement user;
    private final TypeNames typeNames;
    private final String file;
    private final MemberTypes members;
    private final TypeSpec.Builder out;
    private final ConstantFields constants;

    /** @param user the class that the accessors are for */
    AccessorMethods(Attributed world, TypeElement user, String file, String name) {
        this(
                world,
                user,
                file,
                new MemberTypes.Generic(world),
                TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL),
                new ConstantFields());
    }

    private AccessorMethods(
            Attributed world,
            TypeElement user,
            String file,
            MemberTypes members,
            TypeSpec.Builder out,
            ConstantFields constants) {
        this.world = world;
        this.user = user;
        this.file = file;
        this.members = members;
        this.out = out;
        this.constants = constants;
        typeNames = new TypeNames(world);
    }

    TypeSpec write(Map<Accessor, String> accessors) {
        accessors.forEach(this::add);
        return out.addFields(constants.fields()).build();
    }

    private void add(Accessor accessor, String name) {
        if (isIndependent(accessor) && members instanceof MemberTypes.Generic) {
            as(new MemberTypes.Independent(members, typeNames)).add(accessor, name);
            return;
        }
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
        } else if (accessor instanceof Accessor.Call call) {
            call(call, name);
        } else if (accessor instanceof Accessor.New made) {
            construct(made, name);
        } else if (accessor instanceof Accessor.Outer outer) {
            outer(outer, name);
        } else if (accessor instanceof Accessor.Assertions assertions) {
            assertions(assertions, name);
        } else if (accessor instanceof Accessor.Spawn spawn) {
            spawn(spawn, name);
        } else if (accessor instanceof Accessor.SpawnLambda spawn) {
            spawn(spawn, name);
        } else if (accessor instanceof Accessor.Raw raw) {
            as(new MemberTypes.Raw(world)).add(raw.member(), name);
        }
    }

    /** The same writer for members with other types. */
    private AccessorMethods as(MemberTypes types) {
        return new AccessorMethods(world, user, file, types, out, constants);
    }

    /** Whether it is the same for all type arguments, which javac need not infer then, and cannot for each wildcard. */
    private static boolean isIndependent(Accessor accessor) {
        return accessor instanceof Accessor.OfField member && MemberTypes.Independent.has(member.field())
                || accessor instanceof Accessor.Call call && MemberTypes.Independent.has(call.method());
    }

    private TypeName erased(TypeMirror type) {
        return typeNames.of(world.types().erasure(type));
    }

    private String handle(String name, CodeBlock found) {
        return constants.add(Names.HANDLE, constant(name), found);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static MethodSpec.Builder accessor(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    }

    private CodeBlock classOf(TypeElement type) {
        return Carried.isConstantBody(type)
                ? CodeBlock.of(
                        "$T.$N.getClass()",
                        typeNames.raw(type),
                        Owners.constant(type).getSimpleName())
                : CodeBlock.of("$T.class", typeNames.raw(type));
    }

    /**
     * The class that looks a member up, and the one in which it does, if that is another: between the two there may be
     * a member of the same name.
     */
    private CodeBlock place(Element member, TypeElement owner) {
        TypeElement found = owner;
        TypeElement declaring = Owners.of(member);
        for (TypeElement above = owner;
                !above.equals(declaring) && above.getSuperclass() instanceof DeclaredType type; ) {
            above = (TypeElement) type.asElement();
            if (Hierarchy.isSubclass(above, declaring, world.types())
                    && Access.isAccessible(above, user, world.elements())) {
                found = above;
            }
        }
        return found.equals(owner)
                ? classOf(owner)
                : CodeBlock.of("$L, $T.class", classOf(owner), typeNames.raw(found));
    }

    private CodeBlock field(VariableElement field, TypeElement owner, String finder) {
        return CodeBlock.of(
                "$T.$L($T.lookup(), $L, $S, $T.class)",
                Names.MEMBERS,
                Modifiers.isStatic(field)
                        ? "static" + Character.toUpperCase(finder.charAt(0)) + finder.substring(1)
                        : finder,
                Names.HANDLES,
                place(field, owner),
                field.getSimpleName().toString(),
                erased(field.asType()));
    }

    private String getter(VariableElement field, TypeElement owner) {
        return handle(field.getSimpleName() + "_get", field(field, owner, "getter"));
    }

    private MethodSpec.Builder onField(VariableElement field, TypeElement owner, String name) {
        MethodSpec.Builder method = accessor(name).returns(type(field, owner));
        if (!Modifiers.isStatic(field)) {
            method.addTypeVariables(members.variables(owner)).addParameter(members.receiver(owner), "self");
        }
        return method;
    }

    private TypeName type(VariableElement field, TypeElement owner) {
        return typeNames.of(members.field(field, owner));
    }

    /** {@code self} as the handle takes it, or nothing. */
    private CodeBlock self(Element member, TypeElement owner, String next) {
        return Modifiers.isStatic(member) ? CodeBlock.of("") : CodeBlock.of("($T) self$L", typeNames.raw(owner), next);
    }

    private void get(Accessor.Get get, String name) {
        String handle = getter(get.field(), get.owner());
        MethodSpec.Builder method = onField(get.field(), get.owner(), name);
        CodeBlock call = CodeBlock.of("$N.invokeExact($L)", handle, self(get.field(), get.owner(), ""));
        guard(method, returning(call, erased(get.field().asType()), type(get.field(), get.owner())));
        out.addMethod(method.build());
    }

    private static CodeBlock returning(CodeBlock call, TypeName erased, TypeName full) {
        return erased.equals(full)
                ? CodeBlock.of("return ($T) $L;\n", erased, call)
                : CodeBlock.of("return ($T) ($T) $L;\n", full, erased, call);
    }

    private static void guard(MethodSpec.Builder method, CodeBlock body) {
        method.addCode(
                "try {\n$>$L$<} catch ($T t) {\n$>throw $T.<$T>rethrow(t);\n$<}\n",
                body,
                Names.THROWABLE,
                Names.MEMBERS,
                RuntimeException.class);
    }

    private void set(Accessor.Set set, String name) {
        MethodSpec.Builder method =
                onField(set.field(), set.owner(), name).addParameter(type(set.field(), set.owner()), "value");
        guard(method, CodeBlock.of("$Lreturn value;\n", store(set.field(), set.owner())));
        out.addMethod(method.build());
    }

    private CodeBlock store(VariableElement field, TypeElement owner) {
        String handle = handle(field.getSimpleName() + "_set", field(field, owner, "setter"));
        return CodeBlock.of(
                "$N.invokeExact($L($T) value);\n", handle, self(field, owner, ", "), erased(field.asType()));
    }

    /** The cast from what a field has to the type that its type variable stands for. */
    private static CodeBlock cast(TypeName from, TypeName to) {
        return from.equals(to) ? CodeBlock.of("") : CodeBlock.of("($T) (Object) ", to);
    }

    private void compound(Accessor.Compound compound, String name) {
        VariableElement field = compound.field();
        TypeName type = compound.type();
        TypeName old = compound.old();
        MethodSpec.Builder method = accessor(name).returns(type);
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
        guard(
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
        MethodSpec.Builder method = accessor(name)
                .addTypeVariables(members.variables(hold.owner()))
                .returns(held(field, hold.owner()))
                .addParameter(members.receiver(hold.owner()), "self");
        String handle = getter(field, hold.owner());
        TypeName erased = erased(field.asType());
        TypeName full = type(field, hold.owner());
        CodeBlock read = CodeBlock.of("($T) $N.invokeExact($L)", erased, handle, self(field, hold.owner(), ""));
        CodeBlock kept = hold.type().isBoxedPrimitive()
                ? CodeBlock.of("$T.requireNonNull(old)", Objects.class)
                : CodeBlock.of("old");
        guard(
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
                cast(erased(field.asType()), type),
                erased(field.asType()),
                getter,
                self(field, step.owner(), ""));
        TypeName primitive = type.isBoxedPrimitive() ? type.unbox() : type;
        CodeBlock next = CodeBlock.of("$T value = ($T) (old $L 1);\n", type, primitive, step.operator());
        guard(
                method,
                CodeBlock.of(
                        "$L$L$Lreturn $L;\n",
                        read,
                        next,
                        store(field, step.owner()),
                        step.postfix() ? "old" : "value"));
        out.addMethod(method.build());
    }

    private CodeBlock parameterClasses(ExecutableElement method) {
        var classes = CodeBlock.builder();
        method.getParameters().forEach(parameter -> classes.add(", $T.class", erased(parameter.asType())));
        return classes.build();
    }

    /** Parameters of an accessor that calls a method, and what it passes on. */
    private CodeBlock pass(MethodSpec.Builder accessor, ExecutableElement method, ExecutableType type, boolean comma) {
        var passed = CodeBlock.builder();
        int i = 0;
        for (VariableElement parameter : method.getParameters()) {
            accessor.addParameter(typeNames.of(type.getParameterTypes().get(i)), "a" + i);
            passed.add(comma ? ", " : "").add("($T) a$L", erased(parameter.asType()), i++);
            comma = true;
        }
        accessor.varargs(method.isVarArgs());
        type.getThrownTypes().forEach(thrown -> accessor.addException(typeNames.of(thrown)));
        return passed.build();
    }

    private void call(Accessor.Call call, String name) {
        ExecutableElement method = call.method();
        TypeElement self = call.caller();
        CodeBlock found = call.isSuper()
                ? CodeBlock.of(
                        "$T.superMethod($T.lookup(), $L, $T.class, $S, $T.class$L)",
                        Names.MEMBERS,
                        Names.HANDLES,
                        classOf(call.caller()),
                        typeNames.raw(call.owner()),
                        method.getSimpleName().toString(),
                        erased(method.getReturnType()),
                        parameterClasses(method))
                : CodeBlock.of(
                        "$T.$L($T.lookup(), $L, $S, $T.class$L)",
                        Names.MEMBERS,
                        Modifiers.isStatic(method) ? "staticMethod" : "method",
                        Names.HANDLES,
                        Modifiers.isStatic(method) ? place(method, call.owner()) : classOf(call.owner()),
                        method.getSimpleName().toString(),
                        erased(method.getReturnType()),
                        parameterClasses(method));
        String handle = handle(name, found);
        ExecutableType type = members.method(method, self);
        MethodSpec.Builder accessor = accessor(name)
                .addTypeVariables(
                        Modifiers.isStatic(method) ? members.variables(method) : members.variables(type, self))
                .returns(typeNames.of(type.getReturnType()));
        if (!Modifiers.isStatic(method)) {
            accessor.addParameter(hides(method, self) ? typeNames.raw(self) : members.receiver(self), "self");
        }
        CodeBlock passed = pass(accessor, method, type, !Modifiers.isStatic(method));
        CodeBlock invoked = CodeBlock.of("$N.invokeExact($L$L)", handle, self(method, self, ""), passed);
        guard(
                accessor,
                method.getReturnType().getKind() == javax.lang.model.type.TypeKind.VOID
                        ? CodeBlock.of("$L;\n", invoked)
                        : returning(invoked, erased(method.getReturnType()), typeNames.of(type.getReturnType())));
        out.addMethod(accessor.build());
    }

    /** Whether a type variable of the method hides one of the class, so that the class's own cannot be written. */
    private boolean hides(ExecutableElement method, TypeElement type) {
        List<String> own = method.getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        return members.variables(type).stream().anyMatch(variable -> own.contains(variable.name()));
    }

    private void construct(Accessor.New made, String name) {
        ExecutableElement constructor = made.constructor();
        TypeElement owner = made.owner();
        boolean inner = Modifiers.isInnerMember(owner);
        var classes = CodeBlock.builder();
        MethodSpec.Builder accessor =
                accessor(name).addTypeVariables(members.variables(constructor)).returns(members.receiver(owner));
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
        String handle = handle(
                name,
                CodeBlock.of(
                        "$T.constructor($T.lookup(), $T.class$L)",
                        Names.MEMBERS,
                        Names.HANDLES,
                        typeNames.raw(owner),
                        classes.build()));
        CodeBlock passed = pass(accessor, constructor, members.method(constructor, owner), inner);
        guard(
                accessor,
                returning(
                        CodeBlock.of("$N.invokeExact($L$L)", handle, first, passed),
                        typeNames.raw(owner),
                        members.receiver(owner)));
        out.addMethod(accessor.build());
    }

    private void outer(Accessor.Outer outer, String name) {
        ClassName inner = typeNames.raw(outer.inner());
        ClassName type = typeNames.raw(outer.outer());
        String handle = handle(
                name,
                CodeBlock.of("$T.outer($T.lookup(), $T.class, $T.class)", Names.MEMBERS, Names.HANDLES, inner, type));
        MethodSpec.Builder accessor = accessor(name)
                .addTypeVariables(members.variables(outer.inner()))
                .returns(members.receiver(outer.outer()))
                .addParameter(members.receiver(outer.inner()), "self");
        guard(
                accessor,
                returning(
                        CodeBlock.of("$N.invokeExact(($T) self)", handle, inner),
                        type,
                        members.receiver(outer.outer())));
        out.addMethod(accessor.build());
    }

    private void assertions(Accessor.Assertions assertions, String name) {
        String flag = constants.add(
                TypeName.BOOLEAN,
                constant(name),
                CodeBlock.of("$T.assertions($L)", Names.MEMBERS, classOf(assertions.owner())));
        out.addMethod(accessor(name)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $N", flag)
                .build());
    }

    private void spawn(Accessor.Spawn spawn, String name) {
        ExecutableElement callee = spawn.callee();
        MethodSpec.Builder accessor = spawn(spawn.place(), name);
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("l")));
        if (!Modifiers.isStatic(callee)) {
            accessor.addParameter(spawn.receiver(), "self");
            arguments.add(spawn.isSuper() ? 1 : 0, CodeBlock.of("self"));
        }
        if (spawn.isSuper()) {
            arguments.add(0, CodeBlock.of("($T) null", Void.class));
        }
        TypeName elements = spawn.elements();
        int fixed = callee.getParameters().size() - (elements == null ? 0 : 1);
        List<CodeBlock> array = new ArrayList<>();
        for (int i = 0; i < spawn.given().size(); i++) {
            TypeName type = i < fixed || elements == null
                    ? erased(callee.getParameters().get(i).asType())
                    : elements;
            accessor.addParameter(type.isPrimitive() ? spawn.given().get(i) : type, "a" + i);
            CodeBlock unboxed = type.isPrimitive() ? CodeBlock.of("($T) a$L", type, i) : CodeBlock.of("a$L", i);
            (i < fixed ? arguments : array).add(unboxed);
        }
        if (elements != null) {
            arguments.add(CodeBlock.of("new $T[] {$L}", elements, CodeBlock.join(array, ", ")));
        }
        spawn(
                accessor,
                name,
                spawn.place(),
                callee.getReturnType(),
                CodeBlock.of(
                        "$T.$N($L)",
                        typeNames.entries(Owners.of(callee)),
                        callee.getSimpleName(),
                        CodeBlock.join(arguments, ", ")));
    }

    private void spawn(Accessor.SpawnLambda spawn, String name) {
        LambdaClass lambda = spawn.lambda();
        var method = (ExecutableType) world.types().asMemberOf(lambda.type(), lambda.method());
        MethodSpec.Builder accessor = spawn(spawn.place(), name);
        accessor.addParameter(
                LambdaClasses.type(typeNames, Owners.of(spawn.place().method()), lambda), "self");
        List<String> arguments = new ArrayList<>(List.of("l", "self"));
        for (TypeMirror parameter : method.getParameterTypes()) {
            pass(accessor, typeNames.of(parameter), arguments);
        }
        spawn(
                accessor,
                name,
                spawn.place(),
                method.getReturnType(),
                CodeBlock.of(
                        "$N.$N(($T) null, $L)",
                        LambdaClasses.entries(lambda),
                        lambda.method().getSimpleName(),
                        Void.class,
                        String.join(", ", arguments)));
    }

    private MethodSpec.Builder spawn(Accessor.SpawnPlace place, String name) {
        return accessor(name)
                .addTypeVariables(members.variables(place.method()))
                .returns(place.task())
                .addParameter(Names.LOOP, "loop");
    }

    private static void pass(MethodSpec.Builder accessor, TypeName type, List<String> arguments) {
        String parameter =
                "a" + arguments.stream().filter(other -> other.startsWith("a")).count();
        accessor.addParameter(type, parameter);
        arguments.add(parameter);
    }

    private void spawn(
            MethodSpec.Builder accessor, String name, Accessor.SpawnPlace place, TypeMirror result, CodeBlock call) {
        TypeElement user = Owners.of(place.method());
        String site = constants.add(
                SITE,
                constant(name),
                CodeBlock.of(
                        "new $T($S, $S, $S, $L)",
                        SITE,
                        typeNames.shown(user),
                        place.method().getSimpleName().toString(),
                        file,
                        place.line()));
        out.addMethod(accessor.addStatement(
                        "return $N.spawn($N, $T.$L, l -> $L)", "loop", site, Names.KIND, kind(result), call)
                .build());
    }

    private static String kind(TypeMirror type) {
        return type.getKind().isPrimitive() || type.getKind() == javax.lang.model.type.TypeKind.VOID
                ? type.getKind().name()
                : "REFERENCE";
    }
}
