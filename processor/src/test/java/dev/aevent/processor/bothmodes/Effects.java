package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario does, in the order in which it does it. One scenario runs at a time, on whatever thread its mode asks
 * for, so the list is shared and locked.
 */
public final class Effects {
    /** Far more than any scenario records: a loop that does not end is found before memory is. */
    private static final int LIMIT = 20_000;

    private static final List<String> trace = new ArrayList<>();
    private static final List<Trace> traces = new ArrayList<>();

    private Effects() {}

    /** Records that this happened; of exceptions, also their traces. */
    public static void add(Object effect) {
        add(effect, Trace.in(effect));
    }

    /** The same where an exception has not been thrown yet: nobody has repaired its trace. */
    public static void raw(Object effect) {
        add(effect, Trace.in(effect).stream().map(Trace::orRaw).toList());
    }

    private static void add(Object effect, List<Trace> shown) {
        record(Describe.value(effect));
        synchronized (trace) {
            traces.addAll(shown);
        }
    }

    /**
     * Records the traces of an exception, of its causes and of what it has suppressed.
     *
     * @return how many there are
     */
    public static int tell(Throwable thrown) {
        List<Trace> told = Trace.in(thrown);
        told.forEach(one -> record(one.exception() + " " + one.text()));
        return told.size();
    }

    /** Records the value of the operand with this name and returns it: shows when an operand is evaluated. */
    public static <T> T see(String name, T value) {
        record(name + "=" + Describe.value(value));
        return value;
    }

    public static int see(String name, int value) {
        record(name + "=" + value);
        return value;
    }

    public static long see(String name, long value) {
        record(name + "=" + value + "L");
        return value;
    }

    public static short see(String name, short value) {
        record(name + "=(short) " + value);
        return value;
    }

    public static byte see(String name, byte value) {
        record(name + "=(byte) " + value);
        return value;
    }

    public static char see(String name, char value) {
        record(name + "='" + value + "'");
        return value;
    }

    public static boolean see(String name, boolean value) {
        record(name + "=" + value);
        return value;
    }

    public static double see(String name, double value) {
        record(name + "=" + value);
        return value;
    }

    public static float see(String name, float value) {
        record(name + "=" + value + "f");
        return value;
    }

    static void record(String effect) {
        synchronized (trace) {
            if (trace.size() >= LIMIT) {
                throw new IllegalStateException("more than " + LIMIT + " effects: this scenario does not end");
            }
            trace.add(effect);
        }
    }

    /** Forgets what was recorded up to now. */
    static void forget() {
        drain();
        drainTraces();
    }

    /** Everything recorded since the last call, which is forgotten. */
    static List<String> drain() {
        synchronized (trace) {
            List<String> drained = List.copyOf(trace);
            trace.clear();
            return drained;
        }
    }

    /** The traces of the exceptions among the effects; forgotten as well. */
    static List<Trace> drainTraces() {
        synchronized (trace) {
            List<Trace> drained = List.copyOf(traces);
            traces.clear();
            return drained;
        }
    }
}
