package dev.aevent.abi;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import org.jspecify.annotations.Nullable;

/**
 * What a method reference refers to.
 *
 * <p>A serializable lambda writes itself as a {@link SerializedLambda}, which tells. An object stream that replaces
 * objects gets to see that before any of it is written, so that what the lambda holds need not be serializable, and no
 * module needs to be open.
 */
record Reference(ClassLoader loader, SerializedLambda lambda) {
    static Reference of(Serializable reference) {
        try (Catcher catcher = new Catcher()) {
            catcher.writeObject(reference);
            SerializedLambda caught = catcher.caught;
            if (caught != null) {
                return new Reference(loaderOf(reference), caught);
            }
        } catch (IOException failure) {
            throw new IllegalArgumentException(notAReference(reference), failure);
        }
        throw new IllegalArgumentException(notAReference(reference));
    }

    private static ClassLoader loaderOf(Serializable reference) {
        ClassLoader loader = reference.getClass().getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    private static String notAReference(Serializable reference) {
        return "spawn takes a method reference to a coroutine, such as this::handlePeer, but got "
                + reference.getClass().getName();
    }

    String method() {
        return lambda.getImplMethodName();
    }

    /** The class that the reference names. */
    Class<?> type() {
        try {
            return Class.forName(lambda.getImplClass().replace('/', '.'), false, loader);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    MethodType methodType() {
        return MethodType.fromMethodDescriptorString(lambda.getImplMethodSignature(), loader);
    }

    boolean isStatic() {
        return lambda.getImplMethodKind() == MethodHandleInfo.REF_invokeStatic;
    }

    /** Whether the compiler made a method of it, as it does of lambdas. */
    boolean isLambda() {
        return method().startsWith("lambda$");
    }

    /** Whether it was written for an interface whose method is void. */
    boolean returnsNothing() {
        return lambda.getFunctionalInterfaceMethodSignature().endsWith("V");
    }

    boolean isConstructor() {
        return lambda.getImplMethodKind() == MethodHandleInfo.REF_newInvokeSpecial;
    }

    /** All arguments in order, the receiver first: those it holds, and those it is given. */
    @Nullable
    Object[] arguments(@Nullable Object[] given) {
        int held = lambda.getCapturedArgCount();
        @Nullable Object[] all = new @Nullable Object[held + given.length];
        for (int i = 0; i < held; i++) {
            all[i] = lambda.getCapturedArg(i);
        }
        System.arraycopy(given, 0, all, held, given.length);
        return all;
    }

    /** Writes nothing, and sees what a lambda is replaced with. */
    private static final class Catcher extends ObjectOutputStream {
        private @Nullable SerializedLambda caught;

        Catcher() throws IOException {
            super(OutputStream.nullOutputStream());
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(@Nullable Object object) {
            if (caught == null && object instanceof SerializedLambda lambda) {
                caught = lambda;
                return null;
            }
            return object;
        }

        @Override
        public void close() {
            try {
                super.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
