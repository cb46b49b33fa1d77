package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Accessors that spawn coroutines, each from the place in the user's method that its trace shows. */
final class SpawnAccessors {
    private static final ClassName SITE = ClassName.get(StackTraceElement.class);

    private final Attributed world;
    private final TypeNames typeNames;
    private final String file;
    private final MemberTypes members;
    private final AccessorClass out;

    SpawnAccessors(Attributed world, TypeNames typeNames, String file, MemberTypes members, AccessorClass out) {
        this.world = world;
        this.typeNames = typeNames;
        this.file = file;
        this.members = members;
        this.out = out;
    }

    void spawn(Accessor.Spawn spawn, String name) {
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
                    ? out.erased(callee.getParameters().get(i).asType())
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

    void spawn(Accessor.SpawnLambda spawn, String name) {
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
        return AccessorClass.accessor(name)
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
        String site = out.constant(
                SITE,
                name,
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
