package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/**
 * The exception that was repaired last, as it was then. On its way up it is caught again and again; this tells quickly
 * that there is nothing left to do.
 */
record Repaired(
        Throwable thrown,
        @Nullable StackTraceElement top,
        int length,
        @Nullable Throwable cause,
        int suppressed) {
    static Repaired of(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return new Repaired(thrown, top(trace), trace.length, thrown.getCause(), thrown.getSuppressed().length);
    }

    /** Whether an exception is the one, and nobody has changed it since. */
    boolean covers(Throwable other) {
        try {
            return thrown == other && isUnchanged();
        } catch (Throwable trouble) {
            return false; // a user's getStackTrace
        }
    }

    @SuppressWarnings("ReferenceEquality") // a trace that is filled in anew has elements of its own
    private boolean isUnchanged() {
        StackTraceElement[] trace = thrown.getStackTrace();
        return length == trace.length
                && top == top(trace)
                && cause == thrown.getCause()
                && suppressed == thrown.getSuppressed().length;
    }

    private static @Nullable StackTraceElement top(StackTraceElement[] trace) {
        return trace.length == 0 ? null : trace[0];
    }
}
