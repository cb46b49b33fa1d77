package dev.aevent.abi;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in ordinary code where a method reference is written, to be spawned. What it refers to is the same each time,
 * but for the objects it holds, so it is linked once.
 */
final class LambdaSite {
    private @Nullable MethodHandle target;

    /** Null for static methods. */
    private @Nullable Dispatch dispatch;

    private Loop.@Nullable Kind kind;
    private @Nullable StackTraceElement place;
    private @Nullable Boolean inCoroutine;

    /** The line of the spawn; found once. */
    synchronized StackTraceElement place(Supplier<StackTraceElement> finder) {
        if (place == null) {
            place = finder.get();
        }
        return place;
    }

    /** Whether it is in a coroutine that runs as ordinary Java; found once. */
    synchronized boolean isInCoroutine(BooleanSupplier finder) {
        if (inCoroutine == null) {
            inCoroutine = finder.getAsBoolean();
        }
        return inCoroutine;
    }

    synchronized Loop.Kind kind(Reference reference) {
        if (kind == null) {
            kind = reference.returnsNothing()
                    ? Loop.Kind.VOID
                    : Loop.Kind.of(reference.methodType().returnType());
        }
        return kind;
    }

    /** Calls the coroutine with the arguments that the reference holds, and those given. */
    Entry entry(Reference reference, @Nullable Object[] given) {
        MethodHandle linked = link(reference);
        @Nullable Object[] arguments = reference.arguments(given);
        checkReceiver(arguments);
        return loop -> (Object) linked.invokeExact(loop, arguments);
    }

    /** Fails at the spawn if the receiver's class has no continuation, where that can still be mended. */
    private synchronized void checkReceiver(@Nullable Object[] arguments) {
        if (dispatch != null) {
            dispatch.lookUp(Objects.requireNonNull(arguments[0], "the receiver of the coroutine to spawn"));
        }
    }

    /** A handle of type {@code (Loop, Object[])Object}. */
    private synchronized MethodHandle link(Reference reference) {
        if (target == null) {
            target = find(reference);
        }
        return target;
    }

    private MethodHandle find(Reference reference) {
        Signature signature = new Signature(
                        reference.type(),
                        reference.method(),
                        reference.methodType().parameterArray())
                .declared();
        if (reference.isConstructor() || !signature.isCoroutine()) {
            throw new IllegalArgumentException(refusal(reference, signature));
        }
        MethodHandle entry;
        if (reference.isStatic()) {
            entry = Linkage.ofStatic(signature);
        } else {
            Dispatch found = new Dispatch(signature);
            dispatch = found;
            entry = loopFirst(found.dynamicInvoker());
        }
        MethodHandle generic = entry.asType(entry.type().generic().changeParameterType(0, Loop.class));
        return generic.asSpreader(Object[].class, generic.type().parameterCount() - 1);
    }

    private static MethodHandle loopFirst(MethodHandle receiverFirst) {
        MethodType type = receiverFirst.type();
        int[] order = new int[type.parameterCount()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order[0] = 1;
        order[1] = 0;
        MethodType swapped =
                type.changeParameterType(0, type.parameterType(1)).changeParameterType(1, type.parameterType(0));
        return MethodHandles.permuteArguments(receiverFirst, swapped, order);
    }

    private static String refusal(Reference reference, Signature signature) {
        if (reference.isLambda()) {
            return "spawn takes a reference to a coroutine, not a lambda (nor a reference to a method with variable"
                    + " arguments or of super, which the compiler turns into one): put its body in a method marked"
                    + " @Coroutine and write this::method";
        }
        return "spawn takes a reference to a coroutine, but " + signature + " is none: mark it @Coroutine";
    }
}
