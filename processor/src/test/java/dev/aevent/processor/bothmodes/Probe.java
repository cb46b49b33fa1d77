package dev.aevent.processor.bothmodes;

import java.util.Iterator;
import java.util.List;

/**
 * Blocking calls for scenarios to await. As ordinary calls they return at once; {@code ProbePatches} says what an await
 * of them in a coroutine does instead: it completes at once or later, as the {@link Script} of the run demands. Every
 * call is an effect, recorded when it is made, and any of them can be told to fail.
 */
public final class Probe {
    private Probe() {}

    /** The value itself, after a wait. */
    public static <T> T value(T value) {
        Script.call(named("value", value));
        return value;
    }

    public static int value(int value) {
        Script.call(named("value", value));
        return value;
    }

    public static long value(long value) {
        Script.call(named("value", value));
        return value;
    }

    public static short value(short value) {
        Script.call(named("value", value));
        return value;
    }

    public static byte value(byte value) {
        Script.call(named("value", value));
        return value;
    }

    public static char value(char value) {
        Script.call(named("value", value));
        return value;
    }

    public static boolean value(boolean value) {
        Script.call(named("value", value));
        return value;
    }

    public static double value(double value) {
        Script.call(named("value", value));
        return value;
    }

    public static float value(float value) {
        Script.call(named("value", value));
        return value;
    }

    /** Waits, and has no result. */
    public static void pause() {
        Script.call("pause");
    }

    public static void pause(String name) {
        Script.call(named("pause", name));
    }

    /** Waits, then throws this. */
    public static <T, X extends Throwable> T raise(X failure) throws X {
        Script.call("raise " + failure);
        throw failure;
    }

    /** As {@link #raise}, for places that want a number. */
    public static <X extends Throwable> int raiseInt(X failure) throws X {
        Script.call("raise " + failure);
        throw failure;
    }

    /** As {@link #raise}, without a result. */
    public static <X extends Throwable> void crash(X failure) throws X {
        Script.call("crash " + failure);
        throw failure;
    }

    /** May coroutines on the way to a probe call yield as well? Asked by those that stand between. */
    public static boolean yields() {
        return Script.current().onlySuspends();
    }

    static String named(String call, Object argument) {
        return call + " " + Describe.value(argument);
    }

    /** An object with blocking methods. */
    public static class Cell<T> {
        private T content;

        public Cell(T content) {
            this.content = content;
        }

        public T get() {
            Script.call("get");
            return content;
        }

        public void set(T content) {
            Script.call(named("set", content));
            put(content);
        }

        public T swap(T content) {
            Script.call(named("swap", content));
            return put(content);
        }

        /** As swap, without a wait. */
        T put(T content) {
            T old = this.content;
            this.content = content;
            return old;
        }

        /** What is in it, without a wait. */
        public T peek() {
            return content;
        }

        @Override
        public String toString() {
            return "Cell(" + content + ")";
        }
    }

    /** Something whose elements and whose end one waits for, by methods that nobody calls by name. */
    public static class Feed<T> implements Iterable<T>, AutoCloseable {
        private final List<T> elements;

        public Feed(List<T> elements) {
            this.elements = elements;
        }

        @Override
        public Steps<T> iterator() {
            Script.call("iterator");
            return steps();
        }

        @Override
        public void close() {
            Script.call("close");
        }

        Steps<T> steps() {
            return new Steps<>(elements.iterator());
        }
    }

    /** The elements of a feed. */
    public static class Steps<T> implements Iterator<T> {
        private final Iterator<T> elements;

        Steps(Iterator<T> elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            Script.call("hasNext");
            return more();
        }

        @Override
        public T next() {
            Script.call("next");
            return take();
        }

        boolean more() {
            return elements.hasNext();
        }

        T take() {
            return elements.next();
        }
    }
}
