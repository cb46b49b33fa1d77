package dev.aevent.processor;

import dev.aevent.processor.analyse.Liveness;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.ir.Printer;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.split.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a coroutine is before the first pass and after each, for people who look for a mistake in them
 * ({@code -Aaevent.dump}): {@code <folder>/<class>/<method>.<number>-<pass>.txt}. What one pass leaves is what the next
 * begins with.
 */
final class Dump {
    private final @Nullable Path folder;
    private final Log log;
    private boolean failed;

    /** @param folder null if nothing is asked for */
    Dump(@Nullable Path folder, Log log) {
        this.folder = folder;
        this.log = log;
    }

    /** What the user wrote, as javac prints it. */
    void checked(CoroutineClass type, CoroutineMethod method) {
        write(type, method, "0-check", () -> method.path().getLeaf() + "\n");
    }

    void lowered(CoroutineClass type, CoroutineMethod method, Routine routine) {
        write(type, method, "1-lower", () -> Printer.print(routine));
    }

    void analysed(CoroutineClass type, CoroutineMethod method, Routine routine, Liveness liveness) {
        write(type, method, "2-analyse", () -> liveness.print(routine));
    }

    void split(CoroutineClass type, CoroutineMethod method, Machine machine) {
        write(type, method, "3-split", machine::print);
    }

    /** The whole class. */
    void emitted(CoroutineClass type, Generated generated) {
        write(type, generated.simpleName() + ".4-emit.txt", generated::text);
    }

    private void write(CoroutineClass type, CoroutineMethod method, String pass, Supplier<String> text) {
        if (folder != null) {
            write(type, fileName(type, method) + "." + pass + ".txt", text);
        }
    }

    /** The method's name; its overloads are numbered. */
    private static String fileName(CoroutineClass type, CoroutineMethod method) {
        var name = method.element().getSimpleName();
        long earlier = type.methods().stream()
                .takeWhile(other -> !other.equals(method))
                .filter(other -> other.element().getSimpleName().contentEquals(name))
                .count();
        return earlier == 0 ? name.toString() : name + "-" + (earlier + 1);
    }

    private void write(CoroutineClass type, String file, Supplier<String> text) {
        if (folder == null || failed) {
            return;
        }
        Path path = folder.resolve(type.element().toString()).resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text.get());
        } catch (IOException e) {
            failed = true;
            log.report(
                    Position.none(),
                    MessageKind.UNKNOWN_OPTION_VALUE,
                    Options.DUMP,
                    folder.toString(),
                    "the path of a folder that can be written to");
        }
    }
}
