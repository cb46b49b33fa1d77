import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Sequence {
    @Coroutine
    static int run() {
        int a = 1; // 1 run
        int b = await(Later.number(a + 1)); // 2 over: a=1
        int c = a + b; // 3 across: a=1, b=2
        String text = await(Later.value("c" + c)); // 4 over: b=2, c=3
        int d = text.length() + c; // 5 across: c=3, text=c3
        return d; // 6 over: c=3, text=c3, d=5
    }
}
