import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Chain {
    @Coroutine
    static int run() {
        int one = await(outer(1)); // 1 run
        return one; // 8 run: one=111
    }

    @Coroutine
    private static int outer(int n) {
        int plus = n + 10; // 2 into: n=1
        int all = await(inner(plus)); // 3 over: n=1, plus=11
        return all; // 7 run: all=111
    }

    @Coroutine
    private static int inner(int m) {
        int hundred = await(Later.number(100)); // 4 into: m=11
        int all = m + hundred; // 5 run: m=11, hundred=100
        return all; // 6 over: all=111
    }
}
