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
    BLOCKING_CALL(WARNING, "%s blocks the event loop's thread, and with it every other coroutine: %s"),

    // What an await stands on.
    COROUTINE_WITHOUT_AWAIT(
            ERROR, "%s calls a coroutine without an await, which would block the event loop: write '%s', or spawn it"),
    IMPLICIT_CLOSE(
            ERROR, "%s is a coroutine, and without an await this try would block the event loop in it: write '%s'"),
    IMPLICIT_ITERATION(
            ERROR, "%s is a coroutine, and without an await this for would block the event loop in it: write '%s'"),
    AWAIT_MARKS_NOTHING(ERROR, "this await marks no call that may suspend, as %s is none: %s"),
    AWAIT_OF_ORDINARY_CALL(
            ERROR,
            "%s cannot be awaited: that is neither a coroutine nor a blocking method that a patch stands in for; "
                    + "leave out the await, or annotate the method with @Coroutine"),
    AWAIT_OF_VOID(ERROR, "%s returns nothing, so it cannot be the argument of an await: write '%s'"),
    AWAIT_OF_LOCK(
            ERROR,
            "%s cannot be awaited: a lock's owner is a thread, and all coroutines share one. Between two awaits "
                    + "no other coroutine runs, so most code needs none; "
                    + "to exclude others across an await, use a java.util.concurrent.Semaphore with one permit"),
    AWAIT_OF_CONDITION(
            ERROR,
            "%s cannot be awaited: only the thread that owns the lock may wait so, and all coroutines share one; "
                    + "use a CompletableFuture that the other side completes, 'await(Aevent.join(future))'"),
    AWAIT_OF_SUPER(
            ERROR,
            "%s cannot be awaited: a patch stands in for calls on objects, not on super; "
                    + "leave out the await, or hold the object in a field instead of extending its class"),
    AWAIT_TWICE(ERROR, "%s is awaited already: leave out one of the two awaits"),
    AWAIT_REFERENCE(
            ERROR,
            "a reference to await marks no call, so nothing would be awaited: "
                    + "write a loop whose body awaits the call, in place of what takes the reference"),

    // Where an await stands.
    AWAIT_IN_SYNCHRONIZED(
            ERROR,
            "an await cannot suspend while it holds a monitor, whose owner is the thread that all coroutines share: "
                    + "move the await out, or use a java.util.concurrent.Semaphore with one permit instead of "
                    + "synchronized"),
    AWAIT_IN_LAMBDA(
            ERROR,
            "a lambda that is no coroutine cannot suspend: write a loop or a statement in its place, "
                    + "or await before it and use the value inside"),
    AWAIT_IN_LOCAL_CLASS(
            ERROR,
            "this method of a local or anonymous class is no coroutine, so it cannot suspend: "
                    + "annotate it with @Coroutine"),
    AWAIT_IN_ORDINARY_CODE(
            WARNING,
            "this await stands in no coroutine, so it does nothing: "
                    + "annotate the method with @Coroutine, or leave out the await"),

    // What is spawned.
    SPAWN_OF_LAMBDA(
            ERROR,
            "a lambda in ordinary code cannot be compiled to a coroutine: "
                    + "move its body into a @Coroutine method, and spawn a reference to that"),
    SPAWN_OF_NO_COROUTINE(
            ERROR, "%s cannot be spawned: %s is no coroutine; annotate it with @Coroutine, or call it without spawn"),

    // What is not carried yet.
    SPAWN_OF_CHOSEN_LAMBDA(
            ERROR, "which lambda this spawns is known only when it runs: write a spawn of its own for each"),
    MUTABLE_STATIC(
            ERROR,
            "the static variable %s of a local class would exist twice, as the coroutine is compiled twice: "
                    + "make it final, or a static variable of the outer class"),

    // Patches.
    UNKNOWN_PATCH_CLASS(
            ERROR, "-Aaevent.patches names %s, which is not to be found: write qualified names, separated by commas"),
    INVALID_PATCH(
            ERROR,
            "%s stands in for nothing: %s. Write a static method that returns an Awaitable, bears the name of the "
                    + "blocking method, and takes its receiver, if it has one, and its parameters"),

    // What cannot be compiled.
    NOT_CARRIED(ERROR, "%s cannot be compiled as a part of a coroutine yet: %s"),
    CHANGED_BY_LOMBOK(
            ERROR,
            "%s has Lombok change what the compiler sees of this coroutine, and Aevent compiles the text as it stands: "
                    + "%s"),
    COMPACT_FILE(
            ERROR,
            "the class of a compact source file cannot be named, so nothing could run its coroutines: "
                    + "write 'class %s { }' around them"),
    METHOD_TOO_LARGE(
            ERROR,
            "%s becomes more bytecode than the 64 KiB a method may have: "
                    + "move a part of it into a coroutine of its own"),

    // How the processor is set up.
    UNKNOWN_OPTION_VALUE(ERROR, "-A%s=%s is not an option of Aevent: write %s"),
    NO_COMPILER(
            ERROR,
            "this compiler runs on a Java run time without the module jdk.compiler, which Aevent needs to understand "
                    + "the bodies of coroutines: run it on a JDK"),
    LANGUAGE_TOO_OLD(
            ERROR,
            "what coroutines are compiled to needs Java 17 or later, and this is compiled for Java %s: "
                    + "write --release 17 (in Maven, maven.compiler.release)"),
    NOT_PROCESSED(
            WARNING,
            "%s stays ordinary code that cannot be awaited at run time: the compiler has found its file by itself, and "
                    + "shows such files to no annotation processor; name the file to the compiler, too"),
    SOURCE_NOT_FOUND(
            ERROR,
            "the source of %s cannot be read, so its coroutines cannot be compiled: "
                    + "give the compiler the option -sourcepath (in Gradle, options.sourcepath)"),
    TEXT_DOES_NOT_COMPILE(
            ERROR,
            "%s compiles, but its text alone does not (%s). Aevent reads the text; if another processor, such as "
                    + "Lombok, changes what the compiler sees, move the coroutines to a file that needs no changes"),

    RUNTIME_NOT_FOUND(
            ERROR,
            "the coroutines of %s need the run time to be compiled: add dev.aevent:aevent-runtime to the class path"),
    RUNTIME_NOT_READ(
            ERROR,
            "the coroutines of %s need the run time, which its module %s does not read: "
                    + "add 'requires dev.aevent;' to its module-info.java"),

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
    public String text(Object... arguments) {
        return "[" + tag() + "] " + template.formatted(arguments);
    }
}
