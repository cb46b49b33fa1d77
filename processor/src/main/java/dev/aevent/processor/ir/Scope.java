package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local class as a member: its declaration, and around it what that names of the coroutine that declared it. An object
 * of the scope is made for each object of the class, before that, so that constructors find it.
 *
 * @param name of the class around the declaration
 * @param variables type variables that the declaration may name
 * @param superScope the scope of the local class that this one extends; null if it extends none
 * @param inherited what that scope keeps
 * @param captures all that this one keeps, without what is inherited
 * @param isSerializable whether objects of the class can be serialized, and this with them
 * @param declaration the user's text
 */
public record Scope(
        String name,
        List<TypeVariableName> variables,
        @Nullable TypeName superScope,
        List<Capture> inherited,
        List<Capture> captures,
        boolean isSerializable,
        Fragment declaration) {
    public Scope {
        variables = List.copyOf(variables);
        inherited = List.copyOf(inherited);
        captures = List.copyOf(captures);
    }
}
