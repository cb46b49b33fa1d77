import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

/** Where a coroutine suspends, a step over the await ends in a caller, which suspends too, while that is on the stack. */
final class Unwinding {
    @Coroutine
    static int run() {
        int one = await(callee()); // 2 over
        return one; // 5 run: one=1
    }

    @Coroutine
    private static int callee() {
        int a = await(Later.number(1)); // 1 run
        int b = await(Later.number(a)); // 3 run: a=1
        return b; // 4 across: b=1
    }
}
