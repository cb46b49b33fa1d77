import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

abstract class Closures<T> {
    private int calls;

    interface Step<A> {
        @Coroutine
        A next(A a);
    }

    @Coroutine
    abstract T fetch(T key);

    @Coroutine
    T run(T key) {
        String name = "n";
        class Counter {
            int count = calls;

            String describe() {
                return name + count;
            }
        }
        Counter counter = new Counter();
        Step<T> step = k -> {
            counter.count++;
            return await(fetch(k));
        };
        spawn(() -> await(fetch(key)));
        T first = await(step.next(key));
        calls += counter.describe().length();
        return first;
    }
}
