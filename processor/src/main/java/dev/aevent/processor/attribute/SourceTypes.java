package dev.aevent.processor.attribute;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Writes types as source does, without annotations. */
final class SourceTypes {
    private SourceTypes() {}

    /** A type, all names qualified. */
    static String text(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> text(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> declared((DeclaredType) type);
            case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
            case WILDCARD -> wildcard((WildcardType) type);
            case ERROR -> ((DeclaredType) type).asElement().toString();
            default -> type.getKind().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** The type parameters of a declaration, in brackets, with a space behind; empty if there are none. */
    static String parameters(List<? extends TypeParameterElement> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(SourceTypes::parameter).collect(Collectors.joining(", ", "<", "> "));
    }

    private static String parameter(TypeParameterElement parameter) {
        return parameter.getSimpleName()
                + parameter.getBounds().stream()
                        .map(SourceTypes::text)
                        .collect(Collectors.joining(" & ", " extends ", ""));
    }

    private static String declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        boolean inner = Mentions.isInner(element) && type.getEnclosingType().getKind() == TypeKind.DECLARED;
        String name = inner
                ? declared((DeclaredType) type.getEnclosingType()) + "." + element.getSimpleName()
                : element.getQualifiedName().toString();
        return type.getTypeArguments().isEmpty()
                ? name
                : type.getTypeArguments().stream()
                        .map(SourceTypes::text)
                        .collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String wildcard(WildcardType type) {
        return "?" + bound(" extends ", type.getExtendsBound()) + bound(" super ", type.getSuperBound());
    }

    private static String bound(String keyword, @Nullable TypeMirror bound) {
        return bound == null ? "" : keyword + text(bound);
    }
}
