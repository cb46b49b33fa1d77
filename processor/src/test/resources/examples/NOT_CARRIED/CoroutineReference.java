import dev.aevent.annotation.Coroutine;

class CoroutineReference {
    interface Step {
        @Coroutine
        int run();
    }

    CoroutineReference self() {
        return this;
    }

    @Coroutine
    int one() {
        return 1;
    }

    @Coroutine
    Step refused() {
        return self()::one;
//             ^ error: [AeventNotCarried] a reference to a coroutine of a computed object cannot be compiled as
//      a part of a coroutine yet: assign the object to a variable first
    }
}
