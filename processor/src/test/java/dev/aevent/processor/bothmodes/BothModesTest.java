package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aevent.processor.bothmodes.Pending.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The law, scenario by scenario: what a method does as a coroutine is what it does as ordinary Java, whether its awaits
 * suspend or not.
 */
@ExtendWith(Muted.class)
class BothModesTest {
    private static final List<Scenario> SCENARIOS = Scenarios.all();
    private static final Pending PENDING = Pending.read();

    @TestFactory
    Stream<DynamicNode> scenarios() {
        List<Scenario> compiled = SCENARIOS.stream()
                .filter(scenario -> scenario.since() <= Runtime.version().feature())
                .filter(scenario -> PENDING.uncompiled(scenario).isEmpty())
                .toList();
        Suite suite = Suite.compile(compiled);
        Runner runner = new Runner(suite.classes());
        return SCENARIOS.stream()
                .filter(scenario -> PENDING.uncompiled(scenario).isEmpty())
                .map(scenario -> dynamicContainer(scenario.toString(), tests(scenario, suite, runner)));
    }

    private static List<DynamicNode> tests(Scenario scenario, Suite suite, Runner runner) {
        if (scenario.since() > Runtime.version().feature()) {
            return List.of(dynamicTest("needs Java " + scenario.since(), () -> assumeTrue(false)));
        }
        String errors = suite.failures().get(scenario);
        if (errors != null) {
            return List.of(dynamicTest(scenario + " compiles", () -> fail("\n" + errors)));
        }
        List<DynamicNode> tests = new ArrayList<>();
        for (Scenario.Method method : scenario.methods()) {
            if (PENDING.wrong(scenario, method).isPresent()) {
                tests.add(dynamicTest(scenario + "." + method.name() + " is still wrong", () -> {
                    assertThat(differences(runner, scenario, method))
                            .as("it is right now: take it out of pending.txt")
                            .isNotEmpty();
                }));
                continue;
            }
            for (int argument : method.arguments()) {
                String name = scenario + "." + method.name() + (method.hasParameter() ? "(" + argument + ") " : " ");
                tests.add(dynamicTest(name + "ordinary", () -> assertSteady(runner, scenario, method, argument)));
                for (Mode mode : Mode.values()) {
                    if (!mode.appliesTo(scenario)) {
                        continue;
                    }
                    tests.add(dynamicTest(name + mode, () -> {
                        String difference = Comparison.difference(runner, scenario, method, argument, mode);
                        if (!difference.isEmpty()) {
                            fail("\n" + scenario.className() + "." + name + mode + "\n" + difference);
                        }
                    }));
                }
            }
        }
        return tests;
    }

    /** The oracle must not depend on anything but the scenario. */
    private static void assertSteady(Runner runner, Scenario scenario, Scenario.Method method, int argument) {
        Outcome first = runner.ordinary(scenario, method, argument, Comparison.PLAIN);
        Outcome second = runner.ordinaryAnew(scenario, method, argument, Comparison.PLAIN);
        assertThat(second).isEqualTo(first);
        assertThat(first.hung()).isFalse();
        assertThat(first.end()).doesNotContain("never");
        assertThat(first.effects()).noneMatch(effect -> effect.contains("never"));
    }

    private static List<String> differences(Runner runner, Scenario scenario, Scenario.Method method) {
        List<String> differences = new ArrayList<>();
        for (int argument : method.arguments()) {
            for (Mode mode : Mode.values()) {
                String difference = Comparison.difference(runner, scenario, method, argument, mode);
                if (!difference.isEmpty()) {
                    differences.add(difference);
                }
            }
        }
        return differences;
    }

    @TestFactory
    Stream<DynamicNode> pending() {
        List<Scenario> refused = SCENARIOS.stream()
                .filter(scenario -> scenario.since() <= Runtime.version().feature())
                .filter(scenario -> PENDING.uncompiled(scenario).isPresent())
                .toList();
        Compilation together = Compilation.of(refused);
        return refused.stream()
                .map(scenario -> dynamicTest(scenario + " does not compile yet", () -> {
                    boolean isNamed = !together.errorsIn(scenario).isEmpty();
                    Compilation compilation = isNamed ? together : Compilation.of(List.of(scenario));
                    assertThat(compilation.succeeded())
                            .as("it compiles now: take it out of pending.txt")
                            .isFalse();
                    if (PENDING.uncompiled(scenario).orElseThrow().kind() == Kind.REFUSED) {
                        assertThat(compilation.errorsIn(scenario))
                                .as(Compilation.text(compilation.errors()))
                                .anyMatch(error ->
                                        error.getMessage(null).contains("[Aevent") && error.getLineNumber() > 0)
                                .noneMatch(error -> error.getMessage(null).contains("[AeventDefect]"));
                    }
                }));
    }

    @Test
    void everythingPendingExists() {
        assumeTrue(Scenarios.areComplete());
        for (Pending.Entry entry : PENDING.entries()) {
            assertThat(SCENARIOS)
                    .as(entry.toString())
                    .anyMatch(scenario -> entry.kind() == Kind.WRONG
                            ? scenario.methods().stream()
                                    .anyMatch(method -> entry.path().equals(scenario.path() + "." + method.name()))
                            : entry.path().equals(scenario.path()));
        }
    }

    @Test
    void thereAreEnoughScenarios() {
        assumeTrue(Scenarios.areComplete());
        assertThat(SCENARIOS.stream()
                        .filter(scenario -> scenario.flavour() == Scenario.Flavour.PATCHED)
                        .mapToInt(scenario -> scenario.methods().size())
                        .sum())
                .isGreaterThan(250);
    }
}
