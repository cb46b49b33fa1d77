import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

abstract class Virtual<T> {
    private final String name = "virtual";
    private int calls;

    @Coroutine
    abstract T answer(T question);

    @Coroutine
    String run(T question) {
        calls++;
        T answer = await(answer(question));
        spawn(this::note, name);
        return name + ' ' + describe(answer);
    }

    @Coroutine
    private void note(String text) {
        calls += text.length();
    }

    private String describe(T answer) {
        return answer + " after " + calls;
    }
}
