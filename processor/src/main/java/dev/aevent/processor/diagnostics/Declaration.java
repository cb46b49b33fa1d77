package dev.aevent.processor.diagnostics;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Names a type or method so that it can be found again in another compiler's world.
 *
 * @param typeName canonical name of the innermost type that is not local
 * @param method the method's name and erased parameter types, as {@code read(byte[],int)}; null for the type itself
 */
record Declaration(String typeName, @Nullable String method) {
    /** The innermost declaration around a tree that has a name outside its file; null outside all types. */
    static @Nullable Declaration around(Trees trees, TreePath path) {
        for (TreePath p = path; p != null; p = p.getParentPath()) {
            switch (p.getLeaf().getKind()) {
                case METHOD -> {
                    if (trees.getElement(p) instanceof ExecutableElement method
                            && method.getEnclosingElement() instanceof TypeElement type
                            && named(type)) {
                        return new Declaration(type.getQualifiedName().toString(), signature(method));
                    }
                }
                case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> {
                    if (trees.getElement(p) instanceof TypeElement type && named(type)) {
                        return new Declaration(type.getQualifiedName().toString(), null);
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean named(TypeElement type) {
        return switch (type.getNestingKind()) {
            case TOP_LEVEL -> true;
            case MEMBER -> type.getEnclosingElement() instanceof TypeElement outer && named(outer);
            case LOCAL, ANONYMOUS -> false;
        };
    }

    /** The element of this name in another world; null if it has none. */
    @Nullable
    Element in(Elements elements) {
        TypeElement type = elements.getTypeElement(typeName);
        if (type == null || method == null) {
            return type;
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement candidate
                    && signature(candidate).equals(method)) {
                return candidate;
            }
        }
        return type;
    }

    private static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> erased(parameter.asType()))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    // Not Types.erasure: what it prints may carry type annotations.
    private static String erased(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> ((DeclaredType) type).asElement().toString();
            case ARRAY -> erased(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> firstBound((TypeVariable) type);
            case INTERSECTION -> erased(((IntersectionType) type).getBounds().get(0));
            default -> type.getKind().name();
        };
    }

    // Not the upper bound: of <T extends Object & Comparable<T>>, Eclipse's compiler gives T again.
    private static String firstBound(TypeVariable variable) {
        List<? extends TypeMirror> bounds = ((TypeParameterElement) variable.asElement()).getBounds();
        return bounds.isEmpty() ? "java.lang.Object" : erased(bounds.get(0));
    }
}
