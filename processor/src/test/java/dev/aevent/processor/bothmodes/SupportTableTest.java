package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.Markers;
import dev.aevent.processor.diagnostics.MessageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/language.md} say what the scenarios and the example programs show, and nothing else. */
class SupportTableTest {
    private static final Path PAGE = Path.of("..", "docs", "language.md");
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final Pattern QUOTED = Pattern.compile("`([a-z]+/[\\w*]+)`");
    private static final Pattern TAGGED = Pattern.compile("\\| `(\\[Aevent\\w+])` (.*) \\|");

    /** How the processor is set up, and our own mistakes: none of them is about the language. */
    private static final Set<MessageKind> ELSEWHERE = EnumSet.of(
            MessageKind.UNKNOWN_PATCH_CLASS,
            MessageKind.INVALID_PATCH,
            MessageKind.UNKNOWN_OPTION_VALUE,
            MessageKind.NO_COMPILER,
            MessageKind.COMPACT_FILE,
            MessageKind.LANGUAGE_TOO_OLD,
            MessageKind.NOT_PROCESSED,
            MessageKind.SOURCE_NOT_FOUND,
            MessageKind.TEXT_DOES_NOT_COMPILE,
            MessageKind.RUNTIME_NOT_FOUND,
            MessageKind.RUNTIME_NOT_READ,
            MessageKind.DEFECT);

    private static List<String> section(String title) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = lines.indexOf("## " + title);
        assertThat(start).as("the section '%s'", title).isNotNegative();
        List<String> after = lines.subList(start + 1, lines.size());
        return after.stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .toList();
    }

    @Test
    void everyScenarioStandsInARowAndEveryRowHasScenarios() throws IOException {
        Set<String> scenarios = Scenarios.paths();
        Set<String> left = new TreeSet<>(scenarios);
        for (String row : section("What is carried")) {
            Matcher name = QUOTED.matcher(row);
            while (name.find()) {
                Pattern pattern = wildcards(name.group(1), "*", ".*");
                assertThat(scenarios).as(name.group(1)).anyMatch(pattern.asMatchPredicate());
                left.removeIf(pattern.asMatchPredicate());
            }
        }
        assertThat(left).as("scenarios that no row names").isEmpty();
    }

    @Test
    void everyRefusalStandsThereWithItsTextAndHasAnExample() throws IOException {
        List<String> messages = examples();
        List<Pattern> texts = new ArrayList<>();
        for (String row : section("What is refused")) {
            Matcher cells = TAGGED.matcher(row);
            if (cells.find()) {
                texts.add(wildcards(cells.group(1) + " " + cells.group(2), "…", ".*"));
            }
        }
        assertThat(messages)
                .allSatisfy(message -> assertThat(texts)
                        .as(message)
                        .anyMatch(text -> text.matcher(message).matches()));
        assertThat(texts)
                .allSatisfy(text -> assertThat(messages)
                        .as(text.pattern())
                        .anyMatch(message -> text.matcher(message).matches()));
    }

    /** What the example programs of refusals are told. */
    private static List<String> examples() throws IOException {
        List<String> messages = new ArrayList<>();
        for (MessageKind kind : MessageKind.values()) {
            if (!ELSEWHERE.contains(kind) && Files.isDirectory(EXAMPLES.resolve(kind.name()))) {
                try (Stream<Path> programs = Files.list(EXAMPLES.resolve(kind.name()))) {
                    for (Path program : programs.toList()) {
                        messages.addAll(Markers.expected(Files.readAllLines(program)));
                    }
                }
            }
        }
        messages.add(MessageKind.METHOD_TOO_LARGE.text("Large.run()")); // no example is that large
        // Examples have one file, and are not compiled that far.
        messages.add(MessageKind.NOT_CARRIED.text(
                "the type Part in the package-private type Hidden of another package, with -Aaevent.emit=source,",
                "make Hidden public"));
        messages.add(MessageKind.NOT_CARRIED.text("the variable list, whose type has no name,", "declare its type"));
        messages.add(MessageKind.NOT_CARRIED.text(
                "a value whose type has no name", "assign it to a variable of a declared type first"));
        messages.add(MessageKind.NOT_CARRIED.text(
                "the variable inner, whose wildcard repeats its type parameter's bound,",
                "declare a type variable instead of the wildcard"));
        return messages.stream()
                .filter(message -> message.contains("[Aevent"))
                .map(message -> message.substring(message.indexOf("[Aevent")))
                .toList();
    }

    private static Pattern wildcards(String text, String wildcard, String expression) {
        return Pattern.compile(Arrays.stream(text.split(Pattern.quote(wildcard), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(expression)));
    }
}
