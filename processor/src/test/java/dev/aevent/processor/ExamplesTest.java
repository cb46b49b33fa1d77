package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aevent.processor.check.Checked;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of message has example programs, which say in comments what they make the compiler report; see {@link
 * Markers}. A comment {@code // options: -A...} sets options.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final String OPTIONS = "// options: ";
    private static final Pattern PLACE = Pattern.compile("\\S+ (\\w+): line (\\d+), column (\\d+): (.*)");

    /** What no program alone brings about; {@link CompilerTest}, {@link RunTimeTest} and {@link ImplicitFilesTest} show them. */
    private static final Set<MessageKind> NO_PROGRAM = EnumSet.of(
            MessageKind.DEFECT,
            MessageKind.METHOD_TOO_LARGE,
            MessageKind.COMPACT_FILE,
            MessageKind.LANGUAGE_TOO_OLD,
            MessageKind.NOT_PROCESSED,
            MessageKind.NO_COMPILER,
            MessageKind.RUNTIME_NOT_FOUND,
            MessageKind.RUNTIME_NOT_READ,
            MessageKind.SOURCE_NOT_FOUND,
            MessageKind.TEXT_DOES_NOT_COMPILE);

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> everyKindHasAnExample() {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> !NO_PROGRAM.contains(kind))
                .map(kind -> dynamicTest(
                        kind.name(),
                        () -> assertThat(programs(EXAMPLES.resolve(kind.name())))
                                .as("the examples of " + kind)
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> examplesReportWhatTheySay() {
        return programs(EXAMPLES).stream()
                .map(program -> dynamicTest(name(program), () -> {
                    Build.Result result = build(program, new AeventProcessor(ExamplesTest::translator));
                    assertThat(result.diagnostics().stream().map(Markers::actual))
                            .containsExactlyInAnyOrderElementsOf(expected(program));
                    String tag =
                            "[" + MessageKind.valueOf(name(program.getParent())).tag() + "]";
                    assertThat(result.messages())
                            .as("the kind that the folder names")
                            .anyMatch(message -> message.contains(tag));
                }));
    }

    /** Behind a proxy there are no trees to report at, so the text has to say where. */
    @TestFactory
    Stream<DynamicTest> examplesReportTheSamePlacesBehindAProxy() {
        return programs(EXAMPLES).stream()
                .map(program -> dynamicTest(name(program), () -> {
                    Build.Result result =
                            build(program, Proxied.forwarding(new AeventProcessor(ExamplesTest::translator)));
                    assertThat(result.diagnostics().stream().map(ExamplesTest::withPlaceOfText))
                            .containsExactlyInAnyOrderElementsOf(expected(program));
                }));
    }

    /** All passes, but what is emitted is written by hand: the examples see no run time. */
    private static Translator translator(Checked checked, Options options, Log log) {
        return (type, divisions) -> {
            new Passes(checked, options, log).translate(type, divisions);
            return StubTranslator.FACTORY.create(checked, options, log).translate(type, divisions);
        };
    }

    private Build.Result build(Path program, Processor processor) throws IOException {
        List<String> lines = Files.readAllLines(program);
        String[] options = Stream.concat(
                        Stream.of("--class-path", Api.classPath() + File.pathSeparator + OtherProcessors.LOMBOK),
                        lines.stream()
                                .filter(line -> line.startsWith(OPTIONS))
                                .flatMap(line -> Arrays.stream(
                                        line.substring(OPTIONS.length()).split(" "))))
                .toArray(String[]::new);
        return new Build(Files.createTempDirectory(temporary, "example"))
                .processors(() -> List.of(processor, new ClaimingProcessor(List.of())))
                .source(program.getFileName().toString(), lines.toArray(String[]::new))
                .javac(options);
    }

    private static List<String> expected(Path program) throws IOException {
        List<String> expected = Markers.expected(Files.readAllLines(program));
        expected.removeIf(message -> !message.contains("[Aevent")); // javac stops at ours, and says less than it could
        return expected;
    }

    private static String withPlaceOfText(Diagnostic<?> diagnostic) {
        String actual = Markers.actual(diagnostic);
        Matcher place = PLACE.matcher(actual);
        return place.matches()
                ? "%s:%s %s: %s".formatted(place.group(2), place.group(3), place.group(1), place.group(4))
                : actual;
    }

    private static String name(Path path) {
        return EXAMPLES.relativize(path).toString();
    }

    private static List<Path> programs(Path folder) {
        return Files.isDirectory(folder) ? Build.javaFiles(folder) : List.of();
    }
}
