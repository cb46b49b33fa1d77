import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Compound {
    private int total = 1;

    @Coroutine
    static int run() {
        return await(new Compound().add());
    }

    @Coroutine
    int add() {
        int[] cells = {1, 2}; // 1 run: this.total=1
        cells[0] += await(Later.number(10)); // 2 over: cells=[1 2]
        total += await(Later.number(5)); // 3 run: cells=[11 2], this.total=1
        cells[1] *= total; // 4 run: this.total=6
        String text = "t"; // 5 over: cells=[11 12]
        text += await(Later.now(1)); // 6 over: text=t
        return cells[0] + total + text.length(); // 7 over: text=t1
    }
}
