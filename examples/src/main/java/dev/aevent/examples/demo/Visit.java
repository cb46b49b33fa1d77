package dev.aevent.examples.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one client saw. Times count from the moment the first client set out.
 *
 * @param connected when it was connected, or null if it never was
 * @param ended when it had its answer, or when it failed
 * @param failure why there was no right answer, or null if there was one
 */
public record Visit(
        @Nullable Duration connected,
        Duration ended,
        @Nullable String failure) {
    /** Whether the client got the answer it should. */
    public boolean answered() {
        return failure == null;
    }

    /** How long the client waited once it was connected; since the start, if it never was. */
    public Duration waited() {
        return connected == null ? ended : ended.minus(connected);
    }
}
