package dev.aevent.processor.diagnostics;

/** How much a message matters. */
public enum Severity {
    /** Nothing is compiled. */
    ERROR,
    /** The program is compiled; {@code @SuppressWarnings("aevent")} around the place silences it. */
    WARNING
}
