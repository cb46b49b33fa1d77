package dev.aevent.processor.attribute;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Writes types as class files do: generic, in signatures, and erased, in descriptors. */
final class Signatures {
    private static final String OBJECT = "java/lang/Object";

    private final Mentions mentions;

    Signatures(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The erased form of a type. */
    String descriptor(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case CHAR -> "C";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) type).getComponentType());
            default -> "L" + internalName(type) + ";";
        };
    }

    /** The name of the class that a reference type, no array, is erased to. */
    String internalName(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> mentions.name((TypeElement) ((DeclaredType) type).asElement());
            case ERROR -> mentions.missing((TypeElement) ((DeclaredType) type).asElement());
            case TYPEVAR -> firstBound((TypeVariable) type);
            case INTERSECTION ->
                internalName(((IntersectionType) type).getBounds().get(0));
            default -> OBJECT;
        };
    }

    // Not the upper bound: of <T extends Object & Comparable<T>>, Eclipse's compiler gives T again.
    private String firstBound(TypeVariable variable) {
        List<? extends TypeMirror> bounds = ((TypeParameterElement) variable.asElement()).getBounds();
        return bounds.isEmpty() ? OBJECT : internalName(bounds.get(0));
    }

    /** The erased form of a method, without what the compiler adds to constructors. */
    String descriptor(ExecutableElement method) {
        var text = new StringBuilder("(");
        method.getParameters().forEach(parameter -> text.append(descriptor(parameter.asType())));
        return text.append(')').append(descriptor(method.getReturnType())).toString();
    }

    /** The generic form of a type; null if it is the erased one. */
    @Nullable
    String signature(TypeMirror type) {
        var text = new StringBuilder();
        append(text, type);
        return text.toString().equals(descriptor(type)) ? null : text.toString();
    }

    /** The generic form of a method; null if it is the erased one. */
    @Nullable
    String signature(ExecutableElement method) {
        var text = new StringBuilder();
        appendFormal(text, method.getTypeParameters());
        text.append('(');
        method.getParameters().forEach(parameter -> append(text, parameter.asType()));
        text.append(')');
        append(text, method.getReturnType());
        if (method.getThrownTypes().stream().anyMatch(type -> type.getKind() == TypeKind.TYPEVAR)) {
            method.getThrownTypes().forEach(type -> append(text.append('^'), type));
        }
        return text.toString().equals(descriptor(method)) ? null : text.toString();
    }

    /** The generic form of a class's header; null if it is the erased one. */
    @Nullable
    String signature(TypeElement type) {
        var text = new StringBuilder();
        appendFormal(text, type.getTypeParameters());
        if (type.getSuperclass().getKind() == TypeKind.NONE) {
            text.append("Ljava/lang/Object;");
        } else {
            append(text, type.getSuperclass());
        }
        type.getInterfaces().forEach(parent -> append(text, parent));
        return text.indexOf("<") < 0 ? null : text.toString();
    }

    private void appendFormal(StringBuilder text, List<? extends TypeParameterElement> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        text.append('<');
        for (TypeParameterElement parameter : parameters) {
            text.append(parameter.getSimpleName());
            List<? extends TypeMirror> bounds = parameter.getBounds();
            if (bounds.isEmpty()) {
                text.append(":Ljava/lang/Object;");
            } else if (isInterface(bounds.get(0))) {
                text.append(':'); // the place of the class
            }
            bounds.forEach(bound -> append(text.append(':'), bound));
        }
        text.append('>');
    }

    private static boolean isInterface(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().getKind().isInterface();
    }

    private void append(StringBuilder text, TypeMirror type) {
        switch (type.getKind()) {
            case DECLARED -> {
                text.append('L');
                appendClass(text, (DeclaredType) type);
                text.append(';');
            }
            case TYPEVAR ->
                text.append('T')
                        .append(((TypeVariable) type).asElement().getSimpleName())
                        .append(';');
            case ARRAY -> append(text.append('['), ((ArrayType) type).getComponentType());
            default -> text.append(descriptor(type));
        }
    }

    private void appendClass(StringBuilder text, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = mentions.name(element);
        if (isParameterizedInner(type)) {
            DeclaredType outer = (DeclaredType) type.getEnclosingType();
            appendClass(text, outer);
            text.append('.').append(element.getSimpleName());
        } else {
            text.append(name);
        }
        if (!type.getTypeArguments().isEmpty()) {
            text.append('<');
            type.getTypeArguments().forEach(argument -> appendArgument(text, argument));
            text.append('>');
        }
    }

    // Eclipse's compiler gives nested types that are static an enclosing type as well.
    private static boolean isParameterizedInner(DeclaredType type) {
        return Mentions.isInner((TypeElement) type.asElement())
                && type.getEnclosingType().getKind() == TypeKind.DECLARED
                && isParameterized((DeclaredType) type.getEnclosingType());
    }

    private static boolean isParameterized(DeclaredType type) {
        return !type.getTypeArguments().isEmpty() || isParameterizedInner(type);
    }

    private void appendArgument(StringBuilder text, TypeMirror argument) {
        if (!(argument instanceof WildcardType wildcard) || argument.getKind() != TypeKind.WILDCARD) {
            append(text, argument);
        } else if (wildcard.getExtendsBound() != null) {
            append(text.append('+'), wildcard.getExtendsBound());
        } else if (wildcard.getSuperBound() != null) {
            append(text.append('-'), wildcard.getSuperBound());
        } else {
            text.append('*');
        }
    }
}
