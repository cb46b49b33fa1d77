package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.assemble.Tables;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A relay, compiled by each compiler in each way with the real run time, and run in both modes. */
class EndToEndTest {
    private static final Path PROGRAM = Path.of("src/test/resources/relay");

    private static final Pattern LABEL = Pattern.compile("\\s*(}.*|case .*|default:|do \\{)");

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void theRelay() {
        build = new Build(folder).processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())));
        for (Path file : Build.javaFiles(PROGRAM)) {
            build.source("relay/" + file.getFileName(), new String(Build.read(file)).split("\n"));
        }
    }

    @Test
    void javac() throws Exception {
        assertThat(build.javac("-Xlint:all", "-Xlint:-fallthrough", "-Werror").messages())
                .isEmpty();
        Told told = run();
        assertThat(told.coroutines()).isEqualTo(told.ordinary());
        assertUsersLines();
    }

    @Test
    void javacBehindAProxy() throws Exception {
        build.processors(() -> List.of(
                Proxied.forwarding(new AeventProcessor()), Proxied.forwarding(new ClaimingProcessor(List.of()))));
        assertThat(build.javac().messages()).isEmpty();
        Told told = run();
        assertThat(told.coroutines()).isEqualTo(told.ordinary());
        assertUsersLines();
    }

    @Test
    void eclipse() throws Exception {
        assertThat(build.ecj("-warn:none", "-g").messages()).isEmpty();
        Told told = run();
        assertThat(told.coroutines()).isEqualTo(told.ordinary());
        assertUsersLines();
    }

    @Test
    void sources() throws Exception {
        assertThat(build.javac("-Aaevent.emit=source", "-Xlint:all", "-Xlint:-fallthrough", "-Werror")
                        .messages())
                .isEmpty();
        Told told = run();
        assertThat(told.coroutines()).isEqualTo(told.ordinary());
    }

    @Test
    void sourcesForEclipse() throws Exception {
        assertThat(build.ecj("-Aaevent.emit=source", "-warn:none", "-g").messages())
                .isEmpty();
        Told told = run();
        assertThat(told.coroutines()).isEqualTo(told.ordinary());
    }

    @Test
    void privateTypes() throws Exception {
        build.source(
                "relay/Main.java",
                "package relay;",
                "import static dev.aevent.Aevent.*;",
                "import dev.aevent.annotation.Coroutine;",
                "import java.util.*;",
                "public final class Main {",
                "    private enum Kind { SMALL, LARGE }",
                "    private record Note<T>(T text, Kind kind) {}",
                "    private static final class Desk {",
                "        private Note<String> last = new Note<>(\"first\", Kind.SMALL);",
                "        @Coroutine private Note<String> write(String text) {",
                "            await(yieldNow());",
                "            Note<String> old = last;",
                "            last = new Note<>(text, text.length() > 3 ? Kind.LARGE : Kind.SMALL);",
                "            return old;",
                "        }",
                "    }",
                "    private final Desk desk = new Desk();",
                "    @Coroutine List<String> run() {",
                "        List<String> told = new ArrayList<>();",
                "        for (String word : List.of(\"relay has no peer 108\", \"quiet1\", \"deep < relay.Main.deep\")) {",
                "            Note<String> note = await(desk.write(word));",
                "            told.add(note.text() + switch (note.kind()) { case SMALL -> 's'; case LARGE -> 'l'; });",
                "            if (desk.last.kind() == Kind.LARGE) told.add(await(desk.write(\"\")).text());",
                "        }",
                "        return told;",
                "    }",
                "    public static List<String> ordinary() { return new Main().run(); }",
                "    public static List<String> coroutines() { return spawn(new Main()::run).join(); }",
                "}");
        assertThat(build.javac("-Xlint:all", "-Xlint:-fallthrough", "-Werror").messages())
                .isEmpty();
        Told told = run();
        assertThat(told.coroutines()).isEqualTo(told.ordinary());
    }

    /** What the program tells of its run in each mode. */
    private record Told(List<?> ordinary, List<?> coroutines) {}

    private Told run() throws Exception {
        try (var loader = new URLClassLoader(
                new URL[] {build.classes().toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> main = loader.loadClass("relay.Main");
            var ordinary = (List<?>) main.getMethod("ordinary").invoke(null);
            assertThat(ordinary.toString()).contains("relay has no peer 108", "quiet1", "deep < relay.Main.deep");
            return new Told(ordinary, (List<?>) main.getMethod("coroutines").invoke(null));
        }
    }

    /** A coroutine has the lines that the user's method has, but for those with nothing but a brace or a label, and none. */
    private void assertUsersLines() throws IOException {
        for (String type : List.of("Server", "Relay", "Quiet", "Main")) {
            List<String> text = Files.readAllLines(PROGRAM.resolve(type + ".java"));
            Map<String, Set<Integer>> users = lines("relay/" + type);
            Map<String, Set<Integer>> generated = new TreeMap<>();
            for (String name : generatedClasses(type)) {
                assertThat(Tables.of(build.classFile(name)).source()).isEqualTo(type + ".java");
                lines(name)
                        .forEach((method, lines) -> generated
                                .computeIfAbsent(method, m -> new TreeSet<>())
                                .addAll(lines));
            }
            assertThat(generated).as(type).isNotEmpty();
            generated.forEach((method, lines) -> assertThat(withoutLabels(lines, text))
                    .as(type + "." + method)
                    .isEqualTo(withoutLabels(users.getOrDefault(method, Set.of()), text)));
        }
    }

    private static Set<Integer> withoutLabels(Set<Integer> lines, List<String> text) {
        Set<Integer> telling = new TreeSet<>(lines);
        telling.removeIf(line -> line == 0 || LABEL.matcher(text.get(line - 1)).matches());
        return telling;
    }

    private Map<String, Set<Integer>> lines(String type) {
        Map<String, Set<Integer>> all = new TreeMap<>();
        Tables.of(build.classFile(type)).lines().forEach((method, lines) -> all.put(method, new TreeSet<>(lines)));
        return all;
    }

    private List<String> generatedClasses(String type) throws IOException {
        try (Stream<Path> files = Files.list(build.classes().resolve("relay"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(type + "$Coroutines"))
                    .map(name -> "relay/" + name.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }
}
