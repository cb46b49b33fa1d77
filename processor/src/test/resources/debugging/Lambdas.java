import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.function.IntSupplier;

final class Lambdas {
    @Coroutine
    static int run() {
        int base = await(Later.number(5));
        int[] cell = {0}; // 1 run: base=5
        IntSupplier supplier = () -> { // 2 over: cell=[0]
            int twice = base * 2; // 4 into: base=5
            cell[0] = twice; // 5 over: twice=10, cell=[0]
            return twice + 1; // 6 over: twice=10, cell=[10]
        };
        int more = supplier.getAsInt(); // 3 over: base=5
        return await(Later.now(more)) + base; // 7 run: more=11, base=5, cell=[10]
    }
}
