import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.Function;

final class Generic<T extends Comparable<T>> {
    private final List<T> all;

    private Generic(List<T> all) {
        this.all = all;
    }

    @Coroutine
    static String run() {
        return await(new Generic<>(List.of("b", "a", "c")).least(word -> word + "!"));
    }

    @Coroutine
    private <R> R least(Function<T, R> then) {
        T least = all.get(0); // 1 run
        for (T one : all) {
            if (one.compareTo(await(Later.value(least))) < 0) {
                least = one; // 2 run: one=a, least=b
            }
        }
        R result = then.apply(least); // 3 run: least=a
        return await(Later.value(result)); // 4 over: least=a, result=a!
    }
}
