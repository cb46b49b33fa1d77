package dev.aevent.processor.programs;

import java.util.List;
import java.util.stream.Collectors;

/** What a value is tested against. */
sealed interface Pattern extends Node {
    Type type();

    /** @param declared the type as written: its own, or {@code var} inside a record pattern */
    record Typed(Type type, String declared, String name) implements Pattern {
        @Override
        public String text() {
            return declared + " " + name;
        }
    }

    /** A type without a variable. */
    record Bare(Type type) implements Pattern {
        @Override
        public String text() {
            return type.text();
        }
    }

    record Deconstruction(Type type, List<Pattern> components) implements Pattern {
        @Override
        public String text() {
            return type.text() + components.stream().map(Pattern::text).collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
