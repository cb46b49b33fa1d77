package dev.aevent.processor.bothmodes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** A test for each method of a compiled scenario, argument and mode: it does the same as ordinary Java. */
final class ModeTests {
    private ModeTests() {}

    static Stream<DynamicNode> of(Scenario scenario, Runner runner, Pending pending, List<Mode> modes) {
        return scenario.methods().stream()
                .filter(method -> pending.wrong(scenario, method).isEmpty())
                .flatMap(method -> method.arguments().stream()
                        .flatMap(argument -> modes.stream()
                                .filter(mode -> mode.appliesTo(scenario))
                                .map(mode -> dynamicTest(
                                        scenario + "." + method.name() + "(" + argument + ") " + mode,
                                        () -> same(runner, scenario, method, argument, mode)))));
    }

    private static void same(Runner runner, Scenario scenario, Scenario.Method method, int argument, Mode mode) {
        String difference = Comparison.difference(runner, scenario, method, argument, mode);
        if (!difference.isEmpty()) {
            fail("\n" + scenario.className() + "." + method.name() + " " + mode + "\n" + difference);
        }
    }
}
