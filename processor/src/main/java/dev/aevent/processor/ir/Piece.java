package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;

/** A part of a fragment. */
public sealed interface Piece {
    /** Java text; may contain line ends. */
    record Text(String text) implements Piece {
        @Override
        public String toString() {
            return text;
        }
    }

    /** What follows stands in this line of the user's file. */
    record Line(int line) implements Piece {
        /** What follows has no counterpart there, and is not to be seen in traces. */
        public static final Line NONE = new Line(-1);

        @Override
        public String toString() {
            return "";
        }
    }

    /** A type, imported or qualified as the generated file needs it. */
    record Type(TypeName type) implements Piece {
        @Override
        public String toString() {
            return type.toString();
        }
    }

    /**
     * The value of a local.
     *
     * @param captured read by a lambda or a class, so that it must be effectively final
     */
    record Use(Local local, boolean captured) implements Piece {
        @Override
        public String toString() {
            return local.name();
        }
    }

    /** A local as the target of an assignment that does not read it. */
    record Definition(Local local) implements Piece {
        @Override
        public String toString() {
            return local.name();
        }
    }

    /** The statements that leave for a label. */
    record Jump(Label target) implements Piece {
        @Override
        public String toString() {
            return "goto " + target + ";";
        }
    }

    /** Around several statements that stand for one of the user's; left out where a block is around them anyway. */
    enum Brace implements Piece {
        OPEN("{ "),
        /** Between two of the statements. */
        NEXT(" "),
        CLOSE(" }");

        private final String text;

        Brace(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A name of the machine's own. */
    enum Machine implements Piece {
        LOOP,
        RESULT
    }
}
