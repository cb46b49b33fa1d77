package dev.aevent.processor.attribute;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes members as source that declares them but does nothing, each on one line. */
final class SourceMembers {
    private static final Set<Modifier> WRITTEN =
            EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

    private SourceMembers() {}

    /** A field, method, constructor or class; empty if it is something else. */
    static String text(Element member) {
        return switch (member.getKind()) {
            case FIELD -> field((VariableElement) member);
            case METHOD, CONSTRUCTOR -> method((ExecutableElement) member);
            case CLASS -> type((TypeElement) member);
            default -> "";
        };
    }

    private static String field(VariableElement field) {
        TypeKind kind = field.asType().getKind();
        String value = !kind.isPrimitive() ? "null" : kind == TypeKind.BOOLEAN ? "false" : "0";
        return "%s%s %s = %s; "
                .formatted(modifiers(field), SourceTypes.text(field.asType()), field.getSimpleName(), value);
    }

    private static String method(ExecutableElement method) {
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        return modifiers(method)
                + SourceTypes.parameters(method.getTypeParameters())
                + (isConstructor
                        ? Objects.requireNonNull(method.getEnclosingElement()).getSimpleName()
                        : SourceTypes.text(method.getReturnType()) + " " + method.getSimpleName())
                + parameters(method)
                + clause("throws", method.getThrownTypes())
                + "{ throw null; } ";
    }

    private static String parameters(ExecutableElement method) {
        var text = new StringBuilder("(");
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            TypeMirror type = parameters.get(i).asType();
            boolean varArgs = method.isVarArgs() && i == parameters.size() - 1;
            text.append(i == 0 ? "" : ", ")
                    .append(
                            varArgs
                                    ? SourceTypes.text(((ArrayType) type).getComponentType()) + "..."
                                    : SourceTypes.text(type))
                    .append(" p")
                    .append(i);
        }
        return text.append(") ").toString();
    }

    private static String type(TypeElement type) {
        return modifiers(type)
                + "class "
                + type.getSimpleName()
                + " "
                + SourceTypes.parameters(type.getTypeParameters())
                + clause("extends", List.of(type.getSuperclass()))
                + clause("implements", type.getInterfaces())
                + type.getEnclosedElements().stream()
                        .map(SourceMembers::text)
                        .collect(Collectors.joining("", "{ ", "} "));
    }

    private static String clause(String keyword, List<? extends TypeMirror> types) {
        return types.isEmpty()
                ? ""
                : types.stream().map(SourceTypes::text).collect(Collectors.joining(", ", keyword + " ", " "));
    }

    private static String modifiers(Element element) {
        return element.getModifiers().stream()
                .filter(WRITTEN::contains)
                .map(modifier -> modifier + " ")
                .collect(Collectors.joining());
    }
}
