package dev.aevent.processor.debugging;

/** How a debugger goes on to its next stop. */
enum Move {
    /** Runs to a breakpoint. */
    RUN,
    /** Steps over a line. */
    OVER,
    /** Steps over an await that suspends, which takes a breakpoint behind it. */
    ACROSS,
    /** Steps into a call. */
    INTO,
    /** Steps out of a method. */
    OUT;

    boolean wantsBreakpoint() {
        return this == RUN || this == ACROSS;
    }
}
