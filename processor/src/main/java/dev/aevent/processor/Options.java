package dev.aevent.processor;

import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user set with {@code -A}.
 *
 * @param dump {@code aevent.dump}: the folder that the IR is written to before and after every pass; null if none
 * @param emitSource {@code aevent.emit=source}: generated classes are handed to the compiler as sources
 * @param patches {@code aevent.patches}: qualified names of the classes with the user's patches
 */
public record Options(@Nullable Path dump, boolean emitSource, List<String> patches) {
    static final String DUMP = "aevent.dump";
    static final String EMIT = "aevent.emit";
    static final String BLOCKING = "aevent.blocking";
    static final String PATCHES = "aevent.patches";
    static final Set<String> NAMES = Set.of(DUMP, EMIT, BLOCKING, PATCHES);

    public Options {
        patches = List.copyOf(patches);
    }

    /** Reads the options; a value that is none is reported and left out. */
    static Options read(Map<String, String> options, Log log) {
        choose(options, BLOCKING, "warning", "error", log);
        return new Options(
                path(options, log),
                choose(options, EMIT, "class", "source", log),
                Arrays.stream(options.getOrDefault(PATCHES, "").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** The warnings that these options make errors. */
    static Set<MessageKind> raised(Map<String, String> options) {
        return "error".equals(options.get(BLOCKING)) ? Set.of(MessageKind.BLOCKING_CALL) : Set.of();
    }

    private static @Nullable Path path(Map<String, String> options, Log log) {
        String folder = options.get(DUMP);
        try {
            return folder == null ? null : Path.of(folder);
        } catch (InvalidPathException e) {
            unknown(DUMP, e.getInput(), "the path of a folder", log);
            return null;
        }
    }

    private static boolean choose(Map<String, String> options, String name, String no, String yes, Log log) {
        String value = options.getOrDefault(name, no);
        if (!value.equals(no) && !value.equals(yes)) {
            unknown(name, value, "-A%s=%s or -A%s=%s".formatted(name, no, name, yes), log);
        }
        return value.equals(yes);
    }

    private static void unknown(String name, String value, String remedy, Log log) {
        log.report(Position.none(), MessageKind.UNKNOWN_OPTION_VALUE, name, value, remedy);
    }
}
