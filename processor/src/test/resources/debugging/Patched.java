import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;

final class Patched {
    @Coroutine
    static int run() throws InterruptedException {
        int a = 1; // 1 run
        await(yieldNow()); // 2 over: a=1
        int b = a + 1; // 3 across: a=1
        await(sleep(Duration.ofMillis(1))); // 4 over: b=2
        int c = b + 1; // 5 across: a=1, b=2
        await: Thread.sleep(1); // 6 over: c=3
        return a + b + c; // 7 across: a=1, b=2, c=3
    }
}
