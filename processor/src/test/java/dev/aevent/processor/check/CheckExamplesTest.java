package dev.aevent.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.Markers;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.Message;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs this pass alone over the example programs of its kinds of message. */
class CheckExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final String OPTION = "// options: -Aaevent.";
    private static final Set<MessageKind> OWN =
            EnumSet.range(MessageKind.COROUTINE_WITHOUT_AWAIT, MessageKind.INVALID_PATCH);

    static Stream<Path> examples() throws IOException {
        return Files.walk(EXAMPLES)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> file.endsWith("LocalGreeter.java")
                        || OWN.contains(MessageKind.valueOf(
                                file.getParent().getFileName().toString())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatTheExampleExpects(Path example) throws IOException {
        List<String> lines = Files.readAllLines(example);
        Attributed world = Attributing.attribute(
                List.of(Attributing.source(example.getFileName().toString(), Files.readString(example))));
        boolean strict = lines.contains(OPTION + "blocking=error");
        var log = new Log(strict ? Set.of(MessageKind.BLOCKING_CALL) : Set.of());

        new Check(patches(lines), log).check(world);

        List<String> expected = Markers.expected(lines);
        expected.removeIf(message -> !message.contains("[Aevent")); // the compiler's own
        assertThat(world.errors()).hasSize(Markers.expected(lines).size() - expected.size());
        assertThat(log.messages().stream().map(CheckExamplesTest::actual)).containsExactlyElementsOf(expected);
    }

    private static List<String> patches(List<String> lines) {
        String option = OPTION + "patches=";
        return lines.stream()
                .filter(line -> line.startsWith(option))
                .flatMap(line -> Arrays.stream(line.substring(option.length()).split(",")))
                .toList();
    }

    private static String actual(Message message) {
        String place = message.position() instanceof Position.InText text ? text.line() + ":" + text.column() : "-";
        return place + " " + message.severity().name().toLowerCase(Locale.ROOT) + ": " + message.text();
    }
}
