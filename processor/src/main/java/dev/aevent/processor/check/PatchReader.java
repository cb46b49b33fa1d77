package dev.aevent.processor.check;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.collect.Annotations;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the blocking method that a {@code @Patch} method stands in for. */
final class PatchReader {
    /** What a patch stands in for. */
    sealed interface Row {
        /** A sound patch of this method or constructor. */
        record Sound(ExecutableElement blocking) implements Row {}

        /** No patch at all, and why. */
        record Unsound(String problem) implements Row {}
    }

    private final Types types;

    PatchReader(Attributed world) {
        types = world.types();
    }

    /** Reads one patch; null if the method is none. */
    @Nullable
    Row read(ExecutableElement method) {
        AnnotationMirror annotation = Annotations.find(method, Annotations.PATCH);
        if (annotation == null) {
            return null;
        }
        if (!method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            return new Row.Unsound("it is not a static method that generated code can call");
        }
        if (!returnsAwaitable(method)) {
            return new Row.Unsound("it does not return an Awaitable");
        }
        TypeElement owner = AnnotationValues.type(AnnotationValues.value(annotation, "value"));
        if (owner == null) {
            return null; // missing, which the compiler reports
        }
        Kind kind = kind(annotation);
        ExecutableElement blocking = kind.find(this, owner, method);
        return blocking == null
                ? new Row.Unsound(owner.getQualifiedName() + " declares no such " + kind.description)
                : new Row.Sound(blocking);
    }

    /** What sort of member the patch stands in for: the constants of {@code Patch.Kind}. */
    private enum Kind {
        INSTANCE("instance method (its first parameter is the receiver)"),
        STATIC("static method"),
        CONSTRUCTOR("constructor");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        @Nullable
        ExecutableElement find(PatchReader reader, TypeElement owner, ExecutableElement patch) {
            List<? extends VariableElement> parameters = patch.getParameters();
            List<? extends VariableElement> own =
                    this != INSTANCE || parameters.isEmpty() ? parameters : parameters.subList(1, parameters.size());
            for (Element member : owner.getEnclosedElements()) {
                if (member instanceof ExecutableElement candidate
                        && fits(candidate, patch)
                        && reader.sameErasure(candidate.getParameters(), own)) {
                    boolean takesReceiver = this != INSTANCE
                            || reader.isErased(parameters.get(0).asType(), owner);
                    return takesReceiver ? candidate : null;
                }
            }
            return null;
        }

        private boolean fits(ExecutableElement candidate, ExecutableElement patch) {
            if (this == CONSTRUCTOR) {
                return candidate.getKind() == ElementKind.CONSTRUCTOR;
            }
            return candidate.getKind() == ElementKind.METHOD
                    && candidate.getModifiers().contains(Modifier.STATIC) == (this == STATIC)
                    && candidate.getSimpleName().equals(patch.getSimpleName());
        }
    }

    private static Kind kind(AnnotationMirror annotation) {
        AnnotationValue value = AnnotationValues.value(annotation, "kind");
        return value != null && value.getValue() instanceof VariableElement constant
                ? Kind.valueOf(constant.getSimpleName().toString())
                : Kind.INSTANCE;
    }

    private static boolean returnsAwaitable(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType type
                && Vocabulary.isNamed(type.asElement(), Vocabulary.AWAITABLE);
    }

    private boolean sameErasure(List<? extends VariableElement> left, List<? extends VariableElement> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!types.isSameType(
                    types.erasure(left.get(i).asType()),
                    types.erasure(right.get(i).asType()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isErased(TypeMirror type, TypeElement owner) {
        return types.isSameType(types.erasure(type), types.erasure(owner.asType()));
    }
}
