package dev.aevent.processor.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * Into how many parts of about the same size a routine is divided, and each of these again.
 *
 * @param inner empty where nothing is divided
 */
public record Division(List<Division> inner) {
    /** Nothing is divided. */
    public static final Division NONE = new Division(List.of());

    public Division {
        inner = List.copyOf(inner);
    }

    /** That into some parts. */
    public static Division into(int parts) {
        return parts < 2 ? NONE : new Division(Collections.nCopies(parts, NONE));
    }

    /** How many parts there are. */
    public int count() {
        return inner.isEmpty() ? 1 : inner.stream().mapToInt(Division::count).sum();
    }

    /**
     * A finer one.
     *
     * @param divisor told the number of a part, says into how many it is divided
     */
    public Division refined(IntUnaryOperator divisor) {
        return refined(divisor, new AtomicInteger());
    }

    private Division refined(IntUnaryOperator divisor, AtomicInteger number) {
        if (inner.isEmpty()) {
            return into(divisor.applyAsInt(number.getAndIncrement()));
        }
        List<Division> refined = new ArrayList<>();
        inner.forEach(one -> refined.add(one.refined(divisor, number)));
        return new Division(refined);
    }
}
