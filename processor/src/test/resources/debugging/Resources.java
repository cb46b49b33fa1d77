import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Resources {
    static final class Counter implements AutoCloseable {
        int count;

        @Override
        public void close() {
            count = -1;
        }
    }

    @Coroutine
    static int run() {
        int seen = 0; // 1 run
        try (Counter counter = await(Later.value(new Counter()))) {
            counter.count = 5; // 2 run: counter=Resources$Counter
            seen = await(Later.number(counter.count)); // 3 over: seen=0
            seen++; // 4 across: seen=5
        }
        return seen; // 5 run: seen=6
    }
}
