package dev.aevent.processor.bothmodes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The law for random programs. A failure prints the program, made smaller, and its seed:
 * {@code -Dbothmodes.seed=N -Dbothmodes.programs=1} runs it again.
 */
@ExtendWith(Muted.class)
class RandomProgramsTest {
    private static final long SEED = Long.getLong("bothmodes.seed", 1);
    private static final int PROGRAMS = Integer.getInteger("bothmodes.programs", 60);

    /** Each costs a compilation. */
    private static final int SHRINKING_STEPS = Integer.getInteger("bothmodes.shrink", 150);

    @TestFactory
    Stream<DynamicNode> programs() {
        List<Snippet> programs = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.add(RandomProgram.write(SEED + i));
            scenarios.addAll(scenarios("P" + (SEED + i), programs.get(i)));
        }
        Suite suite = Suite.compile(scenarios);
        Runner runner = new Runner(suite.classes());
        return scenarios.stream()
                .map(scenario -> dynamicTest(scenario.toString(), () -> {
                    String problem = problem(scenario, suite, runner);
                    if (!problem.isEmpty()) {
                        long seed = Long.parseLong(scenario.simpleName().substring(1));
                        fail(shrunk(programs.get((int) (seed - SEED)), seed, problem));
                    }
                }));
    }

    private static List<Scenario> scenarios(String name, Snippet program) {
        return Scenarios.flavours("random/" + name, RandomProgram.source("random", name, program));
    }

    /** What is wrong with the scenario; empty if nothing is. */
    private static String problem(Scenario scenario, Suite suite, Runner runner) {
        String errors = suite.failures().get(scenario);
        if (errors != null) {
            return errors;
        }
        Scenario.Method run = scenario.methods().get(0);
        for (Mode mode : Mode.values()) {
            String difference = Comparison.difference(runner, scenario, run, 0, mode);
            if (!difference.isEmpty()) {
                return mode + "\n" + difference;
            }
        }
        return "";
    }

    private static String shrunk(Snippet program, long seed, String problem) {
        Snippet smallest = program;
        String smallestProblem = problem;
        int steps = SHRINKING_STEPS;
        boolean found = true;
        while (found) {
            found = false;
            for (Snippet smaller : smallest.smaller()) {
                if (steps-- <= 0) {
                    break;
                }
                String smallerProblem = problem("P" + seed, smaller);
                if (kind(smallerProblem).equals(kind(problem))) {
                    smallest = smaller;
                    smallestProblem = smallerProblem;
                    found = true;
                    break;
                }
            }
        }
        return "\n-Dbothmodes.seed=" + seed + " -Dbothmodes.programs=1\n" + smallestProblem + smallest.text();
    }

    private static String problem(String name, Snippet program) {
        List<Scenario> scenarios = scenarios(name, program);
        Suite suite = Suite.compile(scenarios);
        Runner runner = new Runner(suite.classes());
        return scenarios.stream()
                .map(scenario -> problem(scenario, suite, runner))
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A smaller program must fail for the same reason. */
    private static String kind(String problem) {
        if (problem.isEmpty()) {
            return "none";
        }
        return problem.contains("[Aevent")
                ? problem.substring(problem.indexOf("[Aevent"), problem.indexOf(']') + 1)
                : problem.contains(".java:") ? "javac" : "different";
    }
}
