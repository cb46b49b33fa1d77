package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite itself: what it does with scenarios that do not compile, and with modes that differ. */
@ExtendWith(Muted.class)
class SuiteTest {
    @Test
    void whatDoesNotCompileIsNamedAndTheRestRuns() {
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.addAll(Scenarios.flavours("self/Good", source("Good", "return await(value(3));")));
        scenarios.addAll(Scenarios.flavours("self/Typo", source("Typo", "return await(value(3);")));
        scenarios.addAll(Scenarios.flavours(
                "self/Refused", source("Refused", "synchronized (\"\") { return await(value(3)); }")));

        Suite suite = Suite.compile(scenarios);

        assertThat(suite.failures().keySet()).extracting(Scenario::path).containsOnly("self/Typo", "self/Refused");
        assertThat(suite.failures().values())
                .anySatisfy(errors -> assertThat(errors)
                        .contains("/scenarios/self/Refused.java:11:")
                        .contains("[Aevent"));
        Scenario good = scenarios.get(0);
        Outcome outcome = new Runner(suite.classes())
                .coroutine(good, good.methods().get(0), 0, Mode.SUSPENDING.plan(Script.NONE));
        assertThat(outcome.end()).isEqualTo("returned Integer 3");
        assertThat(outcome.effects()).containsExactly("value Integer 3");
    }

    @Test
    void modesThatDifferAreFound() {
        String body =
                "int n = Thread.currentThread().getName().equals(\"ordinary\") ? 1 : 2; return n + await(value(n));";
        List<Scenario> scenarios = Scenarios.flavours("self/Differs", source("Differs", body));
        Scenario differs = scenarios.get(0);
        Runner runner = new Runner(Suite.compile(scenarios).classes());

        assertThat(Comparison.difference(runner, differs, differs.methods().get(0), 0, Mode.SUSPENDING))
                .isEqualTo("""
                          ordinary:  returned Integer 2
                          coroutine: returned Integer 4
                          effects:
                            - value Integer 1
                            + value Integer 2
                        """);
    }

    private static String source(String name, String body) {
        return """
                package scenarios.self;

                import static dev.aevent.Aevent.await;
                import static dev.aevent.processor.bothmodes.Probe.*;

                import dev.aevent.annotation.Coroutine;

                public class %s {
                  @Coroutine
                  public static int run() {
                    %s
                  }
                }
                """.formatted(name, body);
    }
}
