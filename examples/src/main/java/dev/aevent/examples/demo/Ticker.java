package dev.aevent.examples.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints how far a load has come, every half second and when it is over. */
public final class Ticker implements Load.Progress {
    private static final Duration TICK = Duration.ofMillis(500);

    private final PrintStream out;
    private final int clients;
    private Duration next = TICK;

    /** For a load of so many clients. */
    public Ticker(PrintStream out, int clients) {
        this.out = out;
        this.clients = clients;
    }

    @Override
    public void report(Duration elapsed, int connected, int ended) {
        if (elapsed.compareTo(next) < 0 && ended < clients) {
            return;
        }
        next = elapsed.plus(TICK);
        out.printf(
                Locale.ROOT, "  %5.2f s  %,6d connected  %,6d done%n", elapsed.toMillis() / 1000.0, connected, ended);
    }
}
