package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;

/** What Java insists on where it would call or select something. */
final class NonNull {
    private NonNull() {}

    /** The value, which must not be null: that is insisted on in a line of its own. */
    static Fragment of(Fragment value, int line) {
        return Fragment.of(
                new Piece.Type(ClassName.get("java.util", "Objects")),
                new Piece.Line(line),
                ".requireNonNull(",
                value,
                ")");
    }

    /** The value, which must not be null. */
    static Fragment of(Fragment value) {
        return Fragment.of(new Piece.Type(ClassName.get("java.util", "Objects")), ".requireNonNull(", value, ")");
    }
}
