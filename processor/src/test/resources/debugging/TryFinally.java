import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class TryFinally {
    @Coroutine
    static int run() {
        int done = 0; // 1 run
        try {
            int a = await(Later.number(1)); // 2 over: done=0
            done += a; // 3 across: a=1
        } finally {
            int b = await(Later.now(10)); // 4 over: done=1
            done += b; // 5 over: b=10
        }
        return done; // 6 run: done=11
    }
}
