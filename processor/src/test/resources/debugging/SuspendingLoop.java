import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class SuspendingLoop {
    @Coroutine
    static int run() {
        int sum = 0;
        for (int i = 0; i < 3; i++) { // 3 over: i=0, sum=10; 6 over: i=1, sum=21
            int part = await(Later.number(i)); // 1 run: i=0, sum=0; 4 over: i=1; 7 over: i=2, sum=21
            sum += part + 10; // 2 across: i=0, part=0, sum=0; 5 across: i=1, part=1, sum=10; 8 across: part=2
        }
        return sum; // 9 run: sum=33
    }
}
