package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * One coroutine as instructions.
 *
 * @param name the user's method's name
 * @param typeVariables of the class and the method, those that the generated method needs
 * @param parameters {@code this} first where there is one
 * @param resultType what the user's method returns
 * @param names the machine's own names, none of which the user's text takes
 * @param variables what debuggers are to call the variables
 * @param body the instructions; control never runs off its end
 * @param line where the method is declared
 */
public record Routine(
        String name,
        List<TypeVariableName> typeVariables,
        List<Local> parameters,
        TypeName resultType,
        MachineNames names,
        VariableNames variables,
        List<Instruction> body,
        int line) {
    public Routine {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }

    /** The same with other instructions. */
    public Routine withBody(List<Instruction> other) {
        return new Routine(name, typeVariables, parameters, resultType, names, variables, other, line);
    }
}
