import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class NeverSuspends {
    @Coroutine
    static int run() {
        int a = await(Later.now(1)); // 1 run
        int b = await(Later.now(2)) // 2 over: a=1
                + a;
        int c = await(Later.now(3)); // 3 over: a=1, b=3
        return a + b + c; // 4 over: a=1, b=3, c=3
    }
}
