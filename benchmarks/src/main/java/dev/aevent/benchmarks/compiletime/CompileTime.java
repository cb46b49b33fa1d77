package dev.aevent.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times {@code mvn compile} of a library of 500 coroutines, with the processor and without, in turn: the machine may be
 * faster now and slower then, so only the two times of a pair are compared. Run it in the folder of the whole project.
 */
public final class CompileTime {
    private static final int PAIRS = 7;
    private static final Path PROJECT = Path.of("benchmarks", "target", "compile-time");
    private static final double NANOS = 1e9;

    private CompileTime() {}

    private record Pair(double with, double without) {
        double ratio() {
            return with / without;
        }
    }

    /** Takes how many classes without coroutines there are for each that has some (0), and the number of pairs (7). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int others = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAIRS;
        delete(PROJECT);
        Library.write(PROJECT, others);
        time("with");
        time("without");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Pair pair = new Pair(time("with"), time("without"));
            pairs.add(pair);
            System.out.printf(
                    Locale.ROOT, "%.2f s with, %.2f s without: %.2f%n", pair.with, pair.without, pair.ratio());
        }
        pairs.sort(Comparator.comparingDouble(Pair::ratio));
        System.out.printf(
                Locale.ROOT,
                "median of the ratios: %.2f%n",
                pairs.get(count / 2).ratio());
    }

    private static double time(String profile) throws IOException, InterruptedException {
        delete(PROJECT.resolve("target"));
        long start = System.nanoTime();
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-q",
                        "-o",
                        "compile",
                        "-P" + profile,
                        "-Daevent=" + Path.of("").toAbsolutePath())
                .directory(PROJECT.toFile())
                .inheritIO()
                .start();
        int status = maven.waitFor();
        double seconds = (System.nanoTime() - start) / NANOS;
        if (status != 0) {
            throw new IOException("mvn failed, see above");
        }
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
