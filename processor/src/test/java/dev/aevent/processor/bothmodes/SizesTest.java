package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aevent.processor.assemble.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies of any size: correct, and none of their methods too large for HotSpot's compilers. */
@ExtendWith(Muted.class)
class SizesTest {
    /** HotSpot's compilers leave methods alone that have more bytes of code. */
    private static final int COMPILED = 8_000;

    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final List<Scenario> SCENARIOS = new ArrayList<>();
    private static Suite suite;

    @BeforeAll
    static void compile() {
        PROGRAMS.put("Sequence10", LargePrograms.sequence("Sequence10", 10));
        PROGRAMS.put("Sequence2000", LargePrograms.sequence("Sequence2000", 2000));
        PROGRAMS.put("Switch100", LargePrograms.switchInLoop("Switch100", 100));
        PROGRAMS.put("Statements100", LargePrograms.statements("Statements100", 100));
        PROGRAMS.put("Statements300", LargePrograms.statements("Statements300", 300));
        PROGRAMS.put("Statements2480", LargePrograms.statements("Statements2480", 2480));
        PROGRAMS.put("Lambda200", LargePrograms.lambda("Lambda200", 200));
        PROGRAMS.put("Locals250", LargePrograms.locals("Locals250", 250));
        PROGRAMS.put("Nesting40", LargePrograms.nesting("Nesting40", 40));
        PROGRAMS.put("Traces", LargePrograms.traces("Traces", 600));
        PROGRAMS.put("Parameters", LargePrograms.parameters("Parameters", 246));
        PROGRAMS.forEach((name, text) ->
                SCENARIOS.add(Scenarios.flavours("sizes/" + name, text).get(0)));
        suite = Suite.compile(SCENARIOS);
    }

    @TestFactory
    Stream<DynamicNode> behavesTheSame() {
        Runner runner = new Runner(suite.classes());
        return SCENARIOS.stream()
                .flatMap(scenario -> Stream.of(
                                Mode.SUSPENDING, Mode.NEVER_SUSPENDING, Mode.ODD_SUSPENDING, Mode.FAILING_AT_ONCE)
                        .map(mode -> dynamicTest(scenario + " " + mode, () -> same(runner, scenario, mode))));
    }

    private static void same(Runner runner, Scenario scenario, Mode mode) {
        assertThat(suite.failures()).doesNotContainKey(scenario);
        for (Scenario.Method method : scenario.methods()) {
            for (int argument : method.arguments()) {
                Outcome ordinary = runner.ordinary(scenario, method, argument, Comparison.PLAIN);
                assertThat(ordinary.end()).startsWith("returned");
                String difference = Comparison.difference(runner, scenario, method, argument, mode);
                if (!difference.isEmpty()) {
                    fail("\n" + scenario.className() + " " + mode + "\n" + difference);
                }
            }
        }
    }

    @Test
    void noMethodIsTooLargeForTheCompilersWhereTheUsersIsNot() {
        assertThat(suite.failures()).isEmpty();
        Map<String, Integer> users = new TreeMap<>();
        Map<String, Integer> tooLarge = new TreeMap<>();
        suite.classes().forEach((path, file) -> {
            int generated = path.indexOf("$Coroutines");
            Map<String, Integer> sizes = path.endsWith(".class") && file.length > 0 ? MethodSizes.of(file) : Map.of();
            sizes.forEach((method, size) -> {
                if (generated < 0) {
                    users.put(path.replace(".class", "") + "." + method, size);
                } else if (size > COMPILED) {
                    tooLarge.put(path.replace(".class", "") + "." + method, size);
                }
            });
        });
        assertThat(users.get("scenarios/sizes/Statements2480.run")).isGreaterThan(60 * 1024);
        assertThat(users.get("scenarios/sizes/Statements300.run")).isBetween(COMPILED * 3 / 4, COMPILED);
        assertThat(tooLarge).isEmpty();
    }

    @Test
    void onlyWhatIsTooLargeIsDivided() {
        assertThat(suite.classes().keySet())
                .contains("scenarios/sizes/Sequence2000$Coroutines$run$Part9.class")
                .doesNotContain("scenarios/sizes/Sequence10$Coroutines$run$Part1.class");
    }

    @Test
    void debuggersSeeTheUsersVariablesOnly() {
        Tables part = Tables.of(suite.classes().get("scenarios/sizes/Sequence2000$Coroutines$run$Part2.class"));
        assertThat(part.source()).isEqualTo("Sequence2000.java");
        assertThat(part.lines().keySet()).containsExactly("run");
        assertThat(part.variables().get("run")).contains("a", "b").doesNotContain("loop", "f", "s", "r");
    }
}
