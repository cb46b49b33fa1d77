import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;

final class SpawnInside {
    @Coroutine
    static int run() throws Exception {
        int a = 1; // 1 run
        Task<Integer> task = spawn(Later::number, 2); // 2 over: a=1
        int b = await(task.get()); // 3 over: a=1
        return a + b; // 4 across: a=1, b=2
    }
}
