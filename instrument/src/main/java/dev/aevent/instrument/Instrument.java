package dev.aevent.instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The program: instruments one library after another and prints what came of it. */
public final class Instrument {
    private static final Pattern JUNIT = Pattern.compile(".*/org/(junit|opentest4j|apiguardian)/.*|.*/junit/junit/.*");
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final Library library;
    private final Path folder;
    private final Suspension suspension;
    private final List<Path> classPath;

    private Instrument(Library library, Path folder, Suspension suspension) {
        this.library = library;
        this.folder = folder;
        this.suspension = suspension;
        // JUnit's own parts have to fit each other, so all of them are this program's.
        classPath = Stream.concat(
                        library.dependencies().stream()
                                .filter(path -> !JUNIT.matcher(path.toString().replace('\\', '/'))
                                        .matches()),
                        Compilation.entries(System.getProperty("java.class.path")).stream())
                .toList();
    }

    /**
     * Instruments libraries.
     *
     * @param arguments {@code --work <folder>}, {@code --suspend always|never|<seed>}, and the coordinates of libraries
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of("target/libraries");
        String suspend = "always";
        boolean good = true;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--work" -> work = Path.of(arguments[++i]);
                case "--suspend" -> suspend = arguments[++i];
                default -> {
                    var coordinates = Coordinates.parse(arguments[i]);
                    Path folder = work.resolve(coordinates.artifact() + "-" + coordinates.version())
                            .toAbsolutePath();
                    Library library = Library.fetch(coordinates, folder);
                    good &= new Instrument(library, folder, Suspension.parse(suspend)).run();
                }
            }
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Tests before = baseline();
        Program program = Program.read(library.sources(), library.testSources(), classPath);
        var marks = new Marks(program);
        long started = System.nanoTime();
        Path output = folder.resolve("coroutines");
        var build = new CoroutineBuild(program, marks, suspension, classPath, output);
        Tests after;
        do {
            while (!build.compile()) {
                System.err.printf(
                        "%s: something was refused, once more after %d s%n",
                        library.coordinates(),
                        Duration.ofNanos(System.nanoTime() - started).toSeconds());
            }
            after = runTests(output);
        } while (new Findings(program, marks).takeBack(after));
        var report = new Report(library.coordinates(), program, marks);
        report.printMethods(Duration.ofNanos(System.nanoTime() - started));
        return report.printTests(before, after) && report.isGood();
    }

    /** The tests of the library as it was published. They run once: nothing about them changes. */
    private Tests baseline() throws IOException, InterruptedException {
        Path output = folder.resolve("ordinary");
        if (!Files.exists(output.resolve("tests.tsv"))) {
            Path classes = output.resolve("classes");
            compileOrdinary(library.sources(), classes, classPath);
            compileOrdinary(
                    library.testSources(),
                    output.resolve("test-classes"),
                    Stream.concat(Stream.of(classes), classPath.stream()).toList());
            return runTests(output);
        }
        return Tests.read(output.resolve("tests.tsv"));
    }

    private Tests runTests(Path output) throws IOException, InterruptedException {
        var path = new ArrayList<>(List.of(output.resolve("classes"), output.resolve("test-classes")));
        path.addAll(library.resources());
        path.addAll(classPath);
        return Tests.run(output.resolve("test-classes"), path, library.home(), output, LIMIT);
    }

    /** Files that need what the library does not declare, such as benchmarks of its build, are left out for good. */
    private static void compileOrdinary(Path sources, Path classes, List<Path> classPath) throws IOException {
        for (; ; ) {
            List<Diagnostic<? extends JavaFileObject>> errors =
                    Compilation.ordinary(Compilation.sourcesIn(sources), classes, classPath);
            if (errors.isEmpty()) {
                return;
            }
            Set<Path> bad = errors.stream()
                    .map(Diagnostic::getSource)
                    .filter(Objects::nonNull)
                    .map(source -> Path.of(source.toUri()))
                    .collect(Collectors.toSet());
            if (bad.isEmpty()) {
                throw new IOException("the untouched library does not compile: " + errors.get(0));
            }
            for (Path file : bad) {
                System.err.println("left out, as it does not compile untouched: " + file);
                Files.delete(file);
            }
        }
    }
}
