package dev.aevent.processor.programs;

import java.util.List;

/** What an arm of a switch is for. */
sealed interface Label extends Node {
    record Constants(List<String> constants) implements Label {
        @Override
        public String text() {
            return "case " + String.join(", ", constants);
        }
    }

    record Matching(Pattern pattern) implements Label {
        @Override
        public String text() {
            return "case " + pattern.text();
        }
    }

    record Default() implements Label {
        @Override
        public String text() {
            return "default";
        }
    }

    record NullOrDefault() implements Label {
        @Override
        public String text() {
            return "case null, default";
        }
    }
}
