package dev.aevent.abi;

import dev.aevent.annotation.Coroutine;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of a class, as the class file knows it.
 *
 * @param parameters erased
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
record Signature(Class<?> declaring, String method, Class<?>... parameters) {
    /** The type of its entry, without loop and receiver. */
    MethodType type() {
        return MethodType.methodType(Object.class, parameters);
    }

    /** The same in another class. */
    Signature in(Class<?> other) {
        return new Signature(other, method, parameters);
    }

    /**
     * The same in the class that declares it, which a reference to an inherited method does not name.
     *
     * @return this, if none does
     */
    Signature declared() {
        Class<?> found = declares(declaring);
        return found == null ? this : in(found);
    }

    private @Nullable Class<?> declares(@Nullable Class<?> type) {
        if (type == null) {
            return null;
        }
        if (findAny(type) != null) {
            return type;
        }
        Class<?> above = declares(type.getSuperclass());
        for (Class<?> next : type.getInterfaces()) {
            above = above == null ? declares(next) : above;
        }
        return above;
    }

    /** Whether a call runs this very method, whatever the receiver's class. */
    boolean isPrivate() {
        Method found = find(declaring);
        return found != null && Modifier.isPrivate(found.getModifiers());
    }

    /**
     * Which method a virtual call of this runs for a receiver of some class.
     *
     * @throws AbstractMethodError if it has none
     */
    Signature overriddenIn(Class<?> receiver) {
        if (isPrivate()) {
            return this;
        }
        for (Class<?> type = receiver; type != null; type = type.getSuperclass()) {
            Method found = find(type);
            if (found != null && overrides(found)) {
                Signature there = in(type);
                if (!found.isBridge() || Linkage.hasEntry(there)) {
                    return Modifier.isAbstract(found.getModifiers()) ? abstractIn(receiver) : there;
                }
                Signature bridged = new Signature(type, method, Bridge.target(found));
                if (!bridged.equals(there)) {
                    return bridged.overriddenIn(receiver);
                } // else it makes public what a superclass declares
            }
        }
        return inheritedDefault(receiver);
    }

    /** Whether the method, or one of its name if it is a bridge, is marked as a coroutine. */
    boolean isCoroutine() {
        Method found = findAny(declaring);
        if (found != null && !found.isBridge()) {
            return found.isAnnotationPresent(Coroutine.class);
        }
        return Stream.of(declaring.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .anyMatch(candidate -> candidate.isAnnotationPresent(Coroutine.class));
    }

    /** The instance method of a class. */
    @Nullable
    Method find(Class<?> type) {
        Method found = findAny(type);
        return found == null || Modifier.isStatic(found.getModifiers()) ? null : found;
    }

    private @Nullable Method findAny(Class<?> type) {
        // Several differ in what they return, as bridges do; all of them lead to the same code.
        return Stream.of(type.getDeclaredMethods())
                .filter(candidate ->
                        candidate.getName().equals(method) && Arrays.equals(candidate.getParameterTypes(), parameters))
                .min(Comparator.comparing(Method::isBridge))
                .orElse(null);
    }

    private boolean overrides(Method candidate) {
        Class<?> type = candidate.getDeclaringClass();
        if (type == declaring) {
            return true;
        }
        if (Modifier.isPrivate(candidate.getModifiers())) {
            return false;
        }
        Method original = find(declaring);
        boolean packagePrivate = original != null
                && (original.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0
                && !declaring.isInterface();
        return !packagePrivate
                || (type.getPackageName().equals(declaring.getPackageName())
                        && type.getClassLoader() == declaring.getClassLoader());
    }

    private Signature inheritedDefault(Class<?> receiver) {
        Class<?> best = null;
        for (Class<?> type = receiver; type != null; type = type.getSuperclass()) {
            best = mostSpecific(type.getInterfaces(), best);
        }
        return best == null ? abstractIn(receiver) : in(best);
    }

    private @Nullable Class<?> mostSpecific(Class<?>[] interfaces, @Nullable Class<?> best) {
        Class<?> most = best;
        for (Class<?> candidate : interfaces) {
            Method found = find(candidate);
            if (found != null && !Modifier.isAbstract(found.getModifiers())) {
                if (most == null || most.isAssignableFrom(candidate)) {
                    most = candidate;
                }
            }
            most = mostSpecific(candidate.getInterfaces(), most);
        }
        return most;
    }

    private Signature abstractIn(Class<?> receiver) {
        throw new AbstractMethodError(in(receiver) + " is abstract");
    }

    @Override
    public String toString() {
        return Stream.of(parameters)
                .map(Class::getTypeName)
                .collect(Collectors.joining(", ", name(declaring) + "." + method + "(", ")"));
    }

    /** As it is written in a program, where it can be. */
    private static String name(Class<?> type) {
        String canonical = type.getCanonicalName();
        return canonical == null ? type.getName() : canonical;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signature that
                && declaring == that.declaring
                && method.equals(that.method)
                && Arrays.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return declaring.hashCode() * 31 + method.hashCode();
    }
}
