package dev.aevent.examples.demo;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis of time from 0.
 *
 * @param end the last second shown
 * @param step from one tick to the next
 * @param width how wide it is
 */
record Axis(double end, double step, double width) {
    private static final int MOST_TICKS = 10;
    private static final double[] STEPS = {0.1, 0.25, 0.5, 1, 2, 5, 10, 20};

    /** An axis with round ticks that reaches as far as some second. */
    static Axis upTo(double seconds, double width) {
        double step = DoubleStream.of(STEPS)
                .filter(candidate -> seconds / candidate <= MOST_TICKS)
                .findFirst()
                .orElse(60);
        return new Axis(Math.max(1, Math.ceil(seconds / step)) * step, step, width);
    }

    /** Where a second is. */
    double x(double second) {
        return second / end * width;
    }

    /** The seconds that have a tick. */
    double[] ticks() {
        return IntStream.rangeClosed(0, (int) Math.round(end / step))
                .mapToDouble(tick -> tick * step)
                .toArray();
    }

    /** A second without needless decimals. */
    static String label(double second) {
        return second == Math.rint(second)
                ? String.valueOf((long) second)
                : String.format(Locale.ROOT, "%.2f", second).replaceAll("0$", "");
    }
}
