import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class SeveralInOneLine {
    @Coroutine
    static int run() {
        int a = 1; // 1 run
        int b = await(Later.now(a)) + await(Later.now(2)) * await(Later.now(3)); // 2 over: a=1
        int c = await(Later.number(b)) - await(Later.number(await(Later.number(a)))); // 3 over: b=7
        return a + b + c; // 4 across: a=1, b=7, c=6
    }
}
