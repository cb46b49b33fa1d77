package dev.aevent.processor.diagnostics;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Arrays;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds {@code @SuppressWarnings("aevent")} around a place. */
final class Suppression {
    private static final String NAME = "aevent";

    private Suppression() {}

    static boolean covers(Trees trees, TreePath path) {
        for (TreePath p = path; p != null; p = p.getParentPath()) {
            switch (p.getLeaf().getKind()) {
                case METHOD, VARIABLE, CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> {
                    Element declared = trees.getElement(p);
                    if (declared != null && stands(declared)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean covers(@Nullable Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (stands(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Element element) {
        SuppressWarnings annotation = element.getAnnotation(SuppressWarnings.class);
        return annotation != null && Arrays.asList(annotation.value()).contains(NAME);
    }
}
