package dev.aevent.examples.demo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The threads that did a server's work, beside those that every JVM has.
 *
 * @param platform threads of the operating system
 * @param virtual virtual threads
 */
public record Usage(int platform, int virtual) {
    /** What a server's process begins the line with by which it tells it. */
    static final String MARK = "threads used:";

    private static final Pattern LINE = Pattern.compile(MARK + " (\\d+) platform, (\\d+) virtual");

    /** The line by which a server's process tells it. */
    String line() {
        return MARK + " " + platform + " platform, " + virtual + " virtual";
    }

    /** Reads such a line. */
    static Usage parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Usage(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        String threads = String.format(Locale.ROOT, "%,d", platform);
        return virtual == 0 ? threads : threads + String.format(Locale.ROOT, " + %,d virtual", virtual);
    }
}
