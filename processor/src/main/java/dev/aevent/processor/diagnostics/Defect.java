package dev.aevent.processor.diagnostics;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A mistake of ours: it knows what was being compiled, and by which pass. */
public final class Defect extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_FRAMES = 12;

    private final String pass;
    private final String subject;
    private final String detail;

    /**
     * @param pass the pass's name, as {@code lower}
     * @param subject the user's method or type, as {@code Relay.handlePeer(Socket)}
     * @param detail what went wrong
     */
    public Defect(String pass, String subject, String detail) {
        super(detail);
        this.pass = pass;
        this.subject = subject;
        this.detail = detail;
    }

    private Defect(String pass, String subject, Throwable cause) {
        super(cause.toString(), cause);
        this.pass = pass;
        this.subject = subject;
        this.detail = cause + at(cause);
    }

    /** The pass that failed. */
    public String pass() {
        return pass;
    }

    /** What it was compiling, in the user's words. */
    public String subject() {
        return subject;
    }

    /** What went wrong, and where in our code. */
    public String detail() {
        return detail;
    }

    /** Runs a part of a pass; what it throws becomes a defect of this pass and subject, unless it already is one. */
    public static <T> T guard(String pass, String subject, Supplier<T> work) {
        try {
            return work.get();
        } catch (Defect defect) {
            throw defect;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            throw new Defect(pass, subject, failure);
        }
    }

    private static String at(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(SHOWN_FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
