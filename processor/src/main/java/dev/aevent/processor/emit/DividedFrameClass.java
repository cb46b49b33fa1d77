package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.split.Machine;
import dev.aevent.processor.split.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * That of a coroutine that is too large for one method. The frame is made at once; each part of the states has a class
 * of its own for the method that runs them, which bears the name of the user's, as traces and profilers show it.
 */
final class DividedFrameClass extends FrameClass {
    private final String partName;

    DividedFrameClass(Machine machine, ClassName name, String userClass, String userMethod, String file) {
        super(machine, name, userClass, userMethod, file);
        Set<String> taken = new HashSet<>(name.simpleNames());
        machine.fields().forEach(field -> taken.add(field.name()));
        String prefix = "Part";
        while (beginsOne(prefix, taken)) {
            prefix = MachineNames.free(prefix, Set.of(prefix));
        }
        partName = prefix;
    }

    private static boolean beginsOne(String prefix, Set<String> taken) {
        return taken.stream().anyMatch(other -> other.startsWith(prefix));
    }

    @Override
    TypeSpec write() {
        TypeSpec.Builder type = frame().addMethod(constructor())
                .addMethod(resume("", CodeBlock.of("$N, this, state, $N", names.loop(), names.result())))
                .addMethod(position());
        for (Part part : machine.parts()) {
            new FieldsInFrame(machine, part).methods(self).forEach(type::addMethod);
        }
        type.addMethod(driver());
        machine.parts().forEach(part -> type.addType(partClass(part)));
        return type.build();
    }

    private MethodSpec constructor() {
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (Local parameter : routine.parameters()) {
            constructor.addParameter(parameter.type(), parameter.name());
            constructor.addStatement("this.$N = $N", parameter.name(), parameter.name());
        }
        return constructor.build();
    }

    /** Calls the parts by turns. It has no line of the user's, so no trace shows it. */
    private MethodSpec driver() {
        return stateMethod()
                .beginControlFlow("do")
                .addStatement("$N = $L", names.result(), choice(machine.parts()))
                .addStatement("$N = $N.state", names.state(), names.frame())
                .endControlFlow("while ($N == $N.next())", names.result(), names.loop())
                .addStatement("return $N", names.result())
                .build();
    }

    /** The call of that part which has the state. */
    private CodeBlock choice(List<Part> parts) {
        if (parts.size() == 1) {
            return CodeBlock.of(
                    "$T.$N($N, $N, $N, $N)",
                    partClass(parts.get(0).number()),
                    routine.name(),
                    names.loop(),
                    names.frame(),
                    names.state(),
                    names.result());
        }
        int half = parts.size() / 2;
        return CodeBlock.of(
                "$N < $L ? $L : $L",
                names.state(),
                parts.get(half).first(),
                choice(parts.subList(0, half)),
                choice(parts.subList(half, parts.size())));
    }

    private ClassName partClass(int number) {
        return name.nestedClass(partName + (number + 1));
    }

    private TypeSpec partClass(Part part) {
        var states = new StateMethod(machine, new FieldsInFrame(machine, part));
        return TypeSpec.classBuilder(partClass(part.number()).simpleName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(stateMethod()
                        .addCode(states.write(part.body(), part.first()))
                        .build())
                .build();
    }

    @Override
    CodeBlock call(String loop, List<CodeBlock> arguments) {
        return CodeBlock.of(
                "$T.$N($N, new $T($L), 0, null)", name, routine.name(), loop, name, CodeBlock.join(arguments, ", "));
    }

    @Override
    List<StateCode> stateCode() {
        return machine.parts().stream()
                .map(part -> new StateCode(
                        partClass(part.number()).reflectionName(), routine.name(), part.number(), part.divisible()))
                .toList();
    }
}
