package dev.aevent.processor.lower;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The classes that declare members. */
public final class Owners {
    private Owners() {}

    /** The class that declares a member. */
    public static TypeElement of(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }
}
