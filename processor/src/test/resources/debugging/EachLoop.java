import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.List;

final class EachLoop {
    @Coroutine
    static String run() {
        String all = "";
        for (String word : await(Later.value(List.of("a", "b")))) {
            String part = await(Later.value(word)); // 1 run: word=a, all=; 3 run: word=b, all=a
            all += part; // 2 across: part=a, all=; 4 across: part=b, all=a
        }
        for (int number : new int[] {7}) {
            all += await(Later.number(number));
        }
        return all;
    }
}
