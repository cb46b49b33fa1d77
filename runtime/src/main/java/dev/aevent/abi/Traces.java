package dev.aevent.abi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes a trace read as if the code had been called: the frames of the call that threw, then each awaiting coroutine at
 * the line of its await, then the line of the spawn. Generated classes show as the user's, the loop's frames not at all.
 *
 * <p>A raw trace is known by the loop's frames in it, so that one which is repaired already, or was made elsewhere, is
 * left alone.
 */
final class Traces {
    /** As many as the JVM itself records, unless told otherwise. */
    private static final int MOST = 1024;

    private static final String LOOP = Loop.class.getName();
    private static final String RESUMES = "advance";
    private static final List<String> MACHINERY =
            List.of("dev.aevent.abi.", "dev.aevent.loop.", "dev.aevent.patch.", "dev.aevent.net.");

    private Traces() {}

    /** Repairs what a frame has thrown, with the causes and suppressed exceptions that were made with it. */
    static void repair(Throwable thrown, Frame frame) {
        try {
            if (frame instanceof Waiter waiter) {
                repairOutcome(thrown, waiter);
            } else {
                repair(thrown, frame, Collections.newSetFromMap(new IdentityHashMap<>()));
            }
        } catch (Throwable trouble) {
            // No memory, no stack, or a user's getStackTrace that throws: better a raw trace than another exception.
        }
    }

    private static void repair(Throwable thrown, Frame frame, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        StackTraceElement[] raw = thrown.getStackTrace();
        int end = endOfCall(raw);
        if (end < raw.length) {
            thrown.setStackTrace(logical(raw, end, frame));
        }
        Throwable cause = thrown.getCause();
        if (cause != null) {
            repair(cause, frame, seen);
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            repair(suppressed, frame, seen);
        }
    }

    /**
     * An operation has failed. What it made itself was thrown at the await, whatever the loop did to make it; what it
     * merely passes on has its trace.
     */
    private static void repairOutcome(Throwable thrown, Waiter waiter) {
        StackTraceElement[] raw = thrown.getStackTrace();
        int end = 0;
        while (end < raw.length && !isMachinery(raw[end])) {
            end++;
        }
        if (end < raw.length && (end == 0 || !waiter.passesOn())) {
            thrown.setStackTrace(logical(raw, end, waiter));
        }
    }

    /** The loop's frame that has resumed the call, or the end if there is none. */
    private static int endOfCall(StackTraceElement[] raw) {
        for (int i = 0; i < raw.length; i++) {
            if (raw[i].getMethodName().equals(RESUMES) && raw[i].getClassName().equals(LOOP)) {
                return i;
            }
        }
        return raw.length;
    }

    private static StackTraceElement[] logical(StackTraceElement[] raw, int end, Frame frame) {
        List<StackTraceElement> trace = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            StackTraceElement element = raw[i];
            if (GeneratedNames.isGenerated(element.getClassName())) {
                element = LineTables.translate(element, GeneratedNames.file(element.getClassName()));
                // Entries, accessors and the like have no lines.
                if (element.getLineNumber() > 0) {
                    trace.add(renamed(element, GeneratedNames.userClass(element.getClassName())));
                }
            } else if (!isMachinery(element)) {
                trace.add(element);
            }
        }
        Frame upper = frame instanceof Root ? frame : frame.caller;
        for (; upper != null && trace.size() < MOST && !(upper instanceof Root); upper = upper.caller) {
            Source source = upper.source();
            if (source != null) {
                trace.add(source.at(upper.state));
            }
        }
        while (upper != null && !(upper instanceof Root)) {
            upper = upper.caller;
        }
        if (upper instanceof Root<?> root) {
            trace.add(root.site());
        }
        return trace.toArray(new StackTraceElement[0]);
    }

    private static StackTraceElement renamed(StackTraceElement element, String className) {
        String loader = element.getClassLoaderName();
        return new StackTraceElement(
                // The JVM does not show its own loaders, but only in the elements that it has made itself.
                "app".equals(loader) || "platform".equals(loader) ? null : loader,
                element.getModuleName(),
                element.getModuleVersion(),
                className,
                element.getMethodName(),
                element.getFileName(),
                element.getLineNumber());
    }

    private static boolean isMachinery(StackTraceElement element) {
        String name = element.getClassName();
        return MACHINERY.stream().anyMatch(name::startsWith);
    }
}
