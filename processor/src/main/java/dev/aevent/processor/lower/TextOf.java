package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;

/** Text that is made of a value. */
final class TextOf {
    static final ClassName STRING = ClassName.get("java.lang", "String");

    private static final Piece OBJECT = new Piece.Type(ClassName.OBJECT);

    private TextOf() {}

    /** The text of a value, made in a line. */
    static Fragment value(Fragment value, int line) {
        return Fragment.of(new Piece.Type(STRING), new Piece.Line(line), ".valueOf((", OBJECT, ") ", value, ")");
    }
}
