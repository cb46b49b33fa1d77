import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class HidingType extends Numbers {
    static class Above {
        static class Numbers {}
    }

    @Coroutine
    int refused() {
        class Local extends Above {
//      ^ error: [AeventNotCarried] a member that hides the type Numbers cannot be compiled as a part of a coroutine
//      yet: rename it
            int next() {
                return one();
            }
        }
        await(yieldNow());
        return new Local().next();
    }
}

class Numbers {
    static int one() {
        return 1;
    }
}
