package dev.aevent;

import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** The API as the check pass sees it. */
public final class Aevent {
    public static <T> T await(T value) {
        return value;
    }

    public static boolean await(boolean value) {
        return value;
    }

    public static char await(char value) {
        return value;
    }

    public static int await(int value) {
        return value;
    }

    public static long await(long value) {
        return value;
    }

    public static Void sleep(Duration duration) {
        return null;
    }

    public static Void yieldNow() {
        return null;
    }

    public static <T> T join(CompletionStage<T> stage) {
        return null;
    }

    public interface Run0 extends Serializable {
        void run() throws Throwable;
    }

    public interface Run1<A> extends Serializable {
        void run(A a) throws Throwable;
    }

    public static Task<Void> spawn(Run0 body) {
        return null;
    }

    public static <A> Task<Void> spawn(Run1<A> body, A a) {
        return null;
    }
}
