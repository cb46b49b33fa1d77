import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;

import dev.aevent.annotation.Coroutine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import lombok.Cleanup;
import lombok.Getter;
import lombok.NonNull;
import lombok.Synchronized;
import lombok.ToString;
import lombok.experimental.UtilityClass;

class ChangedByLombok {
    @Getter(lazy = true)
    private final String name = "name";

    @Coroutine
    int parameter(@NonNull String text) {
//                ^ error: [AeventChangedByLombok] @NonNull has Lombok change what the compiler sees of this coroutine,
//      and Aevent compiles the text as it stands: check for null yourself
        await(sleep(Duration.ofMillis(1)));
        return text.length();
    }

    @Synchronized
//  ^ error: [AeventChangedByLombok] @Synchronized has Lombok change what the compiler sees of this coroutine,
//      and Aevent compiles the text as it stands: use a java.util.concurrent.Semaphore with one permit
    @Coroutine
    void exclusive() {
        await(sleep(Duration.ofMillis(1)));
    }

    @Coroutine
    int variables(byte[] bytes) throws IOException {
        @Cleanup
//      ^ error: [AeventChangedByLombok] @Cleanup has Lombok change what the compiler sees of this coroutine,
//      and Aevent compiles the text as it stands: use try-with-resources
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        await(sleep(Duration.ofMillis(1)));
        return in.available() + name.length();
//                              ^ error: [AeventChangedByLombok] @Getter(lazy = true) has Lombok change what the
//      compiler sees of this coroutine, and Aevent compiles the text as it stands: call the getter
    }

    @Coroutine
    String localClass() {
        @ToString
//      ^ error: [AeventChangedByLombok] @ToString has Lombok change what the compiler sees of this coroutine,
//      and Aevent compiles the text as it stands: move it out of the coroutine
        class Point {
            int x;
        }
        String text = new Point().toString();
        await(sleep(Duration.ofMillis(1)));
        return text;
    }

    @UtilityClass
//  ^ error: [AeventChangedByLombok] @UtilityClass has Lombok change what the compiler sees of this coroutine,
//      and Aevent compiles the text as it stands: write 'static' yourself, or move the coroutine
    static class Tools {
        @Coroutine
        int twice(int n) {
            await(sleep(Duration.ofMillis(1)));
            return 2 * n;
        }
    }
}
