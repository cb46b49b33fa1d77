package dev.aevent.examples.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One server's strip of a timeline.
 *
 * <p>Clients are rows in the order in which they were connected. Positions are whole numbers, tenths of a pixel across
 * and rows down, and the strip is scaled to its size: a thousand clients take some 30 KB.
 */
final class Strip {
    private static final int HEIGHT = 120;
    private static final int TALLEST_ROW = 16;
    private static final int TENTHS = 10;
    /** How long the marks of connecting and of being answered are, in tenths of a pixel. */
    private static final int MARK = 25;

    /** In the order of {@link Mark}: marks lie over the waiting that they begin and end. */
    private final Map<Mark, StringBuilder> paths = new EnumMap<>(Mark.class);

    private final Axis axis;

    private Strip(Axis axis) {
        this.axis = axis;
    }

    /** How high the strip of a run is. */
    static int height(Run run) {
        return Math.min(HEIGHT, TALLEST_ROW * run.visits().size());
    }

    /** The strip of a run with its upper edge at {@code top}. */
    static String of(Run run, Axis axis, int top) {
        Strip strip = new Strip(axis);
        List<Visit> rows = run.visits().stream()
                .sorted(Comparator.comparing(Strip::since).thenComparing(Visit::ended))
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            strip.add(rows.get(row), row);
        }
        return strip.scaled(top, (double) height(run) / Math.max(1, rows.size()));
    }

    private void add(Visit visit, int row) {
        int from = tenths(since(visit));
        int to = tenths(visit.ended());
        line(Mark.WAITING, from, row, to - from);
        if (visit.connected() != null) {
            line(Mark.CONNECTED, from, row, MARK);
        }
        line(visit.answered() ? Mark.ANSWERED : Mark.FAILED, Math.max(from, to - MARK), row, MARK);
    }

    private void line(Mark mark, int x, int row, int length) {
        paths.computeIfAbsent(mark, any -> new StringBuilder())
                .append('M')
                .append(x)
                .append(' ')
                .append(row)
                .append('h')
                .append(length);
    }

    private String scaled(int top, double rowHeight) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(%d %.3f) scale(.1 %.4f)\" fill=\"none\" stroke-width=\"%s\">%n",
                Timeline.MARGIN,
                top + rowHeight / 2,
                rowHeight,
                rowHeight < 2 ? "1" : ".75"));
        paths.forEach(
                (mark, path) -> svg.append(String.format("<path stroke=\"%s\" d=\"%s\"/>%n", mark.colour(), path)));
        return svg.append("</g>\n").toString();
    }

    private int tenths(Duration time) {
        return (int) Math.round(axis.x(time.toNanos() / 1e9) * TENTHS);
    }

    private static Duration since(Visit visit) {
        return visit.connected() == null ? Duration.ZERO : visit.connected();
    }
}
