import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

/** Something to await. */
final class Later {
    private Later() {}

    @Coroutine
    static int number(int number) {
        await(yieldNow());
        return number;
    }

    @Coroutine
    static <T> T value(T value) {
        await(yieldNow());
        return value;
    }

    /** Need not wait. */
    @Coroutine
    static int now(int number) {
        if (number < 0) {
            await(yieldNow());
        }
        return number;
    }
}
