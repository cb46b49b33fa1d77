package dev.aevent.processor.bothmodes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aevent.processor.Dividing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The law where coroutines are divided as if they were too large for one method: cuts in regions, loops and switches.
 * {@code -Dbothmodes.divided=/} divides all scenarios, and not just those of some areas.
 */
@ExtendWith(Muted.class)
class DividedTest {
    /** More than most scenarios have places for a cut. */
    private static final int PARTS = 12;

    private static final List<Mode> MODES = List.of(Mode.SUSPENDING, Mode.NEVER_SUSPENDING, Mode.FAILING_AT_ONCE);

    private static final List<String> AREAS =
            List.of(System.getProperty("bothmodes.divided", "closures/ exceptions/ loops/ resources/ switches/")
                    .split(" "));

    @TestFactory
    Stream<DynamicNode> scenarios() {
        Pending pending = Pending.read();
        List<Scenario> scenarios = Scenarios.all().stream()
                .filter(scenario -> scenario.since() <= Runtime.version().feature())
                .filter(scenario -> AREAS.stream().anyMatch(scenario.path()::contains))
                .filter(scenario -> scenario.flavour() == Scenario.Flavour.PATCHED)
                .filter(scenario -> pending.uncompiled(scenario).isEmpty())
                .toList();
        Suite suite = Suite.compile(scenarios, some -> Compilation.of(some, Dividing.processors(PARTS)));
        Runner runner = new Runner(suite.classes());
        return scenarios.stream().flatMap(scenario -> tests(scenario, suite, runner, pending));
    }

    private static Stream<DynamicNode> tests(Scenario scenario, Suite suite, Runner runner, Pending pending) {
        String errors = suite.failures().get(scenario);
        if (errors != null) {
            return Stream.of(dynamicTest(scenario + " compiles", () -> fail("\n" + errors)));
        }
        return ModeTests.of(scenario, runner, pending, MODES);
    }
}
