import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;

class ComputedObject {
    private static int count;

    ComputedObject self() {
        return this;
    }

    @Coroutine
    int refused() {
        await(sleep(Duration.ofMillis(1)));
        return self().count;
//                 ^ error: [AeventNotCarried] the private static member count of a computed object cannot be
//      compiled as a part of a coroutine yet: write the name of its class before the dot
    }
}
