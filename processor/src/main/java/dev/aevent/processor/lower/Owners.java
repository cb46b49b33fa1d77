package dev.aevent.processor.lower;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What declares members and local classes. */
public final class Owners {
    private Owners() {}

    /** The method that declares a local class. */
    static ExecutableElement method(TypeElement local) {
        return (ExecutableElement) Objects.requireNonNull(local.getEnclosingElement());
    }

    /** The enum constant whose body a class is. */
    public static Element constant(TypeElement body) {
        return Objects.requireNonNull(body.getEnclosingElement());
    }

    /** The class that declares a member. */
    public static TypeElement of(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }
}
