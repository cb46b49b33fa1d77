import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

class InaccessibleReference {
    InaccessibleReference self() {
        return this;
    }

    private String secret() {
        return "";
    }

    @Coroutine
    Supplier<String> refused() {
        await(yieldNow());
        return self()::secret;
//             ^ error: [AeventNotCarried] a reference to the inaccessible method secret of a computed object
//      cannot be compiled as a part of a coroutine yet: write a lambda
    }
}
