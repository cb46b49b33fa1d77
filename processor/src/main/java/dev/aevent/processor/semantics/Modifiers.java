package dev.aevent.processor.semantics;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** What modifiers say of declarations, whether they are written or not. */
public final class Modifiers {
    private Modifiers() {}

    public static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    public static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether objects of a member class belong to one of the class around. */
    public static boolean isInnerMember(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER && !isStatic(type) && type.getKind() == ElementKind.CLASS;
    }
}
