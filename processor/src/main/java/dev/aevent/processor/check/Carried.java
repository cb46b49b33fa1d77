package dev.aevent.processor.check;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose coroutines are compiled: those that a file declares, the bodies of enum constants, and the local and
 * anonymous ones that a coroutine declares, which are made anew beside it. Local classes of other code exist in the user's
 * class files only, under names that no source can write.
 */
public final class Carried {
    private Carried() {}

    /** Whether the coroutines of a class are compiled. */
    public static boolean is(TypeElement type) {
        return switch (type.getNestingKind()) {
            case TOP_LEVEL -> true;
            case MEMBER ->
                type.getEnclosingElement() instanceof TypeElement outer && is(outer) && !isConstantBody(outer);
            case LOCAL, ANONYMOUS -> isHoisted(type) || isConstantBody(type);
        };
    }

    /** Whether it is the class that the body of an enum constant makes; the constant is its one object. */
    public static boolean isConstantBody(@Nullable Element type) {
        return type instanceof TypeElement body
                && body.getEnclosingElement() instanceof VariableElement constant
                && constant.getKind() == ElementKind.ENUM_CONSTANT
                && body.getSuperclass() instanceof DeclaredType above
                && above.asElement().equals(constant.getEnclosingElement())
                && is((TypeElement) above.asElement());
    }

    /** Whether it is a local or anonymous class that a coroutine itself declares, lambdas of its body included. */
    public static boolean isHoisted(Element type) {
        return type instanceof TypeElement
                && type.getEnclosingElement() instanceof ExecutableElement method
                && Vocabulary.isCoroutine(method)
                && method.getEnclosingElement() instanceof TypeElement owner
                && is(owner);
    }
}
