package dev.aevent.processor.diagnostics;

import static dev.aevent.processor.diagnostics.Severity.ERROR;
import static dev.aevent.processor.diagnostics.Severity.WARNING;

/**
 * Every kind of message.
 *
 * <p>A text names the thing in the user's words, says why in a clause, and what to write instead. {@code %s} stands for
 * an argument, in order. The tag is stable: users search for it.
 */
public enum MessageKind {
    // What is a coroutine.
    NATIVE_COROUTINE(
            ERROR,
            "%s is native, so it has no body that could suspend: "
                    + "remove @Coroutine, or declare a coroutine that calls a native method"),
    OVERRIDE_IS_NO_COROUTINE(
            ERROR, "%s overrides the coroutine %s but is not one, so whoever awaits that would block: add @Coroutine"),
    INHERITED_IS_NO_COROUTINE(
            ERROR,
            "%s implements the coroutine %s by inheriting %s, which is none, so whoever awaits that would block: "
                    + "override it by a coroutine"),

    // What would stall the loop.
    BLOCKING_CALL(WARNING, "%s blocks the event loop's thread, and with it every other coroutine: write await(%s)"),

    // What cannot be compiled.
    METHOD_TOO_LARGE(
            ERROR,
            "%s becomes more bytecode than the 64 KiB a method may have: "
                    + "move a part of it into a coroutine of its own"),

    // How the processor is set up.
    UNKNOWN_OPTION_VALUE(ERROR, "-A%s=%s is not an option of Aevent: write %s"),
    SOURCE_NOT_FOUND(
            ERROR,
            "the source of %s cannot be read, so its coroutines cannot be compiled: "
                    + "give the compiler -sourcepath (in Maven and Gradle, the option of the same name)"),

    // Our own mistakes.
    DEFECT(
            ERROR,
            "Aevent failed at %s in its pass '%s'. This is a mistake in Aevent, not in your program; "
                    + "please report it with this text: %s");

    private final Severity severity;
    private final String template;

    MessageKind(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    /** How much it matters unless an option says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The kind's stable name, as {@code AeventNativeCoroutine}. */
    public String tag() {
        var tag = new StringBuilder("Aevent");
        for (String word : name().split("_")) {
            tag.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return tag.toString();
    }

    /** The whole text, tag first. */
    String text(Object... arguments) {
        return "[" + tag() + "] " + template.formatted(arguments);
    }
}
