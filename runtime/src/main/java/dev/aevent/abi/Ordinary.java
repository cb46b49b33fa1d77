package dev.aevent.abi;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Receivers that have no coroutines: a lambda that ordinary code made for an interface whose method is a coroutine, and
 * proxies. Their method is called as it is, and its result put where a coroutine's would be; a wait of ours in it fails
 * with the remedy.
 */
@SuppressWarnings("UnusedMethod") // called by its handle
final class Ordinary {
    private static final MethodHandle CALL;

    static {
        try {
            CALL = MethodHandles.lookup()
                    .findStatic(
                            Ordinary.class,
                            "call",
                            MethodType.methodType(
                                    Object.class,
                                    MethodHandle.class,
                                    Loop.Kind.class,
                                    Object.class,
                                    Loop.class,
                                    Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private Ordinary() {}

    /** A handle of type {@code (Object, Loop, Object...)Object} with the method's number of parameters. */
    static MethodHandle handle(Signature signature) {
        Method method = signature.find(signature.declaring());
        if (method == null) {
            throw new IllegalStateException(signature + " is gone since its coroutines were compiled");
        }
        MethodHandle target;
        try {
            target = Linkage.lookupOf(signature).unreflect(method);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
        int parameters = signature.parameters().length;
        MethodHandle generic = target.asType(target.type().generic()).asSpreader(Object[].class, parameters);
        return MethodHandles.insertArguments(CALL, 0, generic, Loop.Kind.of(method.getReturnType()))
                .asCollector(Object[].class, parameters);
    }

    private static @Nullable Object call(
            MethodHandle target, Loop.Kind kind, Object receiver, Loop loop, @Nullable Object[] arguments)
            throws Throwable {
        Object result = (Object) target.invokeExact(receiver, arguments);
        return switch (kind) {
            case VOID, REFERENCE -> result;
            case FLOAT, DOUBLE -> {
                loop.d = ((Number) result).doubleValue();
                yield null;
            }
            case BOOLEAN -> {
                loop.j = (Boolean) result ? 1 : 0;
                yield null;
            }
            case CHAR -> {
                loop.j = (Character) result;
                yield null;
            }
            case BYTE, SHORT, INT, LONG -> {
                loop.j = ((Number) result).longValue();
                yield null;
            }
        };
    }
}
