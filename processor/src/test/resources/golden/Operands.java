import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class Operands {
    @Coroutine
    static String run(int[] counts, int i, boolean quick) {
        counts[i++] += await(next(i)) * i--;
        boolean large = quick || await(next(1)) > 1 && counts[0] > await(next(2));
        return counts[0] + (large ? "large" : "small " + await(next(i))) + i;
    }

    @Coroutine
    static int next(int n) {
        await(yieldNow());
        return n + 1;
    }
}
