import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Conditions {
    @Coroutine
    static int run() {
        int n = 0; // 1 run
        if (await(Later.now(1)) == 1 && await(Later.now(2)) == 2) { // 2 over
            n = await(Later.now(1)) > 0 ? 5 : await(Later.now(6)); // 3 over: n=0
        } else {
            n = 7;
        }
        if (n > 5 || await(Later.now(0)) > 0) { // 4 over: n=5
            n = 8;
        } else if (await(Later.number(n)) == 5) { // 5 over: n=5
            n++; // 6 across: n=5
        }
        return n; // 7 over: n=6
    }
}
