package dev.aevent.abi;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.reflect.Proxy;

/**
 * A call site of a coroutine that links itself to the receivers it meets: an inline cache of a few classes, and a table
 * once it has met more.
 */
@SuppressWarnings("UnusedMethod") // they are called by their handles
final class Dispatch extends MutableCallSite {
    private static final int MOST_CACHED = 8;
    private static final MethodHandle LINK;
    private static final MethodHandle LOOK_UP;
    private static final MethodHandle IS;

    static {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            LINK = lookup.findVirtual(Dispatch.class, "link", MethodType.methodType(MethodHandle.class, Object.class));
            LOOK_UP = lookup.findVirtual(
                    Dispatch.class, "lookUp", MethodType.methodType(MethodHandle.class, Object.class));
            IS = lookup.findStatic(
                    Dispatch.class, "is", MethodType.methodType(boolean.class, Class.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Signature signature;
    private final ClassValue<MethodHandle> table = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> receiver) {
            return resolve(receiver);
        }
    };
    private int cached;

    Dispatch(Signature signature) {
        super(signature.type().insertParameterTypes(0, signature.declaring(), Loop.class));
        this.signature = signature;
        setTarget(by(LINK));
    }

    /** Calls whatever handle one of our methods returns for the receiver. */
    private MethodHandle by(MethodHandle finder) {
        MethodHandle ofReceiver =
                finder.bindTo(this).asType(MethodType.methodType(MethodHandle.class, signature.declaring()));
        return MethodHandles.foldArguments(MethodHandles.exactInvoker(type()), ofReceiver);
    }

    /** The first call for a class: adds it to the cache. */
    private synchronized MethodHandle link(Object receiver) {
        MethodHandle resolved = table.get(receiver.getClass());
        if (cached++ < MOST_CACHED) {
            MethodHandle test =
                    IS.bindTo(receiver.getClass()).asType(MethodType.methodType(boolean.class, signature.declaring()));
            setTarget(MethodHandles.guardWithTest(test, resolved, getTarget()));
        } else {
            setTarget(by(LOOK_UP));
        }
        return resolved;
    }

    /**
     * What runs for a receiver.
     *
     * @throws IllegalStateException if its class has no continuation
     */
    MethodHandle lookUp(Object receiver) {
        return table.get(receiver.getClass());
    }

    private MethodHandle resolve(Class<?> receiver) {
        if (receiver.isHidden() || Proxy.isProxyClass(receiver)) {
            return Ordinary.handle(signature).asType(type());
        }
        Signature implementation = signature.overriddenIn(receiver);
        MethodHandle exact = Linkage.exact(implementation);
        // (Loop, implementation's class, parameters) to (declaring class, Loop, parameters)
        int[] order = new int[exact.type().parameterCount()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order[0] = 1;
        order[1] = 0;
        MethodType receiverFirst =
                implementation.type().insertParameterTypes(0, implementation.declaring(), Loop.class);
        return MethodHandles.permuteArguments(exact, receiverFirst, order).asType(type());
    }

    private static boolean is(Class<?> type, Object receiver) {
        return receiver.getClass() == type;
    }
}
