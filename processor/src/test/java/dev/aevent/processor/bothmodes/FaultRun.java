package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for a scenario that a faulty compiler gets wrong, and says which. It runs in a process of its own, with the
 * faulty class first on the class path, since wrong code may never end.
 */
final class FaultRun {
    /** Few enough to find most faults soon, and enough for a compilation to be worth it. */
    private static final int SCENARIOS_AT_A_TIME = 40;

    private static final Logger LOGGER = Logger.getLogger("dev.aevent");

    private FaultRun() {}

    /** Takes the area to begin with, if any; ends with the status 1 where no scenario differs. */
    public static void main(String... arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
        LOGGER.setLevel(Level.OFF);
        Pending pending = Pending.read();
        List<Scenario> scenarios = Scenarios.all().stream()
                .filter(scenario -> scenario.since() <= Runtime.version().feature())
                .filter(scenario -> pending.uncompiled(scenario).isEmpty())
                .toList();
        for (List<Scenario> some : batches(scenarios, arguments[0])) {
            String problem = problem(some);
            if (problem != null) {
                System.out.println(problem);
                System.exit(0);
            }
        }
        System.exit(1);
    }

    /** Whole areas, as files of one may use each other. */
    private static List<List<Scenario>> batches(List<Scenario> scenarios, String firstArea) {
        Map<String, List<Scenario>> areas = scenarios.stream()
                .collect(Collectors.groupingBy(
                        scenario -> scenario.path().substring(0, scenario.path().indexOf('/')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Scenario>> batches = new ArrayList<>();
        Optional.ofNullable(areas.remove(firstArea)).ifPresent(batches::add);
        List<Scenario> batch = new ArrayList<>();
        for (List<Scenario> area : areas.values()) {
            batch.addAll(area);
            if (batch.size() >= SCENARIOS_AT_A_TIME) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
        }
        batches.add(batch);
        return batches;
    }

    private static String problem(List<Scenario> scenarios) {
        Suite suite = Suite.compile(scenarios);
        if (!suite.failures().isEmpty()) {
            var failure = suite.failures().entrySet().iterator().next();
            return failure.getKey() + " does not compile: "
                    + failure.getValue().lines().findFirst().orElse("");
        }
        Runner runner = new Runner(suite.classes());
        return scenarios.stream()
                .flatMap(scenario -> scenario.methods().stream()
                        .flatMap(method -> method.arguments().stream()
                                .flatMap(argument -> problems(runner, scenario, method, argument))))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> problems(Runner runner, Scenario scenario, Scenario.Method method, int argument) {
        return Stream.of(Mode.values())
                .filter(mode -> mode.appliesTo(scenario))
                .filter(mode -> !Comparison.difference(runner, scenario, method, argument, mode)
                        .isEmpty())
                .map(mode -> scenario + "." + method.name() + "(" + argument + ") differs, " + mode);
    }
}
