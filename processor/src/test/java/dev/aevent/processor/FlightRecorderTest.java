package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder says of a coroutine that runs: the user's method and line, and so do all profilers. */
class FlightRecorderTest {
    @TempDir
    Path folder;

    @Test
    void stacksShowTheUsersMethodsAndLines() throws Exception {
        Build build = new Build(folder)
                .coroutines()
                .source(
                        "p/Recorded.java",
                        "package p;",
                        "import static dev.aevent.Aevent.*;",
                        "import dev.aevent.annotation.Coroutine;",
                        "public class Recorded {",
                        "    @jdk.jfr.Name(\"p.Mark\") static class Mark extends jdk.jfr.Event {}",
                        "    @Coroutine static void marks() {",
                        "        await(yieldNow());",
                        "        new Mark().commit(); // line 8",
                        "    }",
                        "    @Coroutine static void calls() {",
                        "        await: marks();",
                        "        new Mark().commit(); // line 12",
                        "    }",
                        "    public static void run() { spawn(Recorded::calls).join(); }",
                        "}");
        assertThat(build.javac().messages()).isEmpty();
        Path file = folder.resolve("recording.jfr");
        try (Loaded program = build.load();
                Recording recording = new Recording()) {
            recording.start();
            program.call("p.Recorded", "run");
            recording.stop();
            recording.dump(file);
        }
        assertThat(RecordingFile.readAllEvents(file).stream()
                        .filter(event -> event.getEventType().getName().equals("p.Mark"))
                        .map(FlightRecorderTest::top)
                        .toList())
                .isEqualTo(List.of("p.Recorded$Coroutines$marks.marks:8", "p.Recorded$Coroutines$calls.calls:12"));
    }

    private static String top(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .filter(frame -> frame.getMethod().getType().getName().startsWith("p.Recorded$"))
                .filter(frame -> !frame.getMethod().getName().equals("commit"))
                .map(frame -> frame.getMethod().getType().getName()
                        + "."
                        + frame.getMethod().getName()
                        + ":"
                        + frame.getLineNumber())
                .findFirst()
                .orElse("");
    }
}
