import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class WhileLoop {
    @Coroutine
    static int run() {
        int n = 2; // 1 run
        while (await(Later.now(n)) > 0) { // 2 over: n=2; 4 over: n=1; 6 over: n=0
            n--; // 3 over: n=2; 5 over: n=1
        }
        do { // none
            n++; // 7 over: n=0; 9 over: n=1
        } while (await(Later.now(n)) < 2); // 8 over: n=1; 10 over: n=2
        return n; // 11 over: n=2
    }
}
