package dev.aevent.instrument;

import dev.aevent.instrument.run.TestRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * How the tests of a library ended: status and failure of each, by its identity.
 *
 * @param complete whether they came to their end
 * @param log what they printed, failures with their traces
 */
record Tests(Map<String, String> results, boolean complete, Path log) {
    /** What Maven's Surefire takes for tests. */
    private static final String NAMES = "^(.*\\.)?(Test[^.]*|[^.]*Tests?|[^.]*TestCase)$";

    private static final String LOG = "tests.log";

    /** Runs them in a JVM of their own. */
    static Tests run(Path classes, List<Path> classPath, Path home, Path output, Duration limit)
            throws IOException, InterruptedException {
        Path results = output.resolve("tests.tsv");
        Files.deleteIfExists(results);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx2g", "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US", "-ea"));
        command.add("-Djunit.jupiter.execution.parallel.enabled=false");
        command.addAll(openPlatform());
        command.addAll(
                List.of("-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        command.addAll(List.of(TestRun.class.getName(), classes.toString(), results.toString(), NAMES));
        Process jvm = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.resolve(LOG).toFile())
                .start();
        if (!jvm.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            jvm.destroyForcibly().waitFor();
        }
        return read(results);
    }

    /** The library's build, which is not published, may open the JDK to its tests. */
    private static List<String> openPlatform() {
        return Object.class.getModule().getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> "--add-opens=java.base/" + exports.source() + "=ALL-UNNAMED")
                .toList();
    }

    static Tests read(Path file) throws IOException {
        var results = new TreeMap<String, String>();
        boolean complete = false;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                results.put(parts[1], parts[0] + (parts[2].isEmpty() ? "" : " " + parts[2]));
            }
            complete = line.equals(TestRun.END);
        }
        return new Tests(results, complete, file.resolveSibling(LOG));
    }

    /** How many ended in this way. */
    long count(String status) {
        return results.values().stream().filter(end -> end.startsWith(status)).count();
    }

    /** The tests that ended otherwise in another run, with both ends. */
    Map<String, String> differences(Tests other) {
        var names = new TreeSet<>(results.keySet());
        names.addAll(other.results.keySet());
        var found = new TreeMap<String, String>();
        for (String name : names) {
            String here = results.getOrDefault(name, "did not run");
            String there = other.results.getOrDefault(name, "did not run");
            if (!status(here).equals(status(there))) {
                found.put(name, here + " -> " + there);
            }
        }
        return found;
    }

    private static String status(String end) {
        return end.contains(" ") && !end.startsWith("did") ? end.substring(0, end.indexOf(' ')) : end;
    }
}
