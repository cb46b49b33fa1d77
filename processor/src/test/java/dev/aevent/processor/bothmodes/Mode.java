package dev.aevent.processor.bothmodes;

/** How a scenario runs as a coroutine; each is compared with an ordinary run under the same script. */
public enum Mode {
    SUSPENDING(Script.Timing.ALWAYS),
    NEVER_SUSPENDING(Script.Timing.NEVER),
    ODD_SUSPENDING(Script.Timing.ODD),
    EVEN_SUSPENDING(Script.Timing.EVEN),
    /** Every await suspends, and one of them, each in turn, fails. */
    SUSPENDING_THEN_FAILING(Script.Timing.ALWAYS),
    /** None suspends, and one of them, each in turn, fails. */
    FAILING_AT_ONCE(Script.Timing.NEVER),
    /** The task is cancelled in one of its awaits, each in turn. */
    CANCELLED(Script.Timing.ALWAYS);

    final Script.Timing timing;

    Mode(Script.Timing timing) {
        this.timing = timing;
    }

    /** What happens in this mode, where one of the calls is singled out; {@link Script#NONE} is for the plain run. */
    Script.Plan plan(int call) {
        return switch (this) {
            case SUSPENDING, NEVER_SUSPENDING, ODD_SUSPENDING, EVEN_SUSPENDING ->
                new Script.Plan(timing, Script.NONE, Script.NONE);
            case SUSPENDING_THEN_FAILING, FAILING_AT_ONCE -> new Script.Plan(timing, call, Script.NONE);
            case CANCELLED -> new Script.Plan(timing, Script.NONE, call);
        };
    }

    /** Is there a run for each of the calls? */
    boolean singlesOutCalls() {
        return this == SUSPENDING_THEN_FAILING || this == FAILING_AT_ONCE || this == CANCELLED;
    }

    /**
     * Does the mode say anything about the scenario? Only probe calls take part in cancelling: other awaits of a cancelled
     * task throw where ordinary ones would not.
     */
    public boolean appliesTo(Scenario scenario) {
        return this != CANCELLED || !scenario.awaitsOtherThanProbes();
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
