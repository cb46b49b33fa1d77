package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The law where the user's compiler has compiled the generated source, so that traces get their lines from a table: the
 * scenarios compile as well, or are refused for types that the source could not name. {@code -Dbothmodes.sources=/} runs
 * all, and not just those of some areas.
 */
@ExtendWith(Muted.class)
class EmittedSourcesTest {
    private static final List<Mode> MODES =
            List.of(Mode.SUSPENDING, Mode.NEVER_SUSPENDING, Mode.EVEN_SUSPENDING, Mode.SUSPENDING_THEN_FAILING);

    private static final List<String> AREAS =
            List.of(System.getProperty("bothmodes.sources", "traces/").split(" "));

    /** It asks for raw frames, which have the lines of the generated source. */
    private static final String RAW = "traces/RawFrames";

    private static final Pattern REFUSAL = Pattern.compile(
            "\\[AeventNotCarried] the (private|protected) type \\w+( of another package)?, with -Aaevent.emit=source,");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        Pending pending = Pending.read();
        List<Scenario> scenarios = Scenarios.all().stream()
                .filter(scenario -> scenario.since() <= Runtime.version().feature())
                .filter(scenario -> AREAS.stream().anyMatch(scenario.path()::contains))
                .filter(scenario -> !scenario.path().equals(RAW))
                .filter(scenario -> scenario.flavour() == Scenario.Flavour.CHAINED)
                .filter(scenario -> pending.uncompiled(scenario).isEmpty())
                .toList();
        Suite suite = Suite.compile(
                scenarios, some -> Compilation.of(some, Compilation.processors(), "-Aaevent.emit=source"));
        Runner runner = new Runner(suite.classes());
        return scenarios.stream().flatMap(scenario -> tests(scenario, suite, runner, pending));
    }

    private static Stream<DynamicNode> tests(Scenario scenario, Suite suite, Runner runner, Pending pending) {
        String errors = suite.failures().get(scenario);
        if (errors != null) {
            return Stream.of(dynamicTest(
                    scenario + " is refused",
                    () -> assertThat(errors.lines())
                            .allMatch(line -> REFUSAL.matcher(line).find())));
        }
        return ModeTests.of(scenario, runner, pending, MODES);
    }
}
