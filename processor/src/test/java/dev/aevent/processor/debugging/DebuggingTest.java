package dev.aevent.processor.debugging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.Build;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A debugger stops in coroutines where it stops in the same code when that is ordinary Java, and shows the same. */
class DebuggingTest {
    private static final Path SOURCES = Path.of("src/test/resources/debugging");

    /** What debuggers leave out by default, and what users are told to add. */
    private static final List<String> FILTERS =
            List.of("java.*", "javax.*", "sun.*", "jdk.*", "com.sun.*", "dev.aevent.*");

    private static final Map<String, Run> ORDINARY = new LinkedHashMap<>();
    private static final Map<String, Run> COROUTINES = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void debug() {
        Build build = new Build(folder).coroutines();
        for (Path source : sources()) {
            build.source(source.getFileName().toString(), Build.text(source));
        }
        build.source("Main.java", main());
        assertThat(build.javac("-g").messages()).isEmpty();
        List<Run> runs = new ArrayList<>();
        for (Script script : scripts()) {
            runs.add(ORDINARY.computeIfAbsent(script.name(), name -> new Run(script)));
            runs.add(COROUTINES.computeIfAbsent(script.name(), name -> new Run(script)));
        }
        List<Path> classPath = new ArrayList<>(Build.classPath());
        classPath.add(build.classes());
        try (Debuggee debuggee = Debuggee.launch(classPath, "Main")) {
            new Stepper(debuggee.machine(), FILTERS, "endOfRun").walk(runs, scripts(), "Main");
            assertThat(debuggee.errors()).isEmpty();
        }
    }

    private static String main() {
        String runs = scripts().stream()
                .map(Script::name)
                .map(name -> "        " + name + ".run(); endOfRun();\n" + "        dev.aevent.Aevent.spawn(" + name
                        + "::run).join(); endOfRun();\n")
                .collect(Collectors.joining());
        return "final class Main {\n    static void endOfRun() {}\n"
                + "    public static void main(String[] args) throws Exception {\n" + runs + "    }\n}";
    }

    /** What also runs in ordinary mode, to stop in the same way. */
    static List<Script> lawful() {
        return scripts().stream()
                .filter(script -> Files.exists(SOURCES.resolve(script.name() + ".java")))
                .toList();
    }

    /** Those that this Java compiles. */
    private static List<Path> sources() {
        return Build.javaFiles(SOURCES).stream()
                .filter(source -> !Build.text(source).startsWith("// since 21")
                        || Runtime.version().feature() >= 21)
                .toList();
    }

    static List<Script> scripts() {
        return sources().stream()
                .filter(source -> !source.endsWith("Later.java"))
                .filter(source -> source.toString().contains(System.getProperty("debugging.only", "")))
                .map(Script::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void stopsInOrdinaryCode(Script script) {
        assertThat(lines(ORDINARY.get(script.name()).seen())).isEqualTo(lines(script.ordinary()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void stopsInCoroutinesAtTheSameLines(Script script) {
        assertThat(lines(COROUTINES.get(script.name()).seen())).isEqualTo(lines(script.stops()));
    }

    private static String lines(List<Stop> stops) {
        return stops.stream()
                .map(stop -> stop.place() + " " + stop.move() + " " + stop.variables())
                .collect(Collectors.joining("\n"));
    }
}
