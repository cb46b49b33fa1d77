import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.function.IntSupplier;

class ObscuringField {
    static int twice(int n) {
        return 2 * n;
    }

    @Coroutine
    int refused(int n) {
        int m = await(other(n));
        IntSupplier supplier = new IntSupplier() {
            int ObscuringField = twice(m);
//              ^ error: [AeventNotCarried] a field that bears the name of the type ObscuringField cannot be compiled
//      as a part of a coroutine yet: rename it

            @Override
            public int getAsInt() {
                return twice(ObscuringField);
            }
        };
        return supplier.getAsInt();
    }

    @Coroutine
    int other(int n) {
        return n;
    }
}
