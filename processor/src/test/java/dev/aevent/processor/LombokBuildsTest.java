package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lombok on the processor path, before us and behind us. What it adds to types may be used, what it does to ordinary
 * methods is no business of ours, and what it does to a coroutine's body is refused where it stands.
 */
class LombokBuildsTest {
    @TempDir
    Path folder;

    private Build build;

    static Stream<Arguments> builds() {
        return Stream.of("class", "source")
                .flatMap(emit -> Stream.of(
                        arguments("before", emit, OtherProcessors.before(OtherProcessors.LOMBOK)),
                        arguments("after", emit, OtherProcessors.after(OtherProcessors.LOMBOK))));
    }

    @BeforeEach
    void lombokOnTheClassPath() {
        build = new Build(folder).classPath(OtherProcessors.LOMBOK);
    }

    @ParameterizedTest(name = "Lombok {0} us, emit={1}")
    @MethodSource("builds")
    void membersThatLombokAdds(String order, String emit, List<Path> path) throws Exception {
        assertSame(
                emit,
                path,
                "@Getter @Setter private int size = 3;",
                "@Builder static class Box { int width; String name; }",
                "@Value static class Point { int x; String y; @Coroutine int sum(Program p) { return x + await(p.next(y.length())); } }",
                "@FieldDefaults(level = AccessLevel.PRIVATE) static class Count { int n = 4;",
                "    @Coroutine int up(Program p) { n += await(p.next(n)); return n++; } }",
                "@With @AllArgsConstructor static class Pair { int a; }",
                "@Getter @RequiredArgsConstructor enum Size { SMALL(1), LARGE(2); private final int n; }",
                "@Getter enum Plain { ONE }",
                "@Builder record Entry(String key, @NonNull String value) {}",
                "@StandardException static class Failure extends Exception {}",
                "@Accessors(fluent = true) @Data static class Fluent { private int x; }",
                "@Getter(lazy = true) private final String big = \"big\" + next(3);",
                "interface Greeter { String greet(); }",
                "@lombok.experimental.Delegate Greeter greeter = () -> \"hello\";",
                "@Builder(builderMethodName = \"making\", buildMethodName = \"make\") @Coroutine int made(int a) { return await(next(a)); }",
                "int strict(@NonNull String s) { return s.length(); }",
                "@Coroutine String run() throws Exception {",
                "    setSize(await(next(getSize())));",
                "    String told = \"\" + getSize();",
                "    told += await(name(Box.builder().width(await(next(1))).name(\"box\").build()));",
                "    told += await(new Point(3, \"four\").sum(this)) + await(new Count().up(this));",
                "    told += new Pair(await(next(1))).withA(7).a + Size.LARGE.getN() + await(made(4));",
                "    told += Entry.builder().key(\"k\").value(await(word(\"v\"))).build() + getBig() + greet();",
                "    told += new Fluent().x(await(next(2))).x() + Plain.valueOf(\"ONE\").toString();",
                "    try { strict(null); } catch (NullPointerException e) { told += e.getMessage(); }",
                "    try { await(next(1)); throw new Failure(\"f\"); } catch (Failure e) { told += e.getMessage(); }",
                "    return told;",
                "}",
                "@Coroutine String name(Box box) { await(next(1)); return box.name + box.width; }",
                "@Coroutine String word(String s) { await(next(1)); return s; }");
    }

    /** Its package has class files that mention what is not there, over which ecj gives up. */
    @Test
    void ecjWithLombokOnTheClassPath() {
        build.source(
                "Relay.java",
                "import static dev.aevent.Aevent.await;",
                "import dev.aevent.annotation.Coroutine;",
                "import lombok.NonNull;",
                "class Relay {",
                "    @NonNull String name = \"\";",
                "    @Coroutine int one() { return 1; }",
                "    @Coroutine int two() { return await(one()) + 1; }",
                "}");
        assertThat(build.ecj("-warn:none").messages()).isEmpty();
    }

    /** Their texts alone do not compile. */
    @ParameterizedTest(name = "Lombok {0} us, emit={1}")
    @MethodSource("builds")
    void case092OrdinaryMethodsThatLombokChanges(String order, String emit, List<Path> path) throws Exception {
        assertSame(
                emit,
                path,
                "@Coroutine String run() {",
                "    var told = \"\" + val() + await(next(1));",
                "    for (var n : List.of(1, 2)) { told += await(next(n)); }",
                "    BiFunction<Integer, Integer, Integer> f = (var x, var y) -> x + y;",
                "    return told + sneaky(false) + f.apply(await(next(1)), 2) + new Extended().twice();",
                "}",
                "int val() {",
                "    val text = \"text\";",
                "    val lengths = new HashMap<String, Integer>();",
                "    for (val c : List.of(\"a\")) { lengths.put(c, c.length()); }",
                "    return text.length() + lengths.size();",
                "}",
                "@SneakyThrows int sneaky(boolean fails) { if (fails) throw new Exception(\"sneaky\"); return 1; }",
                "@Synchronized int exclusive(@NonNull String s) { @Cleanup var in = new Scanner(s); return in.nextInt(); }",
                "@ExtensionMethod(Extensions.class) static class Extended { String twice() { return \"a\".doubled(); } }",
                "static class Extensions { public static String doubled(String s) { return s + s; } }");
    }

    /** In ordinary code javac would run what Lombok made, and the loop what stands in the text. */
    @ParameterizedTest(name = "Lombok {0} us, emit={1}")
    @MethodSource("builds")
    void case092CoroutinesThatLombokChanges(String order, String emit, List<Path> path) {
        assertRefused(
                emit,
                path,
                "@Coroutine int run() {",
                "    val [text = \"x\";",
                "    return await(next(text.length()));",
                "}");
        assertRefused(
                emit,
                path,
                "@Coroutine int run() {",
                "    for (val [n : List.of(1)) { await(next(n)); }",
                "    return 1;",
                "}");
        assertRefused(
                emit,
                path,
                "[@SneakyThrows @Coroutine int run() { if (await(next(1)) > 9) throw new Exception(); return 1; }");
        assertRefused(emit, path, "@Coroutine int run([@NonNull String s) { return await(next(1)); }");
        assertRefused(emit, path, "[@Synchronized @Coroutine int run() { return await(next(1)); }");
        assertRefused(emit, path, "[@Locked.Read @Coroutine int run() { return await(next(1)); }");
        assertRefused(
                emit,
                path,
                "@Coroutine int run() { [@Cleanup var in = new Scanner(\"1\"); return await(next(in.nextInt())); }");
        assertRefused(
                emit,
                path,
                "@Coroutine int run() { [@ToString class P { int x; } return await(next(new P().toString().length())); }");
        assertRefused(
                emit,
                path,
                "[@UtilityClass static class U { @Coroutine int one(Program p) { return await(p.next(0)); } }");
        assertRefused(
                emit,
                path,
                "[@ExtensionMethod(Extensions.class) static class U { @Coroutine int one(Program p) { return await(p.next(\"\".one())); } }",
                "static class Extensions { public static int one(String s) { return 1; } }");
        assertRefused(
                emit,
                path,
                "@Getter(lazy = true) private final String big = \"big\";",
                "@Coroutine int run() { return await(next((\"\" + [big).length())); }");
    }

    /** A [ stands before the place where the error is to be. */
    private void assertRefused(String emit, List<Path> path, String... members) {
        String marked = text(members);
        int offset = marked.indexOf('[');
        int line = 1
                + (int) marked.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = offset - marked.lastIndexOf('\n', offset);
        build.source("p/Program.java", marked.replaceFirst("\\[", ""));
        Build.Result result = build.processorPath(path).javac("-Aaevent.emit=" + emit);
        assertThat(result.diagnostics()).as(marked).hasSize(1);
        String actual = Markers.actual(result.diagnostics().get(0));
        assertThat(actual).contains("[AeventChangedByLombok]");
        // Where Lombok has replaced the tree that we mean, line and column stand in the text.
        assertThat(actual).containsAnyOf(line + ":" + column + " error", "line %d, column %d:".formatted(line, column));
    }

    private void assertSame(String emit, List<Path> path, String... members) throws Exception {
        build.source("p/Program.java", text(members));
        Build.Result result = build.processorPath(path).javac("-Aaevent.emit=" + emit);
        assertThat(result.messages()).isEmpty();
        try (Loaded program = build.load()) {
            assertThat(program.call("p.Program", "coroutine")).isEqualTo(program.call("p.Program", "ordinary"));
        }
    }

    private static String text(String... members) {
        return String.join(
                "\n",
                "package p;",
                "import static dev.aevent.Aevent.*;",
                "import dev.aevent.annotation.Coroutine;",
                "import java.util.*;",
                "import java.util.function.*;",
                "import lombok.*;",
                "import lombok.experimental.*;",
                "public class Program {",
                "    public static Object ordinary() throws Exception { return new Program().run(); }",
                "    public static Object coroutine() { return spawn(new Program()::run).join(); }",
                "    @Coroutine int next(int n) { await(yieldNow()); return n + 1; }",
                String.join("\n", members),
                "}");
    }
}
