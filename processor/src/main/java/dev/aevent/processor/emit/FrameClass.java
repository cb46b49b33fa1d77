package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.split.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes the nested class of one coroutine: its frame, and the method that runs its states. */
final class FrameClass {
    private final Machine machine;
    private final Routine routine;
    private final MachineNames names;
    private final ClassName name;
    private final TypeName self;
    private final String userClass;
    private final String userMethod;
    private final String file;

    /**
     * @param name the nested class's name
     * @param userClass binary name of the user's class
     * @param file the user's file
     */
    FrameClass(Machine machine, ClassName name, String userClass, String userMethod, String file) {
        this.machine = machine;
        this.name = name;
        this.userClass = userClass;
        this.userMethod = userMethod;
        this.file = file;
        routine = machine.routine();
        names = routine.names();
        List<TypeVariableName> variables = routine.typeVariables();
        self = variables.isEmpty()
                ? name
                : ParameterizedTypeName.get(
                        name,
                        variables.stream()
                                .map(variable -> TypeVariableName.get(variable.name()))
                                .toArray(TypeName[]::new));
    }

    TypeSpec write() {
        var type = TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.STATIC, Modifier.FINAL);
        type.addField(source());
        if (machine.suspends()) {
            type.superclass(Names.FRAME).addTypeVariables(routine.typeVariables());
            for (Local field : machine.fields()) {
                type.addField(field(field));
            }
            type.addMethod(constructor())
                    .addMethod(resume())
                    .addMethod(position())
                    .addMethods(shielded())
                    .addMethod(park());
        } else {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        return type.addMethod(stateMethod()).build();
    }

    private FieldSpec field(Local local) {
        var field = FieldSpec.builder(local.type(), local.name());
        if (!local.equals(machine.fields().get(0))) {
            field.addJavadoc(Lines.FOLLOWS);
        }
        if (machine.isConstant(local)) {
            field.addModifiers(Modifier.FINAL);
        }
        return field.build();
    }

    private FieldSpec source() {
        Map<Integer, Integer> lines = new TreeMap<>();
        machine.resumptions().forEach((await, state) -> lines.put(state, await.line()));
        var table = CodeBlock.builder().add("$L", routine.line());
        for (int state = 1; state < machine.count(); state++) {
            table.add(", $L", lines.getOrDefault(state, 0));
        }
        return FieldSpec.builder(Names.SOURCE, "SOURCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($S, $S, $S, $L)", Names.SOURCE, userClass, userMethod, file, table.build())
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
        return MethodSpec.methodBuilder("resume")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Names.OBJECT)
                .addParameter(Names.LOOP, names.loop())
                .addParameter(Names.OBJECT, names.result())
                .addException(Names.THROWABLE)
                .addStatement("return $N($L)", routine.name(), arguments.build())
                .build();
    }

    private static MethodSpec position(String result) {
        return MethodSpec.methodBuilder("source")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Names.SOURCE)
                .addStatement("return $L", result)
                .build();
    }

    private static MethodSpec position() {
        return position("SOURCE");
    }

    private List<MethodSpec> shielded() {
        var states = new TreeSet<Integer>();
        machine.resumptions().forEach((await, state) -> {
            if (await.shielded()) {
                states.add(state);
            }
        });
        if (states.isEmpty()) {
            return List.of();
        }
        List<String> tests = new ArrayList<>();
        states.forEach(state -> tests.add("state == " + state));
        return List.of(MethodSpec.methodBuilder("shielded")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", String.join(" || ", tests))
                .build());
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
    List<Local> stateParameters() {
        List<Local> parameters = new ArrayList<>(routine.parameters());
        machine.fields().stream().filter(field -> !field.isParameter()).forEach(parameters::add);
        return parameters;
    }

    private MethodSpec stateMethod() {
        var method = MethodSpec.methodBuilder(routine.name())
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(routine.typeVariables())
                .returns(Names.OBJECT)
                .addException(Names.THROWABLE)
                .addParameter(Names.LOOP, names.loop());
        if (machine.suspends()) {
            method.addParameter(self, names.frame())
                    .addParameter(TypeName.INT, names.state())
                    .addParameter(Names.OBJECT, names.result());
        }
        stateParameters()
                .forEach(local -> method.addParameter(
                        ParameterSpec.builder(local.type(), local.name()).build()));
        var states = new StateMethod(machine, name);
        boolean needsState = !machine.suspends() && machine.count() > 1;
        if (needsState) {
            method.addStatement("int $N = 0", names.state());
        }
        return method.addCode(states.write()).build();
    }

    /** What an entry passes before the user's arguments, and behind them. */
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
}
