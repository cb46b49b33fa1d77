package dev.aevent.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Access;
import dev.aevent.processor.semantics.AnonymousClasses;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Types that can be written down: what cannot be named is replaced by the nearest supertype that can. */
public final class TypeNames {
    /** Captures of F-bounded wildcards never end. */
    private static final int DEEPEST = 6;

    /** What stands behind the binary name of a class. */
    private static final String COROUTINES = "$Coroutines";

    /** The name that an anonymous class gets where it needs one. */
    private static final String ANONYMOUS = "Anonymous";

    private final Types types;
    private final Elements elements;
    private final AnonymousClasses anonymousClasses;
    /** What may be named is declared around this; null where no other is met. */
    private final @Nullable ExecutableElement scope;

    public TypeNames(Attributed world) {
        this(world.types(), world.elements(), null);
    }

    private TypeNames(Types types, Elements elements, @Nullable ExecutableElement scope) {
        this.types = types;
        this.elements = elements;
        this.scope = scope;
        anonymousClasses = new AnonymousClasses(elements, types);
    }

    /** The same for types of expressions in a method, which the compiler may have inferred from foreign type variables. */
    public TypeNames within(ExecutableElement method) {
        return new TypeNames(types, elements, method);
    }

    /** The type, or the nearest supertype with a name. */
    public TypeName of(TypeMirror type) {
        return of(type, 0);
    }

    /** The same for what a class extends or implements, where no argument may be a wildcard. */
    TypeName supertype(TypeMirror type) {
        TypeName name = of(type);
        return name instanceof ParameterizedTypeName generic
                        && generic.typeArguments().stream().anyMatch(WildcardTypeName.class::isInstance)
                ? ParameterizedTypeName.get(
                        generic.rawType(),
                        generic.typeArguments().stream()
                                .map(argument -> argument instanceof WildcardTypeName wildcard
                                        ? wildcard.upperBounds().get(0)
                                        : argument)
                                .toArray(TypeName[]::new))
                : name;
    }

    /** The class without type arguments. */
    public ClassName raw(TypeElement type) {
        if (Carried.isHoisted(type)) {
            return scope(type).nestedClass(simple(type));
        } else if (Carried.isConstantBody(type)) {
            return raw(Owners.of(Owners.constant(type)));
        }
        String name = type.getSimpleName().toString();
        if (type.getNestingKind() == NestingKind.LOCAL) {
            return ClassName.get("", name);
        }
        return type.getEnclosingElement() instanceof TypeElement outer
                ? raw(outer).nestedClass(name)
                : ClassName.get(packageOf(type), name);
    }

    /** The class with the coroutines of a class; callers know the name, which follows from the user's alone. */
    public ClassName entries(TypeElement type) {
        ClassName name = Carried.isConstantBody(type) ? ofConstant(Owners.constant(type)) : raw(type);
        return ClassName.get(name.packageName(), String.join("$", name.simpleNames()) + COROUTINES);
    }

    /** The class as traces show it. */
    public String shown(TypeElement type) {
        if (Carried.isConstantBody(type)) {
            Element constant = Owners.constant(type);
            return shown(Owners.of(constant)) + "$" + Owners.number(constant);
        }
        return elements.getBinaryName(type).toString();
    }

    /** What stands for the class of an enum constant, which has no name. */
    private ClassName ofConstant(Element constant) {
        return entries(Owners.of(constant)).nestedClass(Owners.scopeOf(constant));
    }

    /** The class around a local class of a coroutine. Without dollars but one, its name is that of the user's class. */
    public ClassName scope(TypeElement hoisted) {
        TypeElement around = Owners.of(Owners.method(hoisted));
        int prefix = elements.getBinaryName(around).length() + 1;
        String name = elements.getBinaryName(hoisted).toString();
        return entries(around).nestedClass("$" + name.substring(prefix));
    }

    /** The same with the type variables that a local class may name. */
    public TypeName scopeType(TypeElement hoisted) {
        List<TypeVariableName> variables = outerVariables(hoisted);
        return variables.isEmpty() ? scope(hoisted) : ParameterizedTypeName.get(scope(hoisted), names(variables));
    }

    /** The class of a lambda, with its type variables. */
    public TypeName lambda(TypeElement around, LambdaClass lambda) {
        ClassName name = entries(around).nestedClass(lambda.name());
        return lambda.variables().isEmpty() ? name : ParameterizedTypeName.get(name, names(lambda.variables()));
    }

    private static TypeName[] names(List<TypeVariableName> variables) {
        return variables.stream()
                .map(variable -> TypeVariableName.get(variable.name()))
                .toArray(TypeName[]::new);
    }

    /** The type variables around a local class that it may name. */
    public List<TypeVariableName> outerVariables(TypeElement hoisted) {
        return isInner(hoisted) ? variables(Owners.method(hoisted)) : List.of();
    }

    /** Whether a local class may name what is around it; records, enums and interfaces may not. */
    static boolean isInner(TypeElement hoisted) {
        return hoisted.getKind() == ElementKind.CLASS;
    }

    /** How a local class is called where it is a member. */
    static String simple(TypeElement hoisted) {
        return hoisted.getNestingKind() == NestingKind.ANONYMOUS
                ? ANONYMOUS
                : hoisted.getSimpleName().toString();
    }

    /** The type variables that a method's text may name; an inner declaration hides an outer one. */
    public List<TypeVariableName> variables(ExecutableElement method) {
        List<TypeVariableName> variables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Element e = method; e instanceof Parameterizable scope; e = e.getEnclosingElement()) {
            for (TypeParameterElement parameter : scope.getTypeParameters()) {
                if (names.add(parameter.getSimpleName().toString())) {
                    variables.add(variable(parameter));
                }
            }
            if (Modifiers.isStatic(e)) {
                break;
            }
        }
        return variables;
    }

    private static String packageOf(TypeElement topLevel) {
        return ((PackageElement) Objects.requireNonNull(topLevel.getEnclosingElement()))
                .getQualifiedName()
                .toString();
    }

    /** Whether a value is of several types at once, which no name says. */
    boolean isSeveral(TypeMirror type) {
        return bounds(type).size() > 1;
    }

    /** A value that is of several types at once, cast to all of them: its variable has the first only. */
    Fragment intersected(TypeMirror type, Fragment value) {
        return intersected(type, null, value);
    }

    /**
     * The same.
     *
     * @param asked what its place asks for, which it is cast to first, as by Java; null if that is not known
     */
    Fragment intersected(TypeMirror type, @Nullable TypeMirror asked, Fragment value) {
        List<TypeMirror> bounds = bounds(type);
        if (bounds.size() == 1) {
            return value;
        }
        List<Object> parts = new ArrayList<>(List.of("(("));
        String and = "";
        for (TypeMirror bound : bounds) {
            parts.add(and);
            parts.add(new Piece.Type(of(bound)));
            and = " & ";
        }
        parts.add(") ");
        boolean isFirst = asked == null || types.isSameType(types.erasure(asked), types.erasure(bounds.get(0)));
        if (!isFirst
                && bounds.stream().anyMatch(bound -> types.isSameType(types.erasure(bound), types.erasure(asked)))) {
            parts.add("(");
            parts.add(new Piece.Type(of(types.erasure(asked))));
            parts.add(") ");
        }
        parts.add(value);
        parts.add(")");
        return Fragment.of(parts.toArray());
    }

    /** A declared type variable with its bounds. */
    public TypeVariableName variable(TypeParameterElement parameter) {
        TypeName[] bounds = parameter.getBounds().stream().map(this::of).toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), bounds);
    }

    /** A type variable with its bounds. */
    public TypeVariableName variable(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        List<? extends TypeMirror> bounds =
                bound instanceof IntersectionType several ? several.getBounds() : List.of(bound);
        return TypeVariableName.get(
                variable.asElement().getSimpleName().toString(),
                bounds.stream().map(this::of).toArray(TypeName[]::new));
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
            case DECLARED -> isHidden(type) ? of(bounds(type).get(0), depth) : declared((DeclaredType) type, depth);
            case TYPEVAR ->
                isNameless((TypeVariable) type)
                        ? of(((TypeVariable) type).getUpperBound(), depth + 1)
                        : TypeVariableName.get(((TypeVariable) type)
                                .asElement()
                                .getSimpleName()
                                .toString());
            case INTERSECTION, UNION -> of(bounds(type).get(0), depth);
            case WILDCARD -> argument(type, depth);
            default -> ClassName.OBJECT;
        };
    }

    private TypeName declared(DeclaredType type, int depth) {
        TypeElement element = (TypeElement) type.asElement();
        if (isNameless(type)) {
            return of(bounds(type).get(0), depth);
        }
        List<TypeName> arguments = new ArrayList<>();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            TypeMirror argument = type.getTypeArguments().get(i);
            arguments.add(
                    isBound(argument, element.getTypeParameters().get(i))
                            ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
                            : argument(argument, depth));
        }
        if (Carried.isHoisted(element)) {
            return scopeType(element) instanceof ParameterizedTypeName scope
                    ? scope.nestedClass(simple(element), arguments)
                    : parameterized(raw(element), arguments);
        }
        TypeMirror enclosing = type.getEnclosingType();
        if (enclosing.getKind() == TypeKind.DECLARED && of(enclosing, depth) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(element.getSimpleName().toString(), arguments);
        }
        return parameterized(raw(element), arguments);
    }

    /** Whether a wildcard says what its type parameter does: where that is of an outer variable, javac takes no such name. */
    private boolean isBound(TypeMirror argument, TypeParameterElement parameter) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() instanceof TypeVariable bound
                && parameter.getBounds().size() == 1
                && types.isSameType(parameter.getBounds().get(0), bound);
    }

    private static TypeName parameterized(ClassName raw, List<TypeName> arguments) {
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }

    private TypeName argument(TypeMirror argument, int depth) {
        if (depth > DEEPEST) {
            return WildcardTypeName.subtypeOf(ClassName.OBJECT);
        }
        if (argument instanceof WildcardType wildcard) {
            if (wildcard.getSuperBound() != null) {
                return above(wildcard.getSuperBound(), depth);
            }
            return WildcardTypeName.subtypeOf(
                    wildcard.getExtendsBound() == null ? ClassName.OBJECT : of(wildcard.getExtendsBound(), depth));
        }
        if (argument instanceof TypeVariable variable && isNameless(variable)) {
            return variable.getLowerBound().getKind() == TypeKind.NULL
                    ? WildcardTypeName.subtypeOf(of(variable.getUpperBound(), depth + 1))
                    : above(variable.getLowerBound(), depth);
        }
        return isExact(argument) ? of(argument, depth) : WildcardTypeName.subtypeOf(of(argument, depth + 1));
    }

    /** Whether a type has a name that says all of it. */
    boolean isExact(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isExact(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .allMatch(bound -> bound == null || isExact(bound));
        } else if (type instanceof TypeVariable variable) {
            return !isNameless(variable);
        }
        return switch (type.getKind()) {
            case INTERSECTION, UNION -> false;
            case DECLARED ->
                !isHidden(type)
                        && !isNameless(type)
                        && ((DeclaredType) type).getTypeArguments().stream().allMatch(this::isExact);
            default -> true;
        };
    }

    private boolean isNameless(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getNestingKind() == NestingKind.ANONYMOUS
                && !needsName(element);
    }

    /** Whether an anonymous class must become one with a name: what it extends does not do instead of it. */
    boolean needsName(TypeElement anonymous) {
        return Carried.isHoisted(anonymous) && anonymousClasses.hasOwnMembers(anonymous);
    }

    /** All supertypes of a type; where that has no name, of the lower bound that has. */
    private TypeName above(TypeMirror type, int depth) {
        if (type instanceof TypeVariable variable && isNameless(variable)) {
            return variable.getLowerBound().getKind() == TypeKind.NULL
                    ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
                    : above(variable.getLowerBound(), depth);
        }
        return isExact(type)
                ? WildcardTypeName.supertypeOf(of(type, depth))
                : WildcardTypeName.subtypeOf(ClassName.OBJECT);
    }

    private boolean isNameless(TypeVariable variable) {
        return isCaptured(variable) || isForeign(variable);
    }

    static boolean isCaptured(TypeMirror type) {
        return type instanceof TypeVariable variable
                && variable.asElement().getSimpleName().toString().startsWith("<");
    }

    private boolean isForeign(TypeVariable variable) {
        if (scope == null || !(variable.asElement() instanceof TypeParameterElement parameter)) {
            return false;
        }
        for (Element e = scope; e != null; e = e.getEnclosingElement()) {
            if (e.equals(parameter.getGenericElement())) {
                return false;
            }
        }
        return true;
    }

    /** The types that a value has at once whose own type has no name. */
    List<TypeMirror> bounds(TypeMirror type) {
        List<TypeMirror> bounds = List.of(type);
        if (type instanceof IntersectionType several) {
            bounds = several.getBounds().stream().flatMap(this::accessible).toList();
        } else if (type instanceof UnionType several) {
            bounds = common(several.getAlternatives());
        } else if (isNameless(type)) {
            var anonymous = (TypeElement) types.asElement(type);
            bounds = List.of(
                    anonymous.getInterfaces().isEmpty()
                            ? anonymous.getSuperclass()
                            : anonymous.getInterfaces().get(0));
        } else if (type.getKind() == TypeKind.DECLARED) {
            bounds = accessible(type).toList();
        } else if (type instanceof TypeVariable variable && isCaptured(type)) {
            bounds = bounds(variable.getUpperBound());
        }
        return bounds.isEmpty()
                ? List.of(elements.getTypeElement("java.lang.Object").asType())
                : bounds;
    }

    /** A bound, or what is above it where it may not be named. */
    private Stream<TypeMirror> accessible(TypeMirror bound) {
        return isHidden(bound)
                ? types.directSupertypes(bound).stream()
                        .filter(above -> !isObject(above))
                        .flatMap(this::accessible)
                : Stream.of(bound);
    }

    private boolean isHidden(TypeMirror type) {
        return scope != null
                && types.asElement(type) instanceof TypeElement element
                && !Access.isVisible(element, scope, elements);
    }

    private static boolean isObject(TypeMirror type) {
        return type.toString().equals("java.lang.Object");
    }

    /** The class that all are of, and the interfaces that all implement, and that class does not. */
    private List<TypeMirror> common(List<? extends TypeMirror> alternatives) {
        TypeMirror superclass = commonSuperclass(alternatives);
        List<TypeMirror> common = new ArrayList<>(List.of(superclass));
        for (TypeMirror above : interfaces(alternatives.get(0))) {
            boolean isNew = common.stream().noneMatch(known -> types.isSubtype(known, above));
            if (isNew && alternatives.stream().allMatch(alternative -> types.isSubtype(alternative, above))) {
                common.add(above);
            }
        }
        return common;
    }

    /** All interfaces of a type, the nearest first. */
    private List<TypeMirror> interfaces(TypeMirror type) {
        List<TypeMirror> found = new ArrayList<>();
        List<TypeMirror> left = new ArrayList<>(List.of(type));
        while (!left.isEmpty()) {
            TypeMirror next = left.remove(0);
            if (types.asElement(next).getKind().isInterface()) {
                found.add(next);
            }
            left.addAll(types.directSupertypes(next));
        }
        return found;
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
