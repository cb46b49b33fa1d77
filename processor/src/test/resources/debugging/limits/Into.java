import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

/** A step into an await that suspends ends where the loop next runs code of the user's, shown as the first line there. */
final class Into {
    @Coroutine
    static int run() {
        int a = 1; // 1 run; 3 into
        await(yieldNow()); // 2 over: a=1; 4 over
        int b = a + 1; // 5 over: a=1
        return b; // 6 over: b=2
    }
}
