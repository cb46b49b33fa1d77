package dev.aevent.processor.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the messages of one compilation. One error is kept for a place: the first. */
public final class Log {
    private static final Comparator<Message> BY_FILE_AND_POSITION = Comparator.comparing(
                    (Message message) -> file(message.position()))
            .thenComparing(message -> start(message.position()));

    private final Set<MessageKind> raised;
    private final List<Message> messages = new ArrayList<>();
    private final Set<Position> erroneous = new HashSet<>();

    /**
     * @param raised the warnings that are errors in this compilation
     */
    public Log(Set<MessageKind> raised) {
        this.raised = Set.copyOf(raised);
    }

    /** A log that raises nothing. */
    public Log() {
        this(Set.of());
    }

    /**
     * Takes a message. Dropped are suppressed warnings, repetitions, and a second error at one place.
     *
     * @param position the narrowest tree or declaration that is wrong
     * @param arguments what the kind's text names, in its order
     */
    public void report(Position position, MessageKind kind, Object... arguments) {
        if (kind.severity() == Severity.WARNING && position.suppressed()) {
            return;
        }
        Severity severity = raised.contains(kind) ? Severity.ERROR : kind.severity();
        var message = new Message(kind, severity, position, kind.text(arguments));
        boolean placedError = severity == Severity.ERROR && position != Position.none();
        boolean known = placedError ? !erroneous.add(position) : messages.contains(message);
        if (!known) {
            messages.add(message);
        }
    }

    /** Whether an error was reported. */
    public boolean hasErrors() {
        return messages.stream().anyMatch(message -> message.severity() == Severity.ERROR);
    }

    /** The messages, in the order of files and positions; those about declarations come first. */
    public List<Message> messages() {
        return messages.stream().sorted(BY_FILE_AND_POSITION).toList();
    }

    private static String file(Position position) {
        return position instanceof Position.InText text ? text.file().toString() : "";
    }

    private static long start(Position position) {
        return position instanceof Position.InText text ? text.start() : -1;
    }
}
