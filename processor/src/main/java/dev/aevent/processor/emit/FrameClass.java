package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.split.Machine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the nested class of one coroutine: its frame, and what runs its states. */
abstract sealed class FrameClass permits WholeFrameClass, DividedFrameClass {
    final Machine machine;
    final Routine routine;
    final MachineNames names;
    final ClassName name;
    final TypeName self;
    private final String userClass;
    private final String userMethod;
    private final String file;

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

    /**
     * That of a machine.
     *
     * @param name the nested class's name
     * @param userClass binary name of the user's class
     * @param file the user's file
     */
    static FrameClass of(Machine machine, ClassName name, String userClass, String userMethod, String file) {
        return machine.isDivided()
                ? new DividedFrameClass(machine, name, userClass, userMethod, file)
                : new WholeFrameClass(machine, name, userClass, userMethod, file);
    }

    /** The class. */
    abstract TypeSpec write();

    /** The call that an entry makes. */
    abstract CodeBlock call(String loop, List<CodeBlock> arguments);

    /** The methods of the generated code that run states. */
    abstract List<StateCode> stateCode();

    /** The class with what every frame has. */
    TypeSpec.Builder frame() {
        var type = TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addField(source())
                .superclass(Names.FRAME)
                .addTypeVariables(routine.typeVariables());
        machine.fields().forEach(field -> type.addField(field(field)));
        return type;
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

    /** Where it stands in the user's source. */
    FieldSpec source() {
        List<String> awaits = machine.resumptions().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(resumption -> resumption.getValue() + ":" + line(resumption.getKey()))
                .toList();
        return FieldSpec.builder(Names.SOURCE, "SOURCE", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($S, $S, $S, $L, $L, $L)",
                        Names.SOURCE,
                        userClass,
                        userMethod,
                        file,
                        routine.line(),
                        machine.count(),
                        Lines.literals(awaits))
                .build();
    }

    private static int line(Instruction.Await await) {
        return await.shielded() ? -await.line() : await.line();
    }

    /**
     * What the loop calls. Java allows no {@code yield(...)} without a qualifier.
     *
     * @param qualifier what else must stand before the method that runs states
     */
    MethodSpec resume(String qualifier, CodeBlock arguments) {
        var call = CodeBlock.of("$L$N($L)", qualifier, routine.name(), arguments);
        return MethodSpec.methodBuilder("resume")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Names.OBJECT)
                .addParameter(Names.LOOP, names.loop())
                .addParameter(Names.OBJECT, names.result())
                .addException(Names.THROWABLE)
                .addStatement(
                        routine.name().equals("yield") && qualifier.isEmpty()
                                ? CodeBlock.of("return $T.$L", name, call)
                                : CodeBlock.of("return $L", call))
                .build();
    }

    /** Tells where it stands; references to methods have no frame in Java's traces either. */
    MethodSpec position() {
        return MethodSpec.methodBuilder("source")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Names.SOURCE)
                .addStatement("return $L", routine.line() == 0 ? "null" : "SOURCE")
                .build();
    }

    /** The head of a method that runs states. */
    MethodSpec.Builder stateMethod() {
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
        return method;
    }
}
