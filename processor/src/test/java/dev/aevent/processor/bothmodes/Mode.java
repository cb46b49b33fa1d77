package dev.aevent.processor.bothmodes;

/** How a scenario runs as a coroutine; each is compared with an ordinary run under the same script. */
enum Mode {
    SUSPENDING(Script.Timing.ALWAYS),
    NEVER_SUSPENDING(Script.Timing.NEVER),
    ODD_SUSPENDING(Script.Timing.ODD),
    EVEN_SUSPENDING(Script.Timing.EVEN),
    /** Every await suspends, and one of them, each in turn, fails. */
    SUSPENDING_THEN_FAILING(Script.Timing.ALWAYS),
    /** None suspends, and one of them, each in turn, fails. */
    FAILING_AT_ONCE(Script.Timing.NEVER);

    final Script.Timing timing;

    Mode(Script.Timing timing) {
        this.timing = timing;
    }

    boolean fails() {
        return this == SUSPENDING_THEN_FAILING || this == FAILING_AT_ONCE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
