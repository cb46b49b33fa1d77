package dev.aevent.processor.debugging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a script's source, and the stops that were seen so far. */
final class Run {
    private final Script script;
    private final List<Stop> seen = new ArrayList<>();

    Run(Script script) {
        this.script = script;
    }

    /** What is expected next; null after the last. */
    @Nullable
    Stop next() {
        return seen.size() < script.stops().size() ? script.stops().get(seen.size()) : null;
    }

    void add(Stop stop) {
        seen.add(stop);
    }

    List<Stop> seen() {
        return List.copyOf(seen);
    }
}
