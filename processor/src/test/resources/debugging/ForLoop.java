import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class ForLoop {
    @Coroutine
    static int run() {
        int sum = 0; // 1 run
        for (int i = 0; i < 2; i++) { // 2 over: sum=0; 5 over: i=0, sum=10; 8 over: i=1, sum=21
            int part = await(Later.now(i)); // 3 over: i=0, sum=0; 6 over: i=1, sum=10
            sum += part + 10; // 4 over: i=0, part=0; 7 over: part=1, sum=10
        }
        return sum; // 9 over: sum=21
    }
}
