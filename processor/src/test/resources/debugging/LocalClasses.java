import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class LocalClasses {
    @Coroutine
    static int run() {
        int start = await(Later.number(3));
        class Counter {
            int count = start;

            void up(int by) {
                int next = count + by; // 3 into: by=4, this.count=3
                count = next; // 4 over: next=7
            } // 5 over: this.count=7
        }
        Counter counter = new Counter(); // 1 run: start=3
        counter.up(4); // 2 over: start=3
        await(Later.number(1)); // 6 out
        return counter.count; // 7 across
    }
}
