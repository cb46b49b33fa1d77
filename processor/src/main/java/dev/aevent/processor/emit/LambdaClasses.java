package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.ir.Capture;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.lower.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Writes the classes of lambdas that are coroutines, and what callers of these link to. */
final class LambdaClasses {
    private final Attributed world;
    private final TypeNames typeNames;
    private final LambdaClass lambda;
    private final TypeName type;
    private final ExecutableType method;
    /** Keeps the lambda itself, which ordinary callers run. */
    private final String ordinary;

    /** @param around the class whose coroutine makes the lambda */
    LambdaClasses(Attributed world, TypeElement around, LambdaClass lambda) {
        this.world = world;
        this.lambda = lambda;
        typeNames = new TypeNames(world).within(lambda.around());
        type = type(typeNames, around, lambda);
        ordinary = MachineNames.free("ordinary", names(lambda));
        method = (ExecutableType) world.types().asMemberOf(lambda.type(), lambda.method());
    }

    private static Set<String> names(LambdaClass lambda) {
        return lambda.captures().stream().map(Capture::name).collect(Collectors.toSet());
    }

    static TypeName type(TypeNames typeNames, TypeElement around, LambdaClass lambda) {
        return typeNames.lambda(around, lambda);
    }

    /** The simple name of the class with the entries: what the run time looks for. */
    static String entries(LambdaClass lambda) {
        return lambda.name() + "$Coroutines";
    }

    /** The class of its objects. */
    TypeSpec object() {
        var constructor = MethodSpec.constructorBuilder()
                .addParameter(lambda.typeName(), ordinary)
                .addStatement("this.$N = $N", ordinary, ordinary);
        var out = TypeSpec.classBuilder(lambda.name())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(lambda.variables())
                .addSuperinterface(lambda.typeName())
                .addField(lambda.typeName(), ordinary, Modifier.PRIVATE, Modifier.FINAL);
        for (Capture capture : lambda.captures()) {
            out.addField(capture.type(), capture.name(), Modifier.FINAL);
            constructor.addParameter(capture.type(), capture.name());
            constructor.addStatement("this.$N = $N", capture.name(), capture.name());
        }
        return out.addMethod(constructor.build()).addMethod(ordinary()).build();
    }

    private MethodSpec ordinary() {
        List<String> arguments = new ArrayList<>();
        var call = MethodSpec.methodBuilder(name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(typeNames.of(method.getReturnType()));
        for (TypeMirror parameter : method.getParameterTypes()) {
            String argument = "a" + arguments.size();
            call.addParameter(typeNames.of(parameter), argument);
            arguments.add(argument);
        }
        method.getThrownTypes().forEach(thrown -> call.addException(typeNames.of(thrown)));
        boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
        return call.addStatement("$L$N.$N($L)", isVoid ? "" : "return ", ordinary, name(), String.join(", ", arguments))
                .build();
    }

    /**
     * The class with the entries.
     *
     * @param frame the machine's
     * @param registration what its initialiser does
     */
    TypeSpec entries(FrameClass frame, CodeBlock registration) {
        var out = TypeSpec.classBuilder(entries(lambda))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addStaticBlock(registration);
        signatures().forEach(signature -> out.addMethod(entry(signature, frame)));
        return out.build();
    }

    private MethodSpec entry(List<TypeName> signature, FrameClass frame) {
        ClassName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
        var entry = MethodSpec.methodBuilder(name())
                .addModifiers(Modifier.STATIC)
                .returns(Names.OBJECT)
                .addException(Names.THROWABLE)
                .addParameter(Void.class, "direct")
                .addParameter(Names.LOOP, "loop")
                .addParameter(raw, "self");
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("self")));
        for (int i = 0; i < signature.size(); i++) {
            entry.addParameter(signature.get(i), "a" + i);
            arguments.add(
                    CodeBlock.of("($T) a$L", erased(method.getParameterTypes().get(i)), i));
        }
        return entry.addStatement("return $L", frame.call("loop", arguments)).build();
    }

    /** The erased parameters of the method and of all that it overrides. */
    private Set<List<TypeName>> signatures() {
        var signatures = new LinkedHashSet<List<TypeName>>();
        signatures.add(method.getParameterTypes().stream().map(this::erased).toList());
        signatures.add(signature(lambda.method()));
        var owner = (TypeElement) lambda.type().asElement();
        for (ExecutableElement other : ElementFilter.methodsIn(allOf(owner, new LinkedHashSet<>()))) {
            if (other.getSimpleName().equals(lambda.method().getSimpleName())
                    && world.elements().overrides(lambda.method(), other, owner)) {
                signatures.add(signature(other));
            }
        }
        return signatures;
    }

    private Set<Element> allOf(TypeElement type, Set<Element> members) {
        members.addAll(type.getEnclosedElements());
        type.getInterfaces().forEach(above -> allOf((TypeElement) world.types().asElement(above), members));
        return members;
    }

    private List<TypeName> signature(ExecutableElement of) {
        return of.getParameters().stream()
                .map(parameter -> erased(parameter.asType()))
                .toList();
    }

    private TypeName erased(TypeMirror mirror) {
        return typeNames.of(world.types().erasure(mirror));
    }

    private String name() {
        return lambda.method().getSimpleName().toString();
    }
}
