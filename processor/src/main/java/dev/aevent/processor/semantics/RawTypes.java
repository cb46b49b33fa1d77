package dev.aevent.processor.semantics;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Tells raw types, whose members have erased types. */
public final class RawTypes {
    private final Types types;

    public RawTypes(Types types) {
        this.types = types;
    }

    /** Whether a type is a generic class without its arguments. */
    public boolean isRaw(TypeMirror type) {
        return type instanceof DeclaredType declared
                && types.isSameType(type, types.erasure(type))
                && !types.isSameType(type, declared.asElement().asType());
    }

    /** Whether what a class declares is a member of a raw type in objects of this type. */
    public boolean isRaw(TypeMirror type, TypeElement declaring) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(declaring)) {
            return isRaw(type);
        } else if (type instanceof TypeVariable variable) {
            return isRaw(variable.getUpperBound(), declaring);
        }
        return (type instanceof DeclaredType || type instanceof IntersectionType)
                && types.directSupertypes(type).stream().anyMatch(above -> isRaw(above, declaring));
    }
}
