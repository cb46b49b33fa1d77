package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.util.Arrays;

/** The map of lines in a generated class file: each of the user's is itself, and there are no others. */
final class LineMap {
    private LineMap() {}

    static String of(Generated generated) {
        String file = generated.sourceFileName();
        int last = Math.max(1, Arrays.stream(generated.lines()).max().orElse(1));
        return String.join(
                "\n", "SMAP", file, "Aevent", "*S Aevent", "*F", "1 " + file, "*L", "1#1," + last + ":1", "*E", "");
    }
}
