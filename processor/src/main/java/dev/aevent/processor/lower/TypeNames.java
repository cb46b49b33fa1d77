package dev.aevent.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Types that can be written down: what cannot be named is replaced by the nearest supertype that can. */
public final class TypeNames {
    /** Captures of F-bounded wildcards never end. */
    private static final int DEEPEST = 6;

    private final Types types;

    public TypeNames(Types types) {
        this.types = types;
    }

    /** The type, or the nearest supertype with a name. */
    public TypeName of(TypeMirror type) {
        return of(type, 0);
    }

    /** The class without type arguments. */
    public static ClassName raw(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getNestingKind() == NestingKind.LOCAL) {
            return ClassName.get("", name);
        }
        return type.getEnclosingElement() instanceof TypeElement outer
                ? raw(outer).nestedClass(name)
                : ClassName.get(packageOf(type), name);
    }

    private static String packageOf(TypeElement topLevel) {
        return ((PackageElement) Objects.requireNonNull(topLevel.getEnclosingElement()))
                .getQualifiedName()
                .toString();
    }

    /** A declared type variable with its bounds. */
    public TypeVariableName variable(TypeParameterElement parameter) {
        TypeName[] bounds = parameter.getBounds().stream().map(this::of).toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), bounds);
    }

    private TypeName of(TypeMirror type, int depth) {
        return switch (type.getKind()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case CHAR -> TypeName.CHAR;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case VOID -> TypeName.VOID;
            case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType(), depth));
            case DECLARED -> declared((DeclaredType) type, depth);
            case TYPEVAR ->
                isCaptured((TypeVariable) type)
                        ? of(((TypeVariable) type).getUpperBound(), depth + 1)
                        : TypeVariableName.get(((TypeVariable) type)
                                .asElement()
                                .getSimpleName()
                                .toString());
            case INTERSECTION -> of(((IntersectionType) type).getBounds().get(0), depth);
            case UNION -> of(commonSuperclass(((UnionType) type).getAlternatives()), depth);
            case WILDCARD -> argument(type, depth);
            default -> ClassName.OBJECT;
        };
    }

    private TypeName declared(DeclaredType type, int depth) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getNestingKind() == NestingKind.ANONYMOUS) {
            List<? extends TypeMirror> interfaces = element.getInterfaces();
            return of(interfaces.isEmpty() ? element.getSuperclass() : interfaces.get(0), depth);
        }
        List<TypeName> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(argument(argument, depth));
        }
        TypeMirror enclosing = type.getEnclosingType();
        if (enclosing.getKind() == TypeKind.DECLARED && of(enclosing, depth) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(element.getSimpleName().toString(), arguments);
        }
        ClassName raw = raw(element);
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }

    private TypeName argument(TypeMirror argument, int depth) {
        if (depth > DEEPEST) {
            return WildcardTypeName.subtypeOf(ClassName.OBJECT);
        }
        if (argument instanceof WildcardType wildcard) {
            if (wildcard.getSuperBound() != null) {
                return WildcardTypeName.supertypeOf(of(wildcard.getSuperBound(), depth + 1));
            }
            return WildcardTypeName.subtypeOf(
                    wildcard.getExtendsBound() == null ? ClassName.OBJECT : of(wildcard.getExtendsBound(), depth + 1));
        }
        if (argument instanceof TypeVariable variable && isCaptured(variable)) {
            return variable.getLowerBound().getKind() == TypeKind.NULL
                    ? WildcardTypeName.subtypeOf(of(variable.getUpperBound(), depth + 1))
                    : WildcardTypeName.supertypeOf(of(variable.getLowerBound(), depth + 1));
        }
        if (argument.getKind() == TypeKind.INTERSECTION || isAnonymous(argument)) {
            return WildcardTypeName.subtypeOf(of(argument, depth + 1));
        }
        return of(argument, depth + 1);
    }

    static boolean isAnonymous(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getNestingKind() == NestingKind.ANONYMOUS;
    }

    private static boolean isCaptured(TypeVariable variable) {
        return variable.asElement().getSimpleName().toString().startsWith("<");
    }

    private TypeMirror commonSuperclass(List<? extends TypeMirror> alternatives) {
        TypeMirror candidate = alternatives.get(0);
        while (true) {
            TypeMirror common = candidate;
            if (alternatives.stream().allMatch(alternative -> types.isSubtype(alternative, common))) {
                return common;
            }
            candidate = ((TypeElement) ((DeclaredType) common).asElement()).getSuperclass();
        }
    }
}
