import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class TryCatch {
    @Coroutine
    static String run() {
        String seen = ""; // 1 run
        try {
            await(Later.number(1)); // 2 over: seen=
            fail("x"); // 3 across: seen=
            seen = "not reached";
        } catch (IllegalStateException e) {
            seen += e.getMessage(); // 4 run: e=java.lang.IllegalStateException
            seen += await(Later.now(1)); // 5 over: seen=x
        }
        return seen; // 6 over: seen=x1
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }
}
