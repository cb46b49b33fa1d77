import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class SeveralInterfaces {
    interface Step {
        @Coroutine
        int run();
    }

    interface Mark {}

    @Coroutine
    Step refused() {
        return (Step & Mark) () -> {
//                           ^ error: [AeventNotCarried] a coroutine for several interfaces at once cannot be
//      compiled as a part of a coroutine yet: declare an interface that extends them
            await: yieldNow();
            return 1;
        };
    }
}
