package dev.aevent.examples.demo;

import java.time.Duration;
import java.util.List;

/**
 * One server and the clients it had.
 *
 * @param server its name
 * @param about how it works, in a few words
 */
public record Run(String server, String about, List<Visit> visits, Usage threads) {
    /** Keeps its own copy of the visits. */
    public Run {
        visits = List.copyOf(visits);
    }

    /** From the first client's setting out to the last one's end. */
    public Duration wall() {
        return visits.stream().map(Visit::ended).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** The longest that a client waited once connected. */
    public Duration slowest() {
        return visits.stream().map(Visit::waited).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** How many clients had no right answer. */
    public long failures() {
        return visits.stream().filter(visit -> !visit.answered()).count();
    }
}
