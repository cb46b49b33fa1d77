package dev.aevent.processor.collect;

import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Which classes extend which. */
public final class Hierarchy {
    private Hierarchy() {}

    /** Whether a class is another one or extends or implements it, whatever the type arguments. */
    public static boolean isSubclass(TypeElement type, TypeElement of, Types types) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
    }
}
