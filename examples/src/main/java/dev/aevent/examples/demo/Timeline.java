package dev.aevent.examples.demo;

import java.util.List;
import java.util.Locale;

/**
 * Draws runs as an SVG picture: one strip for each server, in it one line for each client, from the moment it was
 * connected to the moment it was answered, all over one axis of time.
 */
public final class Timeline {
    static final int WIDTH = 880;
    static final int MARGIN = 32;

    private static final int TOP = 76;
    private static final int CAPTION = 30;
    private static final int GAP = 22;
    private static final int AXIS = 30;

    private final StringBuilder svg = new StringBuilder();
    private final List<Run> runs;
    private final Axis axis;

    private Timeline(List<Run> runs) {
        this.runs = runs;
        this.axis = Axis.upTo(runs.stream().mapToDouble(Timeline::seconds).max().orElse(1), WIDTH - 2 * MARGIN);
    }

    /** The picture as the text of an SVG file. */
    public static String of(List<Run> runs) {
        return new Timeline(runs).draw();
    }

    private String draw() {
        int bottom = TOP;
        for (Run run : runs) {
            bottom += CAPTION + Strip.height(run) + GAP;
        }
        head(bottom + AXIS);
        grid(TOP, bottom);
        int y = TOP;
        for (Run run : runs) {
            caption(run, y + CAPTION - 11);
            svg.append(Strip.of(run, axis, y + CAPTION));
            y += CAPTION + Strip.height(run) + GAP;
        }
        return svg.append("</svg>\n").toString();
    }

    private void head(int height) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        + " role=\"img\" font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif\" font-size=\"13\">",
                WIDTH, height);
        add("<title>When each client connected and was answered</title>");
        add("<rect width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#ffffff\" stroke=\"#d0d7de\"/>", WIDTH, height);
        add(
                "<text x=\"%d\" y=\"32\" font-size=\"16\" font-weight=\"600\" fill=\"#1f2328\">"
                        + "A relay to a server that takes a second to answer</text>",
                MARGIN);
        int x = MARGIN;
        add("<text x=\"%d\" y=\"56\" fill=\"#57606a\">one line for each client:</text>", x);
        x += 164;
        for (Mark mark : List.of(Mark.CONNECTED, Mark.WAITING, Mark.ANSWERED, Mark.FAILED)) {
            add("<rect x=\"%d\" y=\"47\" width=\"14\" height=\"10\" fill=\"%s\"/>", x, mark.colour());
            add("<text x=\"%d\" y=\"56\" fill=\"#57606a\">%s</text>", x + 20, mark.meaning());
            x += 44 + 7 * mark.meaning().length();
        }
    }

    private void grid(int top, int bottom) {
        for (double second : axis.ticks()) {
            double x = MARGIN + axis.x(second);
            add("<path d=\"M%1$.1f %2$dV%3$d\" stroke=\"#eaeef2\"/>", x, top, bottom);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#57606a\">%s s</text>",
                    x, bottom + 18, Axis.label(second));
        }
    }

    private void caption(Run run, int y) {
        add(
                "<text x=\"%d\" y=\"%d\" fill=\"#1f2328\"><tspan font-weight=\"600\">%s</tspan> %s</text>",
                MARGIN, y, run.server(), run.about());
        String failures = run.failures() == 0 ? "" : ", %,d failed".formatted(run.failures());
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#1f2328\">%,d clients in %s, threads: %s%s</text>",
                WIDTH - MARGIN, y, run.visits().size(), Table.seconds(run.wall()), run.threads(), failures);
    }

    private static double seconds(Run run) {
        return run.wall().toNanos() / 1e9;
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
