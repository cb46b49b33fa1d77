package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Type.Array;
import dev.aevent.processor.programs.Type.Boxed;
import dev.aevent.processor.programs.Type.Generic;
import dev.aevent.processor.programs.Type.Known;
import dev.aevent.processor.programs.Type.Primitive;
import java.util.ArrayList;
import java.util.List;

/** Types by chance: those at which things go wrong more often than others. */
final class Types {
    private final Dice dice;
    private final List<Type> values = new ArrayList<>();

    Types(Dice dice) {
        this.dice = dice;
        add(6, Primitive.INT);
        add(5, Known.STRING);
        add(3, Primitive.BOOLEAN, Boxed.INTEGER, Known.THING);
        add(2, new Array(Primitive.INT), Known.OBJECT, Known.SHAPE, Primitive.LONG, Primitive.BYTE, Primitive.CHAR);
        for (Primitive primitive : Primitive.values()) {
            add(1, primitive, primitive.boxed());
        }
        add(1, Known.COLOR, Known.DOT, Known.PAIR, Known.NAMED);
        add(1, new Array(Known.STRING), new Array(Primitive.BYTE), new Array(Primitive.LONG));
        add(1, new Array(Boxed.INTEGER), new Array(new Array(Primitive.INT)), new Array(Known.OBJECT));
        add(1, Generic.box(Known.STRING), Generic.box(Primitive.INT));
        add(1, Generic.cell(Known.STRING), Generic.cell(Primitive.INT), Generic.list(Primitive.INT));
        add(1, Generic.supplier(Known.STRING), Generic.supplier(Primitive.INT));
    }

    void add(int weight, Type... types) {
        for (int i = 0; i < weight; i++) {
            values.addAll(List.of(types));
        }
    }

    /** Any type. */
    Type any() {
        return dice.pick(values);
    }

    /** One whose values read the same in every run. */
    Type shown() {
        Type type = any();
        return isShown(type) ? type : Primitive.INT;
    }

    static boolean isShown(Type type) {
        return !(type instanceof Generic generic && generic.isFunctional());
    }

    /** One whose values become the same text in every run. */
    Type text() {
        Type type = any();
        boolean isText = type instanceof Primitive || type instanceof Boxed || type instanceof Known;
        return isText && type != Known.OBJECT ? type : Known.STRING;
    }

    Type reference() {
        Type type = any();
        return type.isPrimitive() ? Known.STRING : type;
    }

    Primitive number() {
        return dice.percent(60) ? Primitive.INT : dice.pick(Primitive.NUMERIC);
    }

    /** A type whose values an assignment to this one converts, or this one itself. */
    Type convertible(Type type) {
        if (dice.percent(70)) {
            return type;
        }
        if (type instanceof Primitive primitive) {
            List<Type> from = new ArrayList<>();
            for (Primitive other : Primitive.values()) {
                if (primitive.takes(other)) {
                    from.add(other);
                    from.add(other.boxed());
                }
            }
            return dice.pick(from);
        }
        if (type instanceof Boxed boxed) {
            return boxed.primitive();
        }
        if (type == Known.SHAPE) {
            return dice.pick(Known.DOT, Known.PAIR, Known.NAMED);
        }
        if (type == Known.OBJECT) {
            return shown();
        }
        return type;
    }
}
