package dev.aevent.net;

import dev.aevent.loop.Offload;
import java.io.InterruptedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * What an interrupt does to a thread that waits for a socket. As in the JDK: a platform thread waits on, and finds
 * itself interrupted afterwards; a virtual thread gives up, and the JDK closes its socket. A call that a coroutine has
 * left to a worker gives up when the coroutine is cancelled, and the socket stays as it is.
 */
final class Interrupts {
    private static final @Nullable MethodHandle IS_VIRTUAL = isVirtualMethod();

    private final boolean virtual = isVirtual(Thread.currentThread());
    private boolean postponed;

    boolean isVirtual() {
        return virtual;
    }

    /** Looks whether this thread was interrupted. */
    void look() throws InterruptedIOException {
        if (Thread.interrupted()) {
            happened();
        }
    }

    /** This thread was interrupted, and does not know it any more. */
    void happened() throws InterruptedIOException {
        if (Offload.isCancelled()) {
            throw new InterruptedIOException("cancelled");
        }
        postponed = true;
        if (virtual) {
            throw new InterruptedIOException("interrupted");
        }
    }

    /** Lets this thread know of what was postponed. */
    void restore() {
        if (postponed) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isVirtual(Thread thread) {
        if (IS_VIRTUAL == null) {
            return false;
        }
        try {
            return (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable MethodHandle isVirtualMethod() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (NoSuchMethodException older) {
            return null;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
