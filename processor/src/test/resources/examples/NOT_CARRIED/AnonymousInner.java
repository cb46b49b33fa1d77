import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class AnonymousInner {
    class Inner {
        @Coroutine
        int run() {
            return 1;
        }
    }

    @Coroutine
    Inner refused(AnonymousInner outer) {
        return outer.new Inner() {
//                   ^ error: [AeventNotCarried] an anonymous class with members of its own behind an object and a dot
//      cannot be compiled as a part of a coroutine yet: give the class a name
            @Override
            @Coroutine
            int run() {
                await(yieldNow());
                return 2;
            }
        };
    }
}
