import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;
import java.util.List;

class InferredArray {
    interface Two {
        @Coroutine
        List<String> get(String a, String b);
    }

    @SafeVarargs
    @Coroutine
    static <T> List<T> all(T... elements) {
        return List.of(elements);
    }

    @Coroutine
    void refused() {
        spawn(InferredArray::all, "a");
//            ^ error: [AeventNotCarried] a reference that makes an array of a type variable cannot be compiled as a
//      part of a coroutine yet: write a lambda that awaits the call
    }

    @Coroutine
    Two refusedAsWell() {
        return InferredArray::all;
//             ^ error: [AeventNotCarried] a reference that makes an array of a type variable cannot be compiled as a
//      part of a coroutine yet: write a lambda that awaits the call
    }
}
