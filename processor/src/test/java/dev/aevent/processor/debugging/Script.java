package dev.aevent.processor.debugging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a debugger does in a source, as its comments say: {@code // 1 run: a=1, b=2; 4 over} at a line means that the
 * first stop, a breakpoint's, is there, with these values of variables, and so is the fourth, which the third reaches by
 * stepping over.
 *
 * @param name the class
 * @param stops the stops in their order
 */
record Script(String name, List<Stop> stops) {
    private static final Pattern COMMENT = Pattern.compile("// (\\d+ [a-z]+.*)$");
    private static final Pattern STOP = Pattern.compile("(\\d+) ([a-z]+)(?:: (.+))?");

    static Script of(Path source) {
        String file = source.getFileName().toString();
        Map<Integer, Stop> stops = new TreeMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(source)) {
                number++;
                Matcher comment = COMMENT.matcher(line);
                if (comment.find()) {
                    for (String text : comment.group(1).split("; ")) {
                        read(text, file + ":" + number, stops);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (stops.isEmpty()
                || !List.copyOf(stops.keySet()).get(stops.size() - 1).equals(stops.size())) {
            throw new IllegalArgumentException(file + " has stops " + stops.keySet());
        }
        return new Script(file.substring(0, file.lastIndexOf('.')), List.copyOf(stops.values()));
    }

    private static void read(String text, String place, Map<Integer, Stop> stops) {
        Matcher stop = STOP.matcher(text);
        if (!stop.matches()) {
            throw new IllegalArgumentException(place + ": " + text);
        }
        Map<String, String> variables = new LinkedHashMap<>();
        if (stop.group(3) != null) {
            for (String variable : stop.group(3).split(", ")) {
                String[] parts = variable.split("=", 2);
                variables.put(parts[0], parts[1]);
            }
        }
        Move move = Move.valueOf(stop.group(2).toUpperCase(Locale.ROOT));
        if (stops.put(Integer.valueOf(stop.group(1)), new Stop(move, place, variables)) != null) {
            throw new IllegalArgumentException(place + ": there is another stop " + stop.group(1));
        }
    }

    /** The places of the breakpoints. */
    List<String> breakpoints() {
        return stops.stream()
                .filter(stop -> stop.move().wantsBreakpoint())
                .map(Stop::place)
                .distinct()
                .toList();
    }

    /** The stops in ordinary mode, where an await is a call like any other. */
    List<Stop> ordinary() {
        return stops.stream()
                .map(stop -> stop.move() == Move.ACROSS ? new Stop(Move.OVER, stop.place(), stop.variables()) : stop)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
