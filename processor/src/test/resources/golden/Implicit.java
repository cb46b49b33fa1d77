import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.Iterator;

class Implicit {
    interface Cursor extends Iterable<Integer>, Iterator<Integer>, AutoCloseable {
        @Override
        Cursor iterator();

        @Override
        @Coroutine
        Integer next();

        @Override
        @Coroutine
        void close();
    }

    @Coroutine
    static int run(Cursor cursor) {
        int sum = 0;
        try (Cursor closed = await(cursor)) {
            for (int n : await(closed)) {
                sum += n;
            }
        }
        return sum;
    }
}
