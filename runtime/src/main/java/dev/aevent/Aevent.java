package dev.aevent;

import dev.aevent.abi.Dump;
import dev.aevent.abi.Spawner;
import dev.aevent.abi.Waits;
import dev.aevent.function.Action0;
import dev.aevent.function.Action1;
import dev.aevent.function.Action2;
import dev.aevent.function.Action3;
import dev.aevent.function.Action4;
import dev.aevent.function.Action5;
import dev.aevent.function.Function0;
import dev.aevent.function.Function1;
import dev.aevent.function.Function2;
import dev.aevent.function.Function3;
import dev.aevent.function.Function4;
import dev.aevent.function.Function5;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What coroutines are written with, best imported statically: {@link #await(Object) await} marks the calls that may
 * suspend, {@link #spawn(Action0) spawn} starts a coroutine.
 */
public final class Aevent {
    private Aevent() {}

    /**
     * Marks a call that may suspend, and returns what it is given.
     *
     * <p>In a method that is a {@link dev.aevent.annotation.Coroutine}, {@code await(x)} marks {@code x} where that is
     * a call of a coroutine or of a patched blocking method, and otherwise the call that is made on it: {@code
     * await(receive(peer))}, {@code await(peer).close()}.
     */
    public static <T extends @Nullable Object> T await(T value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static boolean await(boolean value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static byte await(byte value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static short await(short value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static char await(char value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static int await(int value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static long await(long value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static float await(float value) {
        return value;
    }

    /** Marks a call that may suspend, as {@link #await(Object)} does. */
    public static double await(double value) {
        return value;
    }

    /**
     * Starts a coroutine.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static Task<@Nullable Void> spawn(Action0 coroutine) {
        return Spawner.spawn(coroutine);
    }

    /**
     * Starts a coroutine.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <R extends @Nullable Object> Task<R> spawn(Function0<R> coroutine) {
        return Spawner.spawn(coroutine);
    }

    /**
     * Starts a coroutine with an argument.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <A extends @Nullable Object> Task<@Nullable Void> spawn(Action1<A> coroutine, A first) {
        return Spawner.spawn(coroutine, first);
    }

    /**
     * Starts a coroutine with an argument.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <A extends @Nullable Object, R extends @Nullable Object> Task<R> spawn(
            Function1<A, R> coroutine, A first) {
        return Spawner.spawn(coroutine, first);
    }

    /**
     * Starts a coroutine with 2 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <A extends @Nullable Object, B extends @Nullable Object> Task<@Nullable Void> spawn(
            Action2<A, B> coroutine, A first, B second) {
        return Spawner.spawn(coroutine, first, second);
    }

    /**
     * Starts a coroutine with 2 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Task<R> spawn(
            Function2<A, B, R> coroutine, A first, B second) {
        return Spawner.spawn(coroutine, first, second);
    }

    /**
     * Starts a coroutine with 3 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Task<@Nullable Void> spawn(Action3<A, B, C> coroutine, A first, B second, C third) {
        return Spawner.spawn(coroutine, first, second, third);
    }

    /**
     * Starts a coroutine with 3 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    R extends @Nullable Object>
            Task<R> spawn(Function3<A, B, C, R> coroutine, A first, B second, C third) {
        return Spawner.spawn(coroutine, first, second, third);
    }

    /**
     * Starts a coroutine with 4 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Task<@Nullable Void> spawn(Action4<A, B, C, D> coroutine, A first, B second, C third, D fourth) {
        return Spawner.spawn(coroutine, first, second, third, fourth);
    }

    /**
     * Starts a coroutine with 4 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    R extends @Nullable Object>
            Task<R> spawn(Function4<A, B, C, D, R> coroutine, A first, B second, C third, D fourth) {
        return Spawner.spawn(coroutine, first, second, third, fourth);
    }

    /**
     * Starts a coroutine with 5 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Task<@Nullable Void> spawn(
                    Action5<A, B, C, D, E> coroutine, A first, B second, C third, D fourth, E fifth) {
        return Spawner.spawn(coroutine, first, second, third, fourth, fifth);
    }

    /**
     * Starts a coroutine with 5 arguments.
     *
     * @param coroutine a reference to a method that is a coroutine
     * @throws IllegalArgumentException if it is something else
     */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    R extends @Nullable Object>
            Task<R> spawn(Function5<A, B, C, D, E, R> coroutine, A first, B second, C third, D fourth, E fifth) {
        return Spawner.spawn(coroutine, first, second, third, fourth, fifth);
    }

    /**
     * Waits for a while; a duration that is not positive only lets others run.
     *
     * @return null, so that {@code await(sleep(duration));} can be written
     * @throws IllegalStateException if called without an await on a loop's thread
     */
    @SuppressWarnings("NullAway") // nobody reads it, and callers' checkers shall not mind it
    public static Void sleep(Duration duration) {
        return Waits.sleep(duration);
    }

    /**
     * Lets others run. Without an await on a loop's thread it does nothing.
     *
     * @return null, so that {@code await(yieldNow());} can be written
     */
    @SuppressWarnings("NullAway") // as for sleep
    public static Void yieldNow() {
        return Waits.yieldNow();
    }

    /**
     * Waits for a stage to complete.
     *
     * @return its value
     * @throws IllegalStateException if called without an await on a loop's thread and it has not completed
     */
    // Its failure is thrown too, unwrapped; checked exceptions included, though none is declared.
    public static <T extends @Nullable Object> T join(CompletionStage<T> stage) {
        return Waits.join(stage);
    }

    /**
     * Prints every live coroutine of this thread's loop, else of the shared one: its number, where it was spawned and by
     * which task, what it waits for and for how long already, and its stack as if its code had been called. The size is
     * linear in the number of tasks and the depth of their calls. Called by a coroutine, those that merely yield may be
     * missing.
     *
     * <p>From outside the JVM the same is to be had by JMX, as {@link dev.aevent.loop.CoroutinesMXBean}.
     */
    public static String dump() {
        return Dump.text();
    }

    /**
     * The same as JSON, for programs: an object whose {@code tasks} each have a {@code number}, the {@code parent}'s
     * number if a task has spawned it, a {@code state} ({@code begin}, {@code go_on} or {@code wait}), {@code spawnedAt},
     * the {@code stack}, and, if it waits, {@code waitsFor} with {@code what}, {@code millis}, and {@code task}, the number
     * of the task that it joins. Where the loop does not answer, {@code trouble} says so.
     */
    public static String dumpAsJson() {
        return Dump.json();
    }
}
