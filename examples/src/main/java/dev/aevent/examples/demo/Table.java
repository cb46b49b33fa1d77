package dev.aevent.examples.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows runs as a table in plain text. */
public final class Table {
    private static final List<String> HEAD =
            List.of("server", "clients", "wall time", "slowest answer", "threads used", "failures");

    private Table() {}

    /** One line for each run below a head line. */
    public static String of(List<Run> runs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Run run : runs) {
            rows.add(List.of(
                    run.server(),
                    number(run.visits().size()),
                    seconds(run.wall()),
                    seconds(run.slowest()),
                    run.threads().toString(),
                    number(run.failures())));
        }
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A duration to the hundredth of a second. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("%-" + widths[0] + "s");
        for (int column = 1; column < widths.length; column++) {
            line.append("  %").append(widths[column]).append('s');
        }
        return line.toString().formatted(row.toArray());
    }
}
