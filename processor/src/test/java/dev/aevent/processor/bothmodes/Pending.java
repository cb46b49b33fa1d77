package dev.aevent.processor.bothmodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the compiler does not do yet, from {@code pending.txt}: one line each, {@code kind path reason}. The suite
 * asserts that each line is still true, so the list can only shrink.
 */
record Pending(List<Entry> entries) {
    enum Kind {
        /** {@code area/Name} is refused with one of Aevent's errors, at a position. */
        REFUSED,
        /** {@code area/Name} does not compile because of a defect of ours. */
        DEFECT,
        /** {@code area/Name.method} behaves differently in some mode. */
        WRONG
    }

    record Entry(Kind kind, String path, String reason) {}

    static Pending read() {
        return read("pending.txt");
    }

    /** Those of a file in the folder of the scenarios. */
    static Pending read(String file) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Scenarios.folder().resolve(file))) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split("\\s+", 3);
                if (parts.length < 3) {
                    throw new IllegalStateException(file + ": no reason given: " + line);
                }
                entries.add(new Entry(Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1], parts[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pending(entries);
    }

    /** The entry that says why this scenario does not compile. */
    Optional<Entry> uncompiled(Scenario scenario) {
        return entries.stream()
                .filter(entry -> entry.kind() != Kind.WRONG && entry.path().equals(scenario.path()))
                .findFirst();
    }

    /** The entry that says why this method behaves wrongly. */
    Optional<Entry> wrong(Scenario scenario, Scenario.Method method) {
        return entries.stream()
                .filter(entry ->
                        entry.kind() == Kind.WRONG && entry.path().equals(scenario.path() + "." + method.name()))
                .findFirst();
    }
}
