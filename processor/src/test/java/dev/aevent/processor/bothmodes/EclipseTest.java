package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The law where Eclipse's compiler compiles what the user wrote. Its lines are not always javac's, so traces are left
 * out. What it does otherwise than javac has a line in {@code ecj.txt}, as long as that is true.
 */
@ExtendWith(Muted.class)
class EclipseTest {
    private static final List<Mode> MODES = List.of(Mode.SUSPENDING);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> scenarios() {
        Pending pending = Pending.read();
        Pending differing = Pending.read("ecj.txt");
        List<Scenario> scenarios = Scenarios.all().stream()
                .filter(scenario -> scenario.since() <= Runtime.version().feature())
                .filter(scenario -> scenario.flavour() == Scenario.Flavour.PATCHED)
                .filter(scenario -> pending.uncompiled(scenario).isEmpty())
                .toList();
        List<Scenario> expected = scenarios.stream()
                .filter(scenario -> differing.uncompiled(scenario).isEmpty())
                .toList();
        Suite suite = Suite.compile(expected, some -> EclipseCompilation.of(some, folder));
        Runner runner = new Runner(suite.classes());
        return scenarios.stream()
                .map(scenario -> dynamicTest(
                        scenario.toString(),
                        () -> differing
                                .uncompiled(scenario)
                                .ifPresentOrElse(
                                        entry -> assertThat(EclipseCompilation.of(List.of(scenario), folder)
                                                        .errors())
                                                .as("Eclipse's compiler takes %s now", scenario)
                                                .isNotEmpty(),
                                        () -> run(scenario, suite, runner, differing))));
    }

    private static void run(Scenario scenario, Suite suite, Runner runner, Pending differing) {
        String errors = suite.failures().get(scenario);
        if (errors != null) {
            fail("\n" + errors);
        }
        for (Scenario.Method method : scenario.methods()) {
            String difference = differences(runner, scenario, method);
            Optional<Pending.Entry> known = differing.wrong(scenario, method);
            if (known.isPresent()) {
                assertThat(difference)
                        .as("%s.%s does not differ any more", scenario, method.name())
                        .isNotEmpty();
            } else if (!difference.isEmpty()) {
                fail("\n" + difference);
            }
        }
    }

    private static String differences(Runner runner, Scenario scenario, Scenario.Method method) {
        return method.arguments().stream()
                .flatMap(argument -> MODES.stream()
                        .filter(mode -> mode.appliesTo(scenario))
                        .map(mode -> {
                            String difference =
                                    Comparison.differenceOfEffects(runner, scenario, method, argument, mode);
                            return difference.isEmpty()
                                    ? ""
                                    : scenario.className() + "." + method.name() + "(" + argument + ") " + mode + "\n"
                                            + difference;
                        }))
                .collect(Collectors.joining());
    }
}
