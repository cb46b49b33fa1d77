package dev.aevent.instrument.run;

import dev.aevent.Aevent;
import dev.aevent.abi.Loop;
import dev.aevent.function.Action0;
import dev.aevent.function.Action1;
import dev.aevent.function.Action2;
import dev.aevent.function.Action3;
import dev.aevent.function.Action4;
import dev.aevent.function.Action5;
import org.jspecify.annotations.Nullable;

/**
 * What a test does instead of its body: spawns it, and waits for its end. Called by ordinary code on the loop's thread,
 * such as a lambda in another test, it calls it instead, since waiting there would stall the loop.
 */
public final class Spawned {
    private Spawned() {}

    /** Runs a coroutine. */
    public static void run(Action0 coroutine) {
        if (Loop.current() == null) {
            Aevent.spawn(coroutine).join();
        } else {
            ordinarily(() -> coroutine.run());
        }
    }

    /** Runs a coroutine with an argument. */
    public static <A extends @Nullable Object> void run(Action1<A> coroutine, A first) {
        if (Loop.current() == null) {
            Aevent.spawn(coroutine, first).join();
        } else {
            ordinarily(() -> coroutine.run(first));
        }
    }

    /** Runs a coroutine with 2 arguments. */
    public static <A extends @Nullable Object, B extends @Nullable Object> void run(
            Action2<A, B> coroutine, A first, B second) {
        if (Loop.current() == null) {
            Aevent.spawn(coroutine, first, second).join();
        } else {
            ordinarily(() -> coroutine.run(first, second));
        }
    }

    /** Runs a coroutine with 3 arguments. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> void run(
            Action3<A, B, C> coroutine, A first, B second, C third) {
        if (Loop.current() == null) {
            Aevent.spawn(coroutine, first, second, third).join();
        } else {
            ordinarily(() -> coroutine.run(first, second, third));
        }
    }

    /** Runs a coroutine with 4 arguments. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            void run(Action4<A, B, C, D> coroutine, A first, B second, C third, D fourth) {
        if (Loop.current() == null) {
            Aevent.spawn(coroutine, first, second, third, fourth).join();
        } else {
            ordinarily(() -> coroutine.run(first, second, third, fourth));
        }
    }

    /** Runs a coroutine with 5 arguments. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            void run(Action5<A, B, C, D, E> coroutine, A first, B second, C third, D fourth, E fifth) {
        if (Loop.current() == null) {
            Aevent.spawn(coroutine, first, second, third, fourth, fifth).join();
        } else {
            ordinarily(() -> coroutine.run(first, second, third, fourth, fifth));
        }
    }

    /** Tests declare what their bodies throw, which here nobody knows: it is thrown undeclared. */
    private static void ordinarily(Action0 body) {
        try {
            body.run();
        } catch (Throwable failure) {
            Spawned.<RuntimeException>throwUndeclared(failure);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased, nothing is cast
    private static <X extends Throwable> void throwUndeclared(Throwable failure) throws X {
        throw (X) failure;
    }
}
