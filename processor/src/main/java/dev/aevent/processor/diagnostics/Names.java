package dev.aevent.processor.diagnostics;

import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** How messages name declarations: short, and as the user wrote them. */
public final class Names {
    private Names() {}

    /** A method with its type and the types of its parameters, as {@code Relay.handlePeer(Socket)}. */
    public static String of(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(parameter -> of(parameter.asType()))
                .collect(Collectors.joining(", ", "(", ")"));
        if (!(method.getEnclosingElement() instanceof TypeElement type)
                || type.getSimpleName().isEmpty()) {
            return method.getSimpleName() + parameters;
        }
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        return type.getSimpleName() + (isConstructor ? "" : "." + method.getSimpleName()) + parameters;
    }

    private static String of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> ((DeclaredType) type).asElement().getSimpleName().toString();
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            default -> type.toString();
        };
    }
}
