package dev.aevent.abi;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Handles for members that generated code may not name: private, protected and {@code super} ones of the type it was
 * generated for. Each is found by a private lookup in the class that owns it, which has the package and the module of
 * the generated one.
 */
public final class Members {
    private Members() {}

    /** An instance method, {@code (owner, params)type}. */
    public static MethodHandle method(Lookup lookup, Class<?> owner, String name, Class<?> type, Class<?>... params) {
        return find(lookup, owner, in -> in.findVirtual(owner, name, MethodType.methodType(type, params)));
    }

    /** A static method, {@code (params)type}. */
    public static MethodHandle staticMethod(
            Lookup lookup, Class<?> owner, String name, Class<?> type, Class<?>... params) {
        return find(lookup, owner, in -> in.findStatic(owner, name, MethodType.methodType(type, params)));
    }

    /**
     * A protected static method that {@code owner}, by whose rights it is called, inherits and may have hidden.
     *
     * @param declaring the class to find it in, which {@code owner} extends
     */
    public static MethodHandle staticMethod(
            Lookup lookup, Class<?> owner, Class<?> declaring, String name, Class<?> type, Class<?>... params) {
        return find(lookup, owner, in -> in.findStatic(declaring, name, MethodType.methodType(type, params)));
    }

    /**
     * A method as {@code super.name(...)} calls it.
     *
     * @param caller the class in which that stands
     * @return {@code (caller, params)type}
     */
    public static MethodHandle superMethod(
            Lookup lookup, Class<?> caller, Class<?> owner, String name, Class<?> type, Class<?>... params) {
        return find(lookup, caller, in -> in.findSpecial(owner, name, MethodType.methodType(type, params), caller));
    }

    /** A constructor, {@code (params)owner}. */
    public static MethodHandle constructor(Lookup lookup, Class<?> owner, Class<?>... params) {
        return find(lookup, owner, in -> in.findConstructor(owner, MethodType.methodType(void.class, params)));
    }

    /** The value of a field, {@code (owner)type}. */
    public static MethodHandle getter(Lookup lookup, Class<?> owner, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findGetter(owner, name, type));
    }

    /** The assignment of a field, {@code (owner, type)void}. */
    public static MethodHandle setter(Lookup lookup, Class<?> owner, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findSetter(owner, name, type));
    }

    /** The value of a static field, {@code ()type}. */
    public static MethodHandle staticGetter(Lookup lookup, Class<?> owner, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findStaticGetter(owner, name, type));
    }

    /** The assignment of a static field, {@code (type)void}. */
    public static MethodHandle staticSetter(Lookup lookup, Class<?> owner, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findStaticSetter(owner, name, type));
    }

    /** The value of a protected field that {@code owner} inherits and may have hidden, {@code (owner)type}. */
    public static MethodHandle getter(Lookup lookup, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findGetter(declaring, name, type));
    }

    /** The assignment of such a field, {@code (owner, type)void}. */
    public static MethodHandle setter(Lookup lookup, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findSetter(declaring, name, type));
    }

    /** The value of such a static field, {@code ()type}. */
    public static MethodHandle staticGetter(
            Lookup lookup, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findStaticGetter(declaring, name, type));
    }

    /** The assignment of such a static field, {@code (type)void}. */
    public static MethodHandle staticSetter(
            Lookup lookup, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
        return find(lookup, owner, in -> in.findStaticSetter(declaring, name, type));
    }

    /** The object that an inner class's instance belongs to, {@code (inner)outer}. */
    public static MethodHandle outer(Lookup lookup, Class<?> inner, Class<?> outer) {
        Field field = Stream.of(inner.getDeclaredFields())
                .filter(candidate -> candidate.isSynthetic()
                        && candidate.getType() == outer
                        && candidate.getName().startsWith("this$"))
                .findFirst()
                .orElseThrow(() -> new NoSuchFieldError(inner.getName() + " keeps no " + outer.getName()));
        return getter(lookup, inner, field.getName(), outer);
    }

    /** Whether assertions are enabled in a class. */
    public static boolean assertions(Class<?> type) {
        return type.desiredAssertionStatus();
    }

    /** Throws what a handle threw, checked or not; never returns. */
    @SuppressWarnings("unchecked")
    public static <E extends Throwable> RuntimeException rethrow(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** A value whose type the user's compiler has checked, and which ours cannot write down. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public static <T extends @Nullable Object> T unchecked(@Nullable Object value) {
        return (T) value;
    }

    /** A lookup in the user's class, with its private members. */
    public static Lookup lookup(Lookup caller, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, caller);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Initialises a class, as a call of one of its static methods does, and as Java does before it evaluates the arguments
     * of a constructor.
     *
     * @return null
     */
    public static @Nullable Void initialise(Lookup lookup, Class<?> type) {
        try {
            lookup.ensureInitialized(type);
            return null;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The class of an enum constant has no name, so its object comes as one of the enum. */
    private static MethodHandle nameable(MethodHandle member, Class<?> owner) {
        MethodType type = member.type();
        return EnumConstants.isOne(owner)
                        && type.parameterCount() > 0
                        && type.parameterType(0).equals(owner)
                ? member.asType(type.changeParameterType(0, owner.getSuperclass()))
                : member;
    }

    private interface Finder {
        MethodHandle find(Lookup in) throws ReflectiveOperationException;
    }

    private static MethodHandle find(Lookup lookup, Class<?> owner, Finder finder) {
        try {
            return nameable(finder.find(MethodHandles.privateLookupIn(owner, lookup)), owner);
        } catch (NoSuchMethodException | NoSuchFieldException | IllegalAccessException missing) {
            throw (IncompatibleClassChangeError) new IncompatibleClassChangeError(
                            "the class has changed since its coroutines were compiled: " + missing.getMessage())
                    .initCause(missing);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
