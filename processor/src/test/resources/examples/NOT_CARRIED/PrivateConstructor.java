import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;

class PrivateConstructor {
    static class Base {
        private Base() {}

        Base(int n) {}
    }

    private static class Implicit {}

    @Coroutine
    Base anonymous() {
        await(sleep(Duration.ofMillis(1)));
        return new Base() {};
//             ^ error: [AeventNotCarried] a class whose superclass has a private constructor cannot be compiled as a
//      part of a coroutine yet: make that constructor package-private
    }

    @Coroutine
    Implicit withMembers() {
        await(sleep(Duration.ofMillis(1)));
        return new Implicit() {
//             ^ error: [AeventNotCarried] a class whose superclass has a private constructor cannot be compiled as a
//      part of a coroutine yet: make that constructor package-private
            int more;
        };
    }

    @Coroutine
    void local() {
        await(sleep(Duration.ofMillis(1)));
        class Local extends Base {
//      ^ error: [AeventNotCarried] a class whose superclass has a private constructor cannot be compiled as a part of a
//      coroutine yet: make that constructor package-private
            class Fine extends Base {
                Fine() {
                    super(1);
                }
            }
        }
    }
}
