package dev.aevent.processor.check;

import dev.aevent.processor.attribute.Attributed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Members of types, for the calls that Java makes without writing them. */
final class Members {
    private Members() {}

    /** The type that declares a method or constructor. */
    static TypeElement owner(ExecutableElement member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    /** The methods of this name without parameters that a call on a value of the type could mean. */
    static List<ExecutableElement> withoutParameters(Attributed world, @Nullable TypeMirror type, String name) {
        return classes(type)
                .flatMap(owner -> ElementFilter.methodsIn(world.elements().getAllMembers(owner)).stream())
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty())
                .toList();
    }

    /** Whether a value of the type has an abstract method that is a coroutine: a lambda for it would be one. */
    static boolean isCoroutineInterface(Attributed world, @Nullable TypeMirror type) {
        return classes(type)
                .flatMap(owner -> ElementFilter.methodsIn(world.elements().getAllMembers(owner)).stream())
                .anyMatch(
                        method -> method.getModifiers().contains(Modifier.ABSTRACT) && Vocabulary.isCoroutine(method));
    }

    /** The method that a lambda for a functional interface implements. */
    static ExecutableElement functional(Attributed world, DeclaredType type) {
        return FunctionalInterfaces.method((TypeElement) type.asElement(), world.elements());
    }

    /** The one of several interfaces that has the method that a lambda implements. */
    static DeclaredType functional(Attributed world, IntersectionType several) {
        return several.getBounds().stream()
                .map(DeclaredType.class::cast)
                .filter(bound -> FunctionalInterfaces.methods((TypeElement) bound.asElement(), world.elements())
                        .findFirst()
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(several + " is no functional interface"));
    }

    /** Whether the type is that class or interface, or a subtype. */
    static boolean isA(Attributed world, TypeMirror type, String qualifiedName) {
        TypeElement wanted = world.elements().getTypeElement(qualifiedName);
        return wanted != null
                && world.types()
                        .isSubtype(world.types().erasure(type), world.types().erasure(wanted.asType()));
    }

    private static Stream<TypeElement> classes(@Nullable TypeMirror type) {
        // First, since javac's intersections are declared types as well.
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream().flatMap(Members::classes);
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return Stream.of(element);
        }
        if (type instanceof TypeVariable variable) {
            return classes(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard) {
            return classes(wildcard.getExtendsBound());
        }
        return Stream.empty();
    }
}
