package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.split.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** That of a coroutine whose states one method runs, which makes the frame when it first suspends. */
final class WholeFrameClass extends FrameClass {
    WholeFrameClass(Machine machine, ClassName name, String userClass, String userMethod, String file) {
        super(machine, name, userClass, userMethod, file);
    }

    @Override
    TypeSpec write() {
        if (machine.suspends()) {
            return frame().addMethod(constructor())
                    .addMethod(resume())
                    .addMethod(position())
                    .addMethod(park())
                    .addMethod(states())
                    .build();
        }
        return TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addField(source())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(states())
                .build();
    }

    private List<Local> constants() {
        return machine.fields().stream().filter(machine::isConstant).toList();
    }

    private MethodSpec constructor() {
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (Local constant : constants()) {
            constructor.addParameter(constant.type(), constant.name());
            constructor.addStatement("this.$N = $N", constant.name(), constant.name());
        }
        return constructor.build();
    }

    private MethodSpec resume() {
        var arguments = CodeBlock.builder().add("$N, this, state, $N", names.loop(), names.result());
        for (Local parameter : stateParameters()) {
            if (machine.fields().contains(parameter)) {
                arguments.add(", this.$N", parameter.name());
            } else {
                arguments.add(", $L", parameter.defaultValue());
            }
        }
        return resume(qualifier(), arguments.build());
    }

    private MethodSpec park() {
        var park = MethodSpec.methodBuilder("park")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(routine.typeVariables())
                .returns(self)
                .addParameter(self, names.frame())
                .addParameter(TypeName.INT, names.state());
        List<String> constants = constants().stream().map(Local::name).toList();
        machine.fields().forEach(field -> park.addParameter(field.type(), field.name()));
        park.beginControlFlow("if ($N == null)", names.frame())
                .addStatement("$N = new $T($L)", names.frame(), self, String.join(", ", constants))
                .endControlFlow();
        for (Local field : machine.fields()) {
            if (!machine.isConstant(field)) {
                park.addStatement("$N.$N = $N", names.frame(), field.name(), field.name());
            }
        }
        return park.addStatement("$N.state = $N", names.frame(), names.state())
                .addStatement("return $N", names.frame())
                .build();
    }

    /** Parameters of the user's method, then what lives in the frame. */
    private List<Local> stateParameters() {
        List<Local> parameters = new ArrayList<>(routine.parameters());
        machine.fields().stream().filter(field -> !field.isParameter()).forEach(parameters::add);
        return parameters;
    }

    /**
     * The class and type arguments, which javac does not infer from wildcards within a variable where their own parameter
     * is bounded by itself. In full, since a variable of the user's may have the name of the class.
     */
    private String qualifier() {
        boolean isInferred = stateParameters().stream().noneMatch(local -> OpenWildcards.areIn(local.type()));
        return isInferred
                ? ""
                : routine.typeVariables().stream()
                        .map(TypeVariableName::name)
                        .collect(Collectors.joining(", ", String.join(".", name.simpleNames()) + ".<", ">"));
    }

    private MethodSpec states() {
        MethodSpec.Builder method = stateMethod();
        stateParameters()
                .forEach(local -> method.addParameter(
                        ParameterSpec.builder(local.type(), local.name()).build()));
        boolean needsState = !machine.suspends() && machine.count() > 1;
        if (needsState) {
            method.addStatement("int $N = 0", names.state());
        }
        var states = new StateMethod(machine, new FieldsAsParameters(machine, qualifier()));
        return method.addCode(states.write(routine.body(), 0)).build();
    }

    /** Before the user's arguments, it passes that there is no frame; behind them, first values of the fields. */
    @Override
    CodeBlock call(String loop, List<CodeBlock> arguments) {
        var call = CodeBlock.builder().add("$T.$N($N", name, routine.name(), loop);
        if (machine.suspends()) {
            call.add(", null, 0, null");
        }
        arguments.forEach(argument -> call.add(", ").add(argument));
        stateParameters().stream()
                .filter(local -> !local.isParameter())
                .forEach(local -> call.add(", $L", local.defaultValue()));
        return call.add(")").build();
    }

    @Override
    List<StateCode> stateCode() {
        return machine.suspends()
                ? List.of(new StateCode(name.reflectionName(), routine.name(), 0, machine.divisible()))
                : List.of();
    }
}
