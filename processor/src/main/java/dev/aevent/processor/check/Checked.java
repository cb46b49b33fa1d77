package dev.aevent.processor.check;

import dev.aevent.processor.attribute.Attributed;
import java.util.List;

/**
 * Attributed files in which every coroutine has passed all refusals.
 *
 * @param world the clean room
 * @param classes the classes that declare coroutines, in the order of the files
 */
public record Checked(Attributed world, List<CoroutineClass> classes) {
    public Checked {
        classes = List.copyOf(classes);
    }
}
