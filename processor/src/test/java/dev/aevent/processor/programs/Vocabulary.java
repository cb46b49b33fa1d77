package dev.aevent.processor.programs;

import dev.aevent.processor.bothmodes.Effects;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What every random program may name. */
public final class Vocabulary {
    /** So many turns of loops and calls a run may take. */
    private static final int FUEL = 40;

    private static final List<Shape> SHAPES = List.of(
            new Dot(1), new Named("a", 2), new Pair(new Dot(3), new Named("b", null)), new Pair(null, new Dot(4)));

    /** The array is made anew for each: programs change it. */
    private static final List<Supplier<Object>> ANY = List.of(
            () -> 1,
            () -> "a",
            () -> new Dot(2),
            () -> 'c',
            () -> 3L,
            () -> Color.GREEN,
            () -> SHAPES.get(1),
            () -> SHAPES.get(2),
            () -> new int[] {5});

    private static int fuel;

    private static int turns;

    private Vocabulary() {}

    /** Begins a run. */
    public static void fuel() {
        fuel = FUEL;
        turns = 0;
    }

    /** True, then false, then true. */
    public static boolean odd() {
        return ++turns % 2 == 1;
    }

    /** One object after another. */
    public static Object any() {
        return ANY.get(++turns % ANY.size()).get();
    }

    public static Shape shape() {
        return SHAPES.get(++turns % SHAPES.size());
    }

    /** Is there fuel for another turn? */
    public static boolean more() {
        return fuel-- > 0;
    }

    /** Takes fuel, without which it fails. */
    public static void burn() {
        if (fuel-- <= 0) {
            throw new Boom(0);
        }
    }

    public static <T> T same(T value) {
        Effects.add("same");
        return value;
    }

    @SafeVarargs
    public static <T> T first(T... values) {
        Effects.add("first of " + values.length);
        return values[0];
    }

    /** An array of what its elements have in common. */
    @SafeVarargs
    public static <T> T[] several(T... values) {
        Effects.add("several of " + values.length);
        return values;
    }

    public static <T> T got(Supplier<T> supplier) {
        Effects.add("got");
        return supplier.get();
    }

    public static <T, R> List<R> mapped(List<T> list, Function<T, R> function) {
        return list.stream().map(function).toList();
    }

    public static class Boom extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Boom(int n) {
            super("boom " + n);
        }
    }

    public static class Bang extends Boom {
        private static final long serialVersionUID = 1;

        public Bang(int n) {
            super(-n);
        }
    }

    public static class Oops extends Exception {
        private static final long serialVersionUID = 1;

        public Oops(String message) {
            super(message);
        }
    }

    public enum Color {
        RED,
        GREEN,
        BLUE
    }

    public sealed interface Shape permits Dot, Pair, Named {}

    public record Dot(int at) implements Shape {}

    public record Pair(Shape left, Shape right) implements Shape {}

    public record Named(String name, Integer size) implements Shape {
        /** Fails where there is none. */
        @Override
        public Integer size() {
            if (size == null) {
                throw new Bang(7);
            }
            return size;
        }

        @Override
        public String toString() {
            return "Named(" + name + ", " + size + ")";
        }
    }

    public record Box<T>(T content) {}

    /** Its content need not be what it claims to be (heap pollution). */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <T> Box<T> claimedBox(Object content) {
        return new Box<>((T) content);
    }

    /** The same, with one element. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <T> List<T> claimedList(Object element) {
        return List.of((T) element);
    }

    /** An object with fields of many types. */
    public static class Thing {
        public int number;
        public long wide = 7;
        public byte small = 127;
        public char letter = 'x';
        public double real = 0.5;
        public boolean flag;
        public String text = "t";
        public Integer boxed = 1;
        public Object any = "any";
        public int[] numbers = {1, 2, 3};
        public Thing next;

        public Thing(int number) {
            this(number, null);
        }

        public Thing(int number, Thing next) {
            Effects.add("new Thing");
            this.number = number;
            this.next = next;
        }

        @Override
        public String toString() {
            return "Thing(" + number + wide + small + letter + real + flag + text + boxed + numbers[0] + ")";
        }
    }

    /** Something to close, which may fail. */
    public record Resource(String name) implements AutoCloseable {
        @Override
        public void close() {
            Effects.add("close " + name);
            if ("BB".equals(name)) {
                throw new Bang(99);
            }
        }
    }
}
