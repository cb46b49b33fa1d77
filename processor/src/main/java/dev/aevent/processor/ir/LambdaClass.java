package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The class of a lambda that is a coroutine: it keeps what the lambda names, and the lambda itself for ordinary callers.
 *
 * @param name its name
 * @param routineName the name of the method that runs its states
 * @param variables type variables that the lambda may name
 * @param around the method that it stands in
 * @param type the functional interface
 * @param typeName the same, as it can be written
 * @param method that interface's method
 * @param captures what it keeps
 * @param line that of its frame in a trace; 0 if it has none there, as references to methods
 */
public record LambdaClass(
        String name,
        String routineName,
        List<TypeVariableName> variables,
        ExecutableElement around,
        DeclaredType type,
        TypeName typeName,
        ExecutableElement method,
        List<Capture> captures,
        int line) {
    public LambdaClass {
        variables = List.copyOf(variables);
        captures = List.copyOf(captures);
    }
}
