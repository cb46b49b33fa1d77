package dev.aevent.abi;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the generated entry of a coroutine, for calls that generated code cannot link itself. */
public final class Linkage {
    /** The version of the convention between generated code and this run time. */
    public static final int VERSION = 1;

    private static final String SUFFIX = "$Coroutines";

    /** What comes first tells entries without dispatch from those of static coroutines. */
    private static final @Nullable Object[] NO_DISPATCH = {null};

    /** The lookups that generated classes have registered, each kept by its class. */
    private static final ClassValue<Registration> LOOKUPS = new ClassValue<>() {
        @Override
        protected Registration computeValue(Class<?> generated) {
            return new Registration();
        }
    };

    private static final class Registration {
        private volatile @Nullable Lookup lookup;
    }

    private Linkage() {}

    /**
     * Makes a generated class known; its static initialiser calls this.
     *
     * @param lookup its own
     * @param version the convention by which it was generated
     * @throws IllegalStateException if that is not this run time's
     */
    public static void register(Lookup lookup, int version) {
        if (version != VERSION) {
            throw new IllegalStateException(lookup.lookupClass().getName() + " was compiled for version " + version
                    + " of Aevent's calling convention, but this run time has version " + VERSION
                    + ": use the same version of aevent-processor and aevent-runtime, and compile again.");
        }
        LOOKUPS.get(lookup.lookupClass()).lookup = lookup;
    }

    /**
     * Makes a generated class known that the user's compiler has compiled from source.
     *
     * @param file the user's file
     * @param lines {@code generated:user} for each line of the generated file that has one in the user's, spaces between
     */
    public static void register(Lookup lookup, int version, String file, String... lines) {
        register(lookup, version);
        LineTables.add(lookup.lookupClass().getName(), file, lines);
    }

    /**
     * A handle that calls a coroutine as a virtual call would.
     *
     * @param lookup the generated class's own
     * @param declaring the class that declares it, or overrides it
     * @param parameters its erased parameter types
     * @return a handle of type {@code (declaring, Loop, parameters)Object}
     */
    public static MethodHandle virtual(Lookup lookup, Class<?> declaring, String method, Class<?>... parameters) {
        return new Dispatch(new Signature(declaring, method, parameters)).dynamicInvoker();
    }

    /**
     * The entry of the coroutine that an instance method is.
     *
     * @return a handle of type {@code (Loop, declaring, parameters)Object}
     * @throws IllegalStateException if it has none
     */
    static MethodHandle exact(Signature signature) {
        Class<?> declaring = signature.declaring();
        MethodType type = MethodType.methodType(Object.class, undispatched(signature));
        MethodHandle entry = MethodHandles.insertArguments(entry(signature, type), 0, NO_DISPATCH);
        return entry.asType(entry.type().changeParameterType(1, declaring));
    }

    /** The entry of the coroutine that a static method is, of type {@code (Loop, parameters)Object}. */
    static MethodHandle ofStatic(Signature signature) {
        return entry(signature, signature.type().insertParameterTypes(0, Loop.class));
    }

    /** Whether code was generated for an instance method of just this class. */
    static boolean hasEntry(Signature signature) {
        Class<?> generated = generated(signature.declaring());
        return generated != null
                && Stream.of(generated.getDeclaredMethods())
                        .anyMatch(entry -> entry.getName().equals(signature.method())
                                && Arrays.equals(entry.getParameterTypes(), undispatched(signature)));
    }

    private static Class<?>[] undispatched(Signature signature) {
        return signature
                .type()
                .insertParameterTypes(0, Void.class, Loop.class, self(signature.declaring()))
                .parameterArray();
    }

    /** What an entry takes the receiver as. */
    private static Class<?> self(Class<?> declaring) {
        return EnumConstants.isOne(declaring) ? declaring.getSuperclass() : declaring;
    }

    private static MethodHandle entry(Signature signature, MethodType type) {
        Lookup lookup = lookupOf(signature);
        try {
            return lookup.findStatic(lookup.lookupClass(), signature.method(), type);
        } catch (NoSuchMethodException | IllegalAccessException failure) {
            throw missing(signature, failure);
        }
    }

    /** The lookup of the class that was generated for the one that declares a coroutine. */
    static Lookup lookupOf(Signature signature) {
        Class<?> generated = generated(signature.declaring());
        if (generated == null) {
            throw missing(signature, null);
        }
        Lookup lookup = LOOKUPS.get(generated).lookup;
        if (lookup == null) {
            throw new IllegalStateException(generated + " is not what Aevent's processor generates");
        }
        return lookup;
    }

    private static @Nullable Class<?> generated(Class<?> declaring) {
        try {
            return Class.forName(nameOf(declaring) + SUFFIX, true, declaring.getClassLoader());
        } catch (ClassNotFoundException none) {
            return null;
        }
    }

    /** By what name the processor knows a class: compilers number those without one as they like. */
    private static String nameOf(Class<?> declaring) {
        return EnumConstants.isOne(declaring)
                ? declaring.getSuperclass().getName() + SUFFIX + "$" + EnumConstants.scopeOf(declaring)
                : declaring.getName();
    }

    private static IllegalStateException missing(Signature signature, @Nullable Exception cause) {
        Class<?> declaring = signature.declaring();
        String what = signature + " has no compiled continuation: ";
        if (!signature.isCoroutine()) {
            return new IllegalStateException(
                    what + "it overrides a coroutine, so it must be marked @Coroutine itself", cause);
        }
        if (declaring.isAnonymousClass() || declaring.isLocalClass()) {
            return new IllegalStateException(
                    what + "it belongs to a local or anonymous class, so make it a nested class", cause);
        }
        return new IllegalStateException(
                what + "Aevent's annotation processor did not run when " + declaring.getName()
                        + " was compiled. Put aevent-processor on the annotation processor path (Maven:"
                        + " <annotationProcessorPaths> of maven-compiler-plugin, Gradle: annotationProcessor). If it is"
                        + " on the class path only, JDK 23 and later run it with -proc:full only.",
                cause);
    }
}
