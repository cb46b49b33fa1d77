package dev.aevent.processor.check;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads what is written in annotations. Classes are named, never loaded. */
final class AnnotationValues {
    private AnnotationValues() {}

    /** The value written for a member; null where the default holds. */
    static @Nullable AnnotationValue value(AnnotationMirror annotation, String member) {
        for (Map.Entry<? extends Element, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The class that a value names; null if it names none, or one that is missing. */
    static @Nullable TypeElement type(@Nullable AnnotationValue value) {
        return value != null
                        && value.getValue() instanceof DeclaredType type
                        && type.getKind() == TypeKind.DECLARED
                        && type.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    /** The classes that an array of them names, without those that are missing. */
    static List<TypeElement> types(@Nullable AnnotationValue value) {
        if (value == null || !(value.getValue() instanceof List<?> values)) {
            return List.of();
        }
        return values.stream()
                .map(each -> each instanceof AnnotationValue one ? type(one) : null)
                .filter(type -> type != null)
                .toList();
    }
}
