package dev.aevent.instrument;

import java.util.Random;

/** Whether coroutines suspend as they begin, besides calling each other. */
sealed interface Suspension {
    /** Whether the next coroutine does. */
    boolean next();

    static Suspension parse(String text) {
        return switch (text) {
            case "always" -> new Always();
            case "never" -> new Never();
            default -> new Coin(new Random(Long.parseLong(text)));
        };
    }

    /** Each does. */
    record Always() implements Suspension {
        @Override
        public boolean next() {
            return true;
        }
    }

    /** None does. */
    record Never() implements Suspension {
        @Override
        public boolean next() {
            return false;
        }
    }

    /** A coin says which. */
    record Coin(Random random) implements Suspension {
        @Override
        public boolean next() {
            return random.nextBoolean();
        }
    }
}
