package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/** Calls that generated code makes of the platform and the run time where Java needs none. */
final class StaticCalls {
    private static final Piece OBJECTS = new Piece.Type(ClassName.get(Objects.class));
    private static final Piece STRING = new Piece.Type(ClassName.get(String.class));
    private static final Piece OBJECT = new Piece.Type(ClassName.OBJECT);
    private static final Piece MEMBERS = new Piece.Type(ClassName.get("dev.aevent.abi", "Members"));
    private static final Piece HANDLES = new Piece.Type(ClassName.get(MethodHandles.class));

    private StaticCalls() {}

    /** The value, which must not be null. */
    static Fragment nonNull(Fragment value) {
        return Fragment.of(OBJECTS, ".requireNonNull(", value, ")");
    }

    /** The same: that is insisted on in a line of its own. */
    static Fragment nonNull(Fragment value, int line) {
        return Fragment.of(OBJECTS, new Piece.Line(line), ".requireNonNull(", value, ")");
    }

    /** The text of a value, made in a line. */
    static Fragment textOf(Fragment value, int line) {
        return Fragment.of(STRING, new Piece.Line(line), ".valueOf((", OBJECT, ") ", value, ")");
    }

    /** A value as one of a type that it need not be of. */
    static Fragment unchecked(TypeName type, Fragment value) {
        return Fragment.of(MEMBERS, ".<", new Piece.Type(type), ">unchecked(", value, ")");
    }

    /** What {@code MethodHandles.lookup()} is in a class. */
    static Fragment lookup(ClassName type) {
        return ofClass("lookup", type);
    }

    /** What initialises a class; null. */
    static Fragment initialise(ClassName type) {
        return ofClass("initialise", type);
    }

    private static Fragment ofClass(String method, ClassName type) {
        return Fragment.of(MEMBERS, "." + method + "(", HANDLES, ".lookup(), ", new Piece.Type(type), ".class)");
    }
}
