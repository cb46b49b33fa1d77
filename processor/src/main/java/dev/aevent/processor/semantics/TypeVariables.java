package dev.aevent.processor.semantics;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Type variables in types. */
public final class TypeVariables {
    private TypeVariables() {}

    /** Whether one is part of a type, which has no meaning elsewhere. */
    public static boolean areIn(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return areIn(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            return areIn(wildcard.getExtendsBound()) || areIn(wildcard.getSuperBound());
        } else if (type instanceof DeclaredType declared) {
            return areIn(declared.getEnclosingType())
                    || declared.getTypeArguments().stream().anyMatch(TypeVariables::areIn);
        } else {
            return type != null && type.getKind() == TypeKind.TYPEVAR;
        }
    }
}
