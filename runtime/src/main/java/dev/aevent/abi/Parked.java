package dev.aevent.abi;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that have waited for an operation and have not ended. The loop holds on to them, for an operation may be
 * known to nobody who would.
 */
final class Parked {
    private @Nullable Root<?>[] tasks = new Root<?>[64];
    private int size;

    /** Adds a task that may be there already. */
    void add(Root<?> task) {
        if (task.place >= 0) {
            return;
        }
        if (size == tasks.length) {
            tasks = Arrays.copyOf(tasks, size * 2);
        }
        task.place = size;
        tasks[size++] = task;
    }

    /** Removes a task that may not be there. */
    void remove(Root<?> task) {
        int place = task.place;
        if (place < 0) {
            return;
        }
        task.place = -1;
        Root<?> last = tasks[--size];
        tasks[size] = null;
        if (last != null && last != task) {
            tasks[place] = last;
            last.place = place;
        }
    }

    void forEach(Consumer<Root<?>> action) {
        for (int i = 0; i < size; i++) {
            action.accept(Objects.requireNonNull(tasks[i]));
        }
    }
}
