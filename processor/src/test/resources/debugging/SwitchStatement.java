import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class SwitchStatement {
    @Coroutine
    static int run() {
        int sum = 0; // 1 run
        switch (await(Later.now(2))) { // 2 over: sum=0
            case 1:
                sum += 100;
                break;
            case 2:
                int two = await(Later.now(20)); // 3 over: sum=0
                sum += two; // 4 over: two=20
            case 3:
                sum += await(Later.number(3)); // 5 over: sum=20
                break; // 6 across: sum=23
            default:
                sum = -1;
        }
        return sum; // 7 over: sum=23
    }
}
