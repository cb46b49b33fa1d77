import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class InheritedField {
    static class Above {
        String Thread = "";
    }

    @Coroutine
    void run() {
        Object made = new Above() {
//                                ^ error: [AeventNotCarried] a field that bears the name of the type Thread cannot be
//          compiled as a part of a coroutine yet: rename it
        };
        await(yieldNow());
        java.lang.Thread.onSpinWait();
    }
}
