package dev.aevent.abi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a trace read as if the code had been called: the frames of the call that threw, then each awaiting coroutine at
 * the line of its await, then the line of the spawn. Generated classes show as the user's, the loop's frames not at all.
 *
 * <p>What a coroutine throws has the Java frames down to the frame that the loop has resumed, and that knows its callers.
 * A raw trace is known by generated classes and the loop in it, so that one which is repaired already, or was made
 * elsewhere, is left alone.
 */
final class Traces {
    /** As many as the JVM itself records, unless told otherwise. */
    private static final int MOST = 1024;

    /** More causes than anybody has, unless {@code getCause} makes a new one each time. */
    private static final int MOST_CAUSES = 10_000;

    private static final String LOOP = Loop.class.getName();
    private static final String RESUMES = "advance";
    private static final String MATCH_EXCEPTION = "java.lang.MatchException"; // since Java 21

    private Traces() {}

    /**
     * Repairs an exception, with its causes and suppressed exceptions.
     *
     * @param thrown what was thrown on top of the frame, or is the outcome of the operation that it is
     * @param frame null if it is unknown
     * @return what was done; null if that is unknown
     */
    static @Nullable Repaired repair(Throwable thrown, @Nullable Frame frame) {
        try {
            if (frame instanceof Waiter waiter) {
                forEach(thrown, one -> repairOutcome(one, waiter));
            } else {
                forEach(thrown, one -> repairThrown(one, frame));
            }
            return Repaired.of(thrown);
        } catch (Throwable trouble) {
            // No memory, no stack, or a user's getStackTrace that throws: better a raw trace than another exception.
            return null;
        }
    }

    /** Makes an exception of the loop's look as if the await that a frame is parked at had thrown it. */
    static void placeAt(Frame frame, Throwable made) {
        made.setStackTrace(new Logical().callers(frame).end(frame));
    }

    private static void forEach(Throwable thrown, Consumer<Throwable> action) {
        action.accept(thrown);
        if (thrown.getCause() == null && thrown.getSuppressed().length == 0) {
            return;
        }
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(thrown);
        Deque<Throwable> left = new ArrayDeque<>(seen);
        for (Throwable one = left.poll(); one != null && seen.size() < MOST_CAUSES; one = left.poll()) {
            List<Throwable> others = new ArrayList<>(List.of(one.getSuppressed()));
            Throwable cause = one.getCause();
            if (cause != null) {
                others.add(0, cause);
            }
            for (Throwable other : others) {
                if (seen.add(other)) {
                    action.accept(other);
                    left.add(other);
                }
            }
        }
    }

    /** A call has thrown, on top of a frame that has been resumed. */
    private static void repairThrown(Throwable thrown, @Nullable Frame resumed) {
        StackTraceElement[] raw = raw(thrown);
        int end = resumption(raw);
        if (end < raw.length) {
            boolean isNew = resumed != null && end > 0 && isFrame(raw[end - 1], resumed);
            repair(thrown, raw, end, isNew ? resumed : base(raw, end, resumed));
        } else {
            repairCut(thrown, raw, resumed);
        }
    }

    /**
     * The trace of an exception, with that of a pattern whose accessor has failed in the line of the pattern: javac has it
     * thrown in that of whatever it wrote last.
     */
    private static StackTraceElement[] raw(Throwable thrown) {
        StackTraceElement[] raw = thrown.getStackTrace();
        Throwable cause = thrown.getCause();
        if (cause == null || raw.length == 0 || !thrown.getClass().getName().equals(MATCH_EXCEPTION)) {
            return raw;
        }
        StackTraceElement[] called = cause.getStackTrace();
        int matching = called.length - raw.length;
        if (matching >= 0 && UserFrames.isGenerated(raw[0]) && isCall(raw[0], called[matching])) {
            raw[0] = called[matching];
        }
        return raw;
    }

    private static boolean isCall(StackTraceElement one, StackTraceElement other) {
        return one.getMethodName().equals(other.getMethodName())
                && one.getClassName().equals(other.getClassName());
    }

    /**
     * An operation has failed. What it made itself was thrown at the await, whatever the loop did to make it; what it
     * merely passes on has its trace.
     */
    private static void repairOutcome(Throwable thrown, Waiter waiter) {
        StackTraceElement[] raw = thrown.getStackTrace();
        int machinery = firstMachinery(raw);
        int end = resumption(raw);
        if (machinery < raw.length && machinery < firstGenerated(raw) && (machinery == 0 || !waiter.passesOn())) {
            thrown.setStackTrace(
                    new Logical().live(raw, machinery).callers(waiter.caller).end(waiter));
        } else if (end < raw.length) {
            repair(thrown, raw, end, base(raw, end, waiter.caller));
        } else {
            repairCut(thrown, raw, waiter);
        }
    }

    private static void repair(Throwable thrown, StackTraceElement[] raw, int end, @Nullable Frame base) {
        Logical trace = new Logical().live(raw, end);
        thrown.setStackTrace(
                base == null ? trace.toArray() : trace.callers(base.caller).end(base));
    }

    /** A trace without the loop: the JVM has cut it off, or it comes from a lambda that ran elsewhere. */
    private static void repairCut(Throwable thrown, StackTraceElement[] raw, @Nullable Frame part) {
        if (firstGenerated(raw) < raw.length) {
            Logical trace = new Logical().live(raw, raw.length);
            thrown.setStackTrace(raw.length < MOST ? trace.toArray() : trace.end(part));
        }
    }

    /**
     * The frame that was resumed when an exception was made which is thrown later: the one at which the calls in its trace
     * agree best with the frames that there are now. Null if it was made elsewhere.
     */
    private static @Nullable Frame base(StackTraceElement[] raw, int end, @Nullable Frame leaf) {
        if (end == 0) {
            return null;
        }
        Logical calls = new Logical().live(raw, end);
        Logical above = new Logical();
        Frame best = null;
        int most = 0;
        for (Frame frame = leaf; frame != null; frame = frame.caller) {
            above.add(frame);
            int agreeing = isFrame(raw[end - 1], frame) ? calls.agreeing(above) : 0;
            if (agreeing > most) {
                most = agreeing;
                best = frame;
            }
        }
        return best;
    }

    /** Whether an element may show the resumption of a frame. */
    private static boolean isFrame(StackTraceElement element, Frame frame) {
        Class<?> type = frame.getClass();
        while (type != null && !type.getName().equals(element.getClassName())) {
            type = type.getSuperclass();
        }
        return type != null;
    }

    /** Where the loop's frame is that has resumed the call; the length if there is none. */
    private static int resumption(StackTraceElement[] raw) {
        int i = 0;
        while (i < raw.length
                && !(raw[i].getMethodName().equals(RESUMES)
                        && raw[i].getClassName().equals(LOOP))) {
            i++;
        }
        return i;
    }

    private static int firstGenerated(StackTraceElement[] raw) {
        int i = 0;
        while (i < raw.length && !UserFrames.isGenerated(raw[i])) {
            i++;
        }
        return i;
    }

    private static int firstMachinery(StackTraceElement[] raw) {
        int i = 0;
        while (i < raw.length && !isMachinery(raw[i])) {
            i++;
        }
        return i;
    }

    private static boolean isMachinery(StackTraceElement element) {
        String name = element.getClassName();
        return name.startsWith("dev.aevent.")
                && (name.startsWith("abi.", 11)
                        || name.startsWith("loop.", 11)
                        || name.startsWith("patch.", 11)
                        || name.startsWith("net.", 11));
    }

    /** A trace that is being put together. */
    private static final class Logical {
        private final List<StackTraceElement> trace = new ArrayList<>();

        /** The Java frames as the user knows them. */
        Logical live(StackTraceElement[] raw, int end) {
            for (int i = 0; i < end; i++) {
                StackTraceElement element = raw[i];
                if (UserFrames.isGenerated(element)) {
                    generated(element);
                } else if (!isMachinery(element)) {
                    trace.add(element);
                }
            }
            return this;
        }

        private void generated(StackTraceElement raw) {
            StackTraceElement element = UserFrames.shown(raw);
            // Entries, accessors and the like have no lines.
            if (element.getLineNumber() > 0) {
                trace.add(element);
            } else if (!trace.isEmpty() && isNullCheck(trace.get(trace.size() - 1))) {
                trace.remove(trace.size() - 1);
            }
        }

        /** Java's own, of the receiver of a call, has no frame. */
        private static boolean isNullCheck(StackTraceElement element) {
            return element.getMethodName().equals("requireNonNull")
                    && element.getClassName().equals("java.util.Objects");
        }

        /** A frame and its callers, each at its await. */
        Logical callers(@Nullable Frame first) {
            for (Frame frame = first; frame != null && trace.size() < MOST; frame = frame.caller) {
                add(frame);
            }
            return this;
        }

        void add(Frame frame) {
            StackTraceElement position = frame.position();
            if (position != null) {
                trace.add(position);
            }
        }

        /** How well the calls at the end of this one agree with those of another; the line counts as well as the method. */
        int agreeing(Logical other) {
            int agreeing = 0;
            for (int n = 1; n <= trace.size() && n <= other.trace.size(); n++) {
                StackTraceElement mine = trace.get(trace.size() - n);
                StackTraceElement others = other.trace.get(other.trace.size() - n);
                if (!isCall(mine, others)) {
                    break;
                }
                agreeing += mine.getLineNumber() == others.getLineNumber() ? 2 : 1;
            }
            return agreeing;
        }

        /** The whole trace of a task, of which a frame is part; its last line says where that was spawned. */
        StackTraceElement[] end(@Nullable Frame part) {
            Frame frame = part;
            while (frame != null && !(frame instanceof Root)) {
                frame = frame.caller;
            }
            if (frame instanceof Root<?> root) {
                trace.add(root.site());
            }
            return toArray();
        }

        StackTraceElement[] toArray() {
            return trace.toArray(new StackTraceElement[0]);
        }
    }
}
