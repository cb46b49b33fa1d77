import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Case107ClosingBrace {
    static int total;

    @Coroutine
    static int run() {
        await: add(3);
        return total;
    }

    @Coroutine
    private static void add(int n) {
        int two = await(Later.now(2));
        int five = await(Later.number(n + two));
        total += five * two; // 1 run: n=3, two=2, five=5
    } // 2 over: n=3, two=2, five=5
}
