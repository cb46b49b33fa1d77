package dev.aevent.processor.semantics;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What declares members and local classes. */
public final class Owners {
    private Owners() {}

    /** The method that declares a local class. */
    public static ExecutableElement method(TypeElement local) {
        return (ExecutableElement) Objects.requireNonNull(local.getEnclosingElement());
    }

    /** The enum constant whose body a class is. */
    public static Element constant(TypeElement body) {
        return Objects.requireNonNull(body.getEnclosingElement());
    }

    /** By what names of generated classes know the class of an enum constant: its number, for traces, and its name. */
    public static String scopeOf(Element constant) {
        return "$" + number(constant) + "$" + constant.getSimpleName();
    }

    /** The number of an enum constant, from 1 on: compilers that number only those with bodies may say a smaller one. */
    public static long number(Element constant) {
        long before = of(constant).getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .takeWhile(member -> !member.equals(constant))
                .count();
        return before + 1;
    }

    /** The top-level class around a class. */
    public static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        for (Element e = type; e != null; e = e.getEnclosingElement()) {
            outermost = e instanceof TypeElement around ? around : outermost;
        }
        return outermost;
    }

    /** The class that declares a member. */
    public static TypeElement of(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }
}
