package dev.aevent.processor.bothmodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A deliberate mistake in a pass: some lines of its source, and what they become. {@code faults.txt} lists them.
 *
 * @param effect what goes wrong
 * @param file the source, from the processor's package on
 * @param area the scenarios to look at first
 */
record Fault(Path file, String effect, String area, List<String> lines, List<String> wrong) {
    private static final Path TABLE = Path.of("src/test/resources/faults.txt");
    private static final Path SOURCES = Path.of("src/main/java/dev/aevent/processor");

    static List<Fault> all() {
        try {
            return Arrays.stream(Files.readString(TABLE).split("\n\n"))
                    .filter(entry -> !entry.startsWith("#"))
                    .map(Fault::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault parse(String entry) {
        String head = entry.lines().findFirst().orElseThrow();
        int colon = head.indexOf(": ");
        return new Fault(
                Path.of(head.substring(0, colon) + ".java"),
                head.substring(colon + 2),
                String.join("", marked(entry, "@ ")),
                marked(entry, "- "),
                marked(entry, "+ "));
    }

    private static List<String> marked(String entry, String mark) {
        return entry.lines()
                .skip(1)
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .toList();
    }

    Path source() {
        return SOURCES.resolve(file);
    }

    /** How often the lines stand in the source. */
    int occurrences() throws IOException {
        return places(Files.readAllLines(source())).size();
    }

    /** The source with the mistake. */
    String mistaken() throws IOException {
        List<String> source = new ArrayList<>(Files.readAllLines(source()));
        int place = places(source).get(0);
        source.subList(place, place + lines.size()).clear();
        source.addAll(place, wrong);
        return String.join("\n", source);
    }

    private List<Integer> places(List<String> source) {
        List<Integer> places = new ArrayList<>();
        List<String> stripped = source.stream().map(String::strip).toList();
        for (int i = 0; i + lines.size() <= stripped.size(); i++) {
            if (Collections.indexOfSubList(stripped.subList(i, i + lines.size()), lines) == 0) {
                places.add(i);
            }
        }
        return places;
    }

    @Override
    public String toString() {
        return file + ": " + effect;
    }
}
