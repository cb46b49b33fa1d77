package dev.aevent.processor.programs;

import java.util.List;
import java.util.Optional;

/** A type of which a program has values. */
sealed interface Type {
    String text();

    /** The smallest expression of exactly this type. */
    String least();

    /** The primitive type that a value of this one is or unboxes to. */
    default Optional<Primitive> unboxed() {
        return Optional.empty();
    }

    /** The type as it stands for a type parameter. */
    default Type boxed() {
        return this;
    }

    default boolean isPrimitive() {
        return this instanceof Primitive;
    }

    enum Primitive implements Type {
        BOOLEAN("boolean", "Boolean", "true"),
        BYTE("byte", "Byte", "(byte) 1"),
        SHORT("short", "Short", "(short) 1"),
        CHAR("char", "Character", "'c'"),
        INT("int", "Integer", "1"),
        LONG("long", "Long", "1L"),
        FLOAT("float", "Float", "1f"),
        DOUBLE("double", "Double", "1.0");

        static final List<Primitive> NUMERIC = List.of(BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);
        static final List<Primitive> INTEGRAL = List.of(BYTE, SHORT, CHAR, INT, LONG);

        private final String text;
        private final String box;
        private final String least;

        Primitive(String text, String box, String least) {
            this.text = text;
            this.box = box;
            this.least = least;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public String least() {
            return least.startsWith("(") ? "(" + least + ")" : least;
        }

        @Override
        public Optional<Primitive> unboxed() {
            return Optional.of(this);
        }

        @Override
        public Boxed boxed() {
            return new Boxed(this);
        }

        boolean isNumeric() {
            return this != BOOLEAN;
        }

        boolean isIntegral() {
            return INTEGRAL.contains(this);
        }

        /** What unary operators and shifts make of it. */
        Primitive promoted() {
            return compareTo(INT) < 0 ? INT : this;
        }

        /** What binary operators make of both. */
        Primitive with(Primitive other) {
            Primitive wider = compareTo(other) < 0 ? other : this;
            return wider.promoted();
        }

        /** Whether an assignment converts the other without a cast. */
        boolean takes(Primitive other) {
            if (this == other) {
                return true;
            }
            return isNumeric()
                    && other.isNumeric()
                    && this != CHAR
                    && compareTo(other) > 0
                    && !(other == CHAR && compareTo(INT) < 0);
        }
    }

    /** The box of a primitive type. */
    record Boxed(Primitive primitive) implements Type {
        static final Boxed INTEGER = new Boxed(Primitive.INT);

        @Override
        public String text() {
            return primitive.box;
        }

        @Override
        public String least() {
            return text() + ".valueOf(" + primitive.least + ")";
        }

        @Override
        public Optional<Primitive> unboxed() {
            return Optional.of(primitive);
        }
    }

    /** A class that every program knows. */
    enum Known implements Type {
        OBJECT("Object", "new Object[0]"),
        STRING("String", "\"s\""),
        COLOR("Color", "Color.RED"),
        SHAPE("Shape", "new Dot(1)"),
        DOT("Dot", "new Dot(1)"),
        PAIR("Pair", "new Pair(null, null)"),
        NAMED("Named", "new Named(\"n\", 1)"),
        THING("Thing", "new Thing(1)"),
        RESOURCE("Resource", "new Resource(\"r\")");

        private final String text;
        private final String least;

        Known(String text, String least) {
            this.text = text;
            this.least = least;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public String least() {
            return this == OBJECT || this == SHAPE ? "((" + text + ") " + least + ")" : least;
        }
    }

    record Array(Type element) implements Type {
        @Override
        public String text() {
            return element.text() + "[]";
        }

        @Override
        public String least() {
            String one = element.least();
            return "new " + text() + " {" + one + ", " + one + "}";
        }
    }

    /** A class with one type parameter. */
    record Generic(String name, Type argument) implements Type {
        static Generic box(Type content) {
            return new Generic("Box", content.boxed());
        }

        static Generic cell(Type content) {
            return new Generic("Cell", content.boxed());
        }

        static Generic list(Type element) {
            return new Generic("List", element.boxed());
        }

        static Generic supplier(Type result) {
            return new Generic("Supplier", result.boxed());
        }

        /** Of an interface whose method is a coroutine. */
        static Generic step(Type result) {
            return new Generic("Step", result.boxed());
        }

        boolean isFunctional() {
            return name.equals("Supplier") || name.equals("Step");
        }

        @Override
        public String text() {
            return name + "<" + argument.text() + ">";
        }

        @Override
        public String least() {
            return switch (name) {
                case "List" -> "List.<" + argument.text() + ">of()";
                case "Supplier", "Step" -> "((" + text() + ") () -> " + argument.least() + ")";
                default -> "new " + text() + "(" + argument.least() + ")";
            };
        }
    }

    /** What two types have in common, which has no name. */
    record Common(Type first, Type second) implements Type {
        @Override
        public String text() {
            return "var";
        }

        @Override
        public String least() {
            return "first(" + first.least() + ", " + second.least() + ")";
        }
    }

    /** A class that the program declares. */
    record Declared(String name) implements Type {
        @Override
        public String text() {
            return name;
        }

        @Override
        public String least() {
            return "new " + name + "()";
        }
    }
}
