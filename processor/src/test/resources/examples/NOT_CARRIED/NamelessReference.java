import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.util.List;

class NamelessReference {
    static String name(Object value) {
        return "object " + value;
    }

    static String name(Comparable<?> value) {
        return "comparable " + value;
    }

    @Coroutine
    List<String> refused() {
        var values = List.of(1, "a");
        await(yieldNow());
        return values.stream().map(NamelessReference::name).toList();
//                                 ^ error: [AeventNotCarried] a reference to an overloaded method, for values whose type
//      has no name, cannot be compiled as a part of a coroutine yet: write a lambda
    }
}
