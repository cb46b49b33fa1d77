import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class CoroutineLambdas {
    interface Step {
        @Coroutine
        int next(int from);
    }

    @Coroutine
    static int run() {
        int add = 3; // 1 run
        Step step = from -> { // 2 over: add=3
            int got = await(Later.number(from)); // 4 into: from=1
            int sum = got + add; // 5 run: got=1
            return sum; // 6 over: sum=4
        };
        int end = await(step.next(1)); // 3 over: add=3
        return end; // 7 run: end=4
    }
}
