package dev.aevent.processor.semantics;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Which classes the JVM lets others name: it knows public ones and those of one package only. */
public final class Access {
    private Access() {}

    /** Whether what stands in the package of an element may name a type, whatever that is declared in. */
    public static boolean isVisible(TypeElement type, Element from, Elements elements) {
        Set<Modifier> modifiers = type.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED)
                || elements.getPackageOf(type).equals(elements.getPackageOf(from));
    }

    /** Whether it may name the classes around the type, too. */
    public static boolean isAccessible(TypeElement type, Element from, Elements elements) {
        for (Element e = type; e instanceof TypeElement around; e = e.getEnclosingElement()) {
            if (!isVisible(around, from, elements)) {
                return false;
            }
        }
        return true;
    }
}
