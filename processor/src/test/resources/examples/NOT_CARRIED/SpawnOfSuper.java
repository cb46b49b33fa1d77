import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

class SpawnOfSuper {
    static class Base {
        @Coroutine
        void run() {}
    }

    static class Derived extends Base {
        @Override
        @Coroutine
        void run() {
            spawn(super::run);
//                ^ error: [AeventNotCarried] spawning a coroutine of the superclass cannot be compiled as a part of a
//      coroutine yet: spawn a coroutine of this class that awaits it
        }
    }
}
