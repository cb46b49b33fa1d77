import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class PackageVariable {
    @Coroutine
    static <java> java refused(java value) {
//          ^ error: [AeventNotCarried] a type variable that bears the name of the package java cannot be compiled as a
//          part of a coroutine yet: rename it
        await(yieldNow());
        return value;
    }
}
