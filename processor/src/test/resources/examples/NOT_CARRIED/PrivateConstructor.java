import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;

class PrivateConstructor {
    static class Base {
        private Base() {}
    }

    @Coroutine
    Base refused() {
        await(sleep(Duration.ofMillis(1)));
        return new Base() {};
//             ^ error: [AeventNotCarried] an anonymous class whose superclass has a private constructor cannot be
//      compiled as a part of a coroutine yet: make that constructor package-private
    }
}
