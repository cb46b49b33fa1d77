import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.Supplier;

class AwaitInLambda {
    @Coroutine
    String fetch(String key) {
        return key;
    }

    @Coroutine
    void refused(List<String> keys) {
        keys.forEach(key -> await(fetch(key)));
//                          ^ error: [AeventAwaitInLambda] a lambda that is no coroutine cannot suspend: write a
//      loop or a statement in its place, or await before it and use the value inside
        Supplier<Supplier<String>> nested = () -> () -> await(this).fetch("a");
//                                                      ^ error: [AeventAwaitInLambda] a lambda that is no
//      coroutine cannot suspend: write a loop or a statement in its place, or await before it and use the value
//      inside
        Runnable labelled = () -> {
            await: fetch("c");
//          ^ error: [AeventAwaitInLambda] a lambda that is no coroutine cannot suspend: write a loop or a
//      statement in its place, or await before it and use the value inside
        };
        Supplier<Runnable> inner = () -> new Runnable() {
            @Override
            public void run() {
                await(fetch("b"));
//              ^ error: [AeventAwaitInLocalClass] this method of a local or anonymous class is no coroutine, so
//      it cannot suspend: annotate it with @Coroutine
            }
        };
    }

    @Coroutine
    void accepted(List<String> keys) {
        String first = await(fetch("first"));
        keys.removeIf(key -> key.equals(first));
    }
}
