package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aevent.processor.diagnostics.MessageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
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

    /** What no program alone brings about; {@link CompilerTest} shows them. */
    private static final Set<MessageKind> NO_PROGRAM = EnumSet.of(
            MessageKind.DEFECT,
            MessageKind.METHOD_TOO_LARGE,
            MessageKind.NO_COMPILER,
            MessageKind.SOURCE_NOT_FOUND,
            MessageKind.TEXT_DOES_NOT_COMPILE);

    /** What examples use of the run time, compiled. */
    @TempDir
    static Path api;

    @TempDir
    Path temporary;

    @BeforeAll
    static void compileApi() {
        List<String> files = Build.javaFiles(Path.of("src/test/resources/api")).stream()
                .map(Path::toString)
                .toList();
        var arguments = new ArrayList<>(List.of("-proc:none", "-d", api.toString()));
        arguments.addAll(files);
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).isZero();
    }

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
                .map(program -> dynamicTest(EXAMPLES.relativize(program).toString(), () -> check(program)));
    }

    private void check(Path program) throws IOException {
        List<String> lines = Files.readAllLines(program);
        var build = new Build(Files.createTempDirectory(temporary, "example"))
                .library(api)
                .source(program.getFileName().toString(), lines.toArray(String[]::new));
        String[] options = Stream.concat(
                        Stream.of("--class-path", Api.classPath()),
                        lines.stream()
                                .filter(line -> line.startsWith(OPTIONS))
                                .flatMap(line -> Arrays.stream(
                                        line.substring(OPTIONS.length()).split(" "))))
                .toArray(String[]::new);
        Build.Result result = build.javac(options);
        List<String> expected = Markers.expected(lines);
        expected.removeIf(message -> !message.contains("[Aevent")); // javac stops at ours, and says less than it could
        assertThat(result.diagnostics().stream().map(Markers::actual)).containsExactlyInAnyOrderElementsOf(expected);
        String tag = "["
                + MessageKind.valueOf(program.getParent().getFileName().toString())
                        .tag() + "]";
        assertThat(result.messages()).as("the kind that the folder names").anyMatch(message -> message.contains(tag));
    }

    private static List<Path> programs(Path folder) {
        return Files.isDirectory(folder) ? Build.javaFiles(folder) : List.of();
    }
}
