import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class ClassNamedCoroutines {
    @Coroutine
    void run() {
        await(yieldNow());
    }

    static class Coroutines {}
//         ^ error: [AeventNotCarried] a class named Coroutines in one with coroutines cannot be compiled as a part of
//      a coroutine yet: rename it
}
