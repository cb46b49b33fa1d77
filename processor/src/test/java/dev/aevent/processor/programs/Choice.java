package dev.aevent.processor.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Ways to write something, of which one is taken. */
final class Choice<T> {
    private record Way<T>(int weight, Supplier<? extends T> writer) {}

    private final Dice dice;
    private final List<Way<T>> ways = new ArrayList<>();
    private int total;

    Choice(Dice dice) {
        this.dice = dice;
    }

    Choice<T> or(int weight, Supplier<? extends T> writer) {
        ways.add(new Way<>(weight, writer));
        total += weight;
        return this;
    }

    /** A way that is open only under a condition. */
    Choice<T> orIf(boolean isOpen, int weight, Supplier<? extends T> writer) {
        return isOpen ? or(weight, writer) : this;
    }

    T take() {
        int at = dice.below(total);
        for (Way<T> way : ways) {
            at -= way.weight();
            if (at < 0) {
                return way.writer().get();
            }
        }
        throw new AssertionError(total);
    }
}
