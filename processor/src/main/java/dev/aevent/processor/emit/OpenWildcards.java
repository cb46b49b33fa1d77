package dev.aevent.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Stream;

/** Wildcards with a type variable in their bounds. */
final class OpenWildcards {
    private OpenWildcards() {}

    /** Whether there is one within a type. */
    static boolean areIn(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return areIn(array.componentType());
        }
        return type instanceof ParameterizedTypeName generic
                && generic.typeArguments().stream()
                        .anyMatch(argument ->
                                argument instanceof WildcardTypeName && mentionsVariable(argument) || areIn(argument));
    }

    private static boolean mentionsVariable(TypeName type) {
        if (type instanceof WildcardTypeName wildcard) {
            return Stream.concat(wildcard.lowerBounds().stream(), wildcard.upperBounds().stream())
                    .anyMatch(OpenWildcards::mentionsVariable);
        } else if (type instanceof ArrayTypeName array) {
            return mentionsVariable(array.componentType());
        }
        return type instanceof TypeVariableName
                || type instanceof ParameterizedTypeName generic
                        && generic.typeArguments().stream().anyMatch(OpenWildcards::mentionsVariable);
    }
}
