import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.Future;

class Loops {
    @Coroutine
    static long run(Future<byte[]>[] parts, int limit) throws Exception {
        long total = 0;
        for (int i = 0; i < parts.length; i++) {
            byte[] part = await(parts[i].get());
            if (part.length == 0) {
                continue;
            }
            total += part.length;
            if (total > limit) {
                break;
            }
        }
        return total;
    }
}
