package dev.aevent.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {
    private static final List<Run> RUNS = List.of(
            new Run("M0", "one by one", List.of(visit(1, 1001), visit(1, 2002), visit(2, 3003)), new Usage(1, 0)),
            new Run(
                    "M1",
                    "threads",
                    List.of(visit(10, 1010), new Visit(null, Duration.ofMillis(20), "refused")),
                    new Usage(3, 1000)));

    @Test
    void tableHasALineForEachRun() {
        assertThat(Table.of(RUNS)).isEqualTo("""
                        server  clients  wall time  slowest answer       threads used  failures
                        M0            3     3.00 s          3.00 s                  1         0
                        M1            2     1.01 s          1.00 s  3 + 1,000 virtual         1
                        """);
    }

    @Test
    void usageIsToldInALine() {
        Usage usage = new Usage(3, 1000);
        assertThat(Usage.parse(usage.line())).isEqualTo(usage);
    }

    @Test
    void timelineHasAStripForEachRunAndALineForEachClient() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Timeline.of(RUNS))));
        NodeList strips = svg.getElementsByTagName("g");
        assertThat(strips.getLength()).isEqualTo(2);
        assertThat(lines(strips, 0, Mark.WAITING)).isEqualTo(3);
        assertThat(lines(strips, 0, Mark.CONNECTED)).isEqualTo(3);
        assertThat(lines(strips, 0, Mark.ANSWERED)).isEqualTo(3);
        assertThat(lines(strips, 0, Mark.FAILED)).isZero();
        assertThat(lines(strips, 1, Mark.WAITING)).isEqualTo(2);
        assertThat(lines(strips, 1, Mark.CONNECTED)).isEqualTo(1);
        assertThat(lines(strips, 1, Mark.ANSWERED)).isEqualTo(1);
        assertThat(lines(strips, 1, Mark.FAILED)).isEqualTo(1);
    }

    @Test
    void axisEndsAtARoundTick() {
        Axis axis = Axis.upTo(3.01, 800);
        assertThat(axis.end()).isEqualTo(3.5);
        assertThat(axis.ticks()).containsExactly(0, .5, 1, 1.5, 2, 2.5, 3, 3.5);
        assertThat(Axis.label(.25)).isEqualTo("0.25");
        assertThat(Axis.label(.5)).isEqualTo("0.5");
        assertThat(Axis.label(3)).isEqualTo("3");
        assertThat(axis.x(1.75)).isEqualTo(400);
    }

    private static long lines(NodeList strips, int strip, Mark mark) {
        NodeList paths = ((Element) strips.item(strip)).getElementsByTagName("path");
        long lines = 0;
        for (int path = 0; path < paths.getLength(); path++) {
            Element element = (Element) paths.item(path);
            if (element.getAttribute("stroke").equals(mark.colour())) {
                lines += element.getAttribute("d")
                        .chars()
                        .filter(letter -> letter == 'M')
                        .count();
            }
        }
        return lines;
    }

    private static Visit visit(int connected, int ended) {
        return new Visit(Duration.ofMillis(connected), Duration.ofMillis(ended), null);
    }
}
