package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.annotation.Coroutine;
import dev.aevent.annotation.Patch;
import dev.aevent.annotation.PatchTable;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What broke in the builds of other people's coroutine compilers, with the whole compiler and the real run time. Each
 * test bears the number of its case; those of the language are scenarios, in the folder {@code cases}.
 */
class CasesTest {
    private static final String[] STRICT = {"-Xlint:all", "-Xlint:-processing", "-Werror"};

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void theWholeCompiler() {
        build = whole(folder);
    }

    private static Build whole(Path folder) {
        return new Build(folder).coroutines();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1000})
    void case010AwaitsInSequence(int awaits) throws Exception {
        program(
                "@Coroutine int run() {",
                "    int a = 1, b = 2;",
                IntStream.range(0, awaits)
                        .mapToObj(i -> "    a += await(next(b)); b ^= a;")
                        .collect(Collectors.joining("\n")),
                "    return a * 31 + b;",
                "}");
        List<String> messages = build.javac(STRICT).messages();
        if (awaits >= 1000 && !messages.isEmpty()) {
            assertThat(messages).singleElement().asString().contains("move a part of it into a coroutine of its own");
            return;
        }
        assertThat(messages).isEmpty();
        assertSameInBothModes();
        assertThat(sizeOfClasses()).as("size grows as the source does").isLessThan(15_000 + 600L * awaits);
    }

    @Test
    void case010AwaitsInTheArmsOfASwitch() throws Exception {
        program(
                "@Coroutine int run() {",
                "    int sum = 0;",
                "    for (int i = 0; i < 100; i++) {",
                "        switch (i) {",
                IntStream.range(0, 100)
                        .mapToObj(i -> "            case %d: sum += await(next(i)); break;".formatted(i))
                        .collect(Collectors.joining("\n")),
                "            default: throw new AssertionError();",
                "        }",
                "    }",
                "    return sum;",
                "}");
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertSameInBothModes();
    }

    @Test
    void case013DeadReferencesAreCollectableWhileParked() throws Exception {
        program(
                "static final List<WeakReference<Object>> dead = new ArrayList<>();",
                "@Coroutine int run() {",
                "    int n = 0;",
                "    {",
                "        Object held = new byte[1000];",
                "        dead.add(new WeakReference<>(held));",
                "        await(yieldNow());",
                "        n += held.hashCode() == 0 ? 1 : 2;",
                "    }",
                "    {",
                "        long m = n;",
                "        await(join(never));",
                "        return (int) m;",
                "    }",
                "}",
                PARKED);
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(call("isCollectedWhileParked")).isEqualTo(true);
    }

    /** A producer that hands out its elements one by one, and is parked when the last of them has been consumed. */
    @Test
    void case019TheLastElementIsCollectableWhileItsProducerIsParked() throws Exception {
        program(
                "static final List<WeakReference<Object>> dead = new ArrayList<>();",
                "Object slot;",
                "@Coroutine void produce() {",
                "    for (int i = 0; i < 3; i++) {",
                "        await(emit(new byte[1000]));",
                "    }",
                "    await(join(never));",
                "}",
                "@Coroutine Object emit(Object element) {",
                "    slot = element;",
                "    while (slot != null) await(yieldNow());",
                "    return null;",
                "}",
                "@Coroutine int run() {",
                "    spawn(this::produce);",
                "    for (int i = 0; i < 3; i++) {",
                "        while (slot == null) await(yieldNow());",
                "        dead.add(new WeakReference<>(slot));",
                "        slot = null;",
                "    }",
                "    await(join(never));",
                "    return 0;",
                "}",
                PARKED);
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(call("isCollectedWhileParked")).isEqualTo(true);
    }

    @Test
    void case034AwaitsOfVoidCallsAreNoWarnings() throws Exception {
        program(
                "@Coroutine int run() {",
                "    await: step();",
                "    await(this).step();",
                "    await(sleep(Duration.ZERO));",
                "    await(yieldNow());",
                "    await(next(1));",
                "    return steps;",
                "}",
                "int steps;",
                "@Coroutine void step() { steps++; await(yieldNow()); }");
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertSameInBothModes();
    }

    @Test
    void case080AnEnvironmentBehindAProxy() throws Exception {
        program("@Coroutine int run() { return await(next(1)) + 1; }");
        build.processors(() -> List.of(
                Proxied.forwarding(new AeventProcessor()), Proxied.forwarding(new ClaimingProcessor(List.of()))));
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertSameInBothModes();
    }

    /** Gradle wraps what it hands to processors that say so, and asks for one originating element a file. */
    @Test
    void case082IsolatingAndWithoutJavacsInternals() throws Exception {
        assertThat(new String(
                        Build.read(resource("/META-INF/gradle/incremental.annotation.processors")),
                        StandardCharsets.UTF_8))
                .contains(AeventProcessor.class.getName() + ",isolating", ClaimingProcessor.class.getName());
        try (Stream<Path> classes = Files.walk(
                resource("/dev/aevent/processor/AeventProcessor.class").getParent())) {
            assertThat(classes.filter(file -> file.toString().endsWith(".class")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Build.read(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("com/sun/tools/javac"));
        }
        program(
                "@Coroutine int run() { return await(next(1)) + 1; }",
                "static class Nested { @Coroutine void n() {} }");
        var origins = new ArrayList<String>();
        build.processors(() ->
                List.of(Proxied.recordingOrigins(new AeventProcessor(), origins), new ClaimingProcessor(List.of())));
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(origins).isNotEmpty().containsOnly("[p.Program]");
    }

    @Test
    void case083ATypeWhoseOutputExists() throws Exception {
        program("@Coroutine int run() { return await(next(1)) + 1; }");
        for (String emit : List.of("-Aaevent.emit=class", "-Aaevent.emit=source")) {
            assertThat(build.javac(emit).messages()).as(emit).isEmpty();
            assertThat(build.javac(emit).messages()).as(emit + ", again").isEmpty();
            assertSameInBothModes();
        }
        build.source(
                "p/Program$Coroutines.java",
                new String(Build.read(build.generatedSources().resolve("p/Program$Coroutines.java"))));
        assertThat(build.javac("-Aaevent.emit=source").messages()).isEmpty();
        assertSameInBothModes();
    }

    /** Gradle's incremental builds do not see annotations that are in no class file. */
    @Test
    void case085AnnotationsAreInTheClassFiles() {
        for (Class<? extends Annotation> annotation : List.of(Coroutine.class, Patch.class, PatchTable.class)) {
            assertThat(annotation.getAnnotation(Retention.class))
                    .as(annotation.getName())
                    .extracting(Retention::value)
                    .isIn(RetentionPolicy.CLASS, RetentionPolicy.RUNTIME);
        }
    }

    /** Here Eclipse's compiler runs beside the JDK's; {@link CompilerTest} has a run time without the latter. */
    @Test
    void case086EclipsesCompiler() throws Exception {
        program("@Coroutine int run() { return await(next(1)) + 1; }");
        assertThat(build.ecj("-warn:none").messages()).isEmpty();
        assertSameInBothModes();
    }

    @Test
    void case088AConditionalThatCallsItsOwnMethod() throws Exception {
        program(
                "boolean flag;",
                "@Coroutine int run() { return await(ask(true)) ? 1 : 0; }",
                "@Coroutine boolean ask(boolean b) {",
                "    return b ? await(ask(flag ? await(ask(!b)) : await(same(!b)))) : await(same(!flag));",
                "}",
                "@Coroutine <T> T same(T t) { return t == null ? await(same(t)) : await(next(1)) > 0 ? t : null; }");
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertSameInBothModes();
    }

    @Test
    void case089BrokenNestedLambdas() {
        assertOnlyTheCompilersErrors(
                "@Coroutine int run() {",
                "    Function<String, Supplier<Integer>> f = s -> () -> { int s = s.lenght(); return await(next(s)); };",
                "    return await(next(f.apply(\"\").get())) + (() -> 1);",
                "}");
    }

    @Test
    void case094MissingClasses() {
        assertOnlyTheCompilersErrors(
                "@SuppressWarnings(Missing.VALUE) @Coroutine int run() { return await(next(1)); }",
                "@Missing @Coroutine int other() { return await(next(1)); }");
        assertOnlyTheCompilersErrors(
                "@Coroutine int run() { return await(next(1)); }",
                "static class Heir extends Missing { @Override @Coroutine void other() { await(sleep(null)); } }");
        assertOnlyTheCompilersErrors(
                "@Coroutine int run() { return await(next(1)); }",
                "interface Heir extends Missing<Program> { @Coroutine Missing<?> other(); }");
    }

    @Test
    void case095TheUnnamedPackage() throws Exception {
        build.source("Program.java", text("", "@Coroutine int run() { return await(next(1)) + 1; }"));
        assertThat(build.javac(STRICT).messages()).isEmpty();
        try (Loaded program = build.load()) {
            assertThat(program.call("Program", "coroutine")).isEqualTo(program.call("Program", "ordinary"));
        }
    }

    @Test
    void case097TwoCompilationsGiveTheSameBytes() throws Exception {
        String[] members = {
            "private int a; private String b = \"\"; private static long c;",
            "@Coroutine int run() { a += await(next(a)); b += await(next(a)); c += await(next(1)); return await(deep(b)); }",
            "@Coroutine private int deep(String s) { Supplier<String> t = () -> s + b; return await(next(t.get().length())); }",
            "static class Nested { @Coroutine private int n(Program p) { return p.a + await(p.next(p.b.length())); } }",
            "private record Pair(int x, int y) { @Coroutine int sum(Program p) { return x + await(p.next(y)); } }"
        };
        program(members);
        assertThat(build.javac(STRICT).messages()).isEmpty();
        build = whole(folder.resolve("other"));
        program(members);
        assertThat(build.javac(STRICT).messages()).isEmpty();
        List<Path> files = generatedClasses();
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            assertThat(file).hasSameBinaryContentAs(folder.resolve("classes/p").resolve(file.getFileName()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Aaevent.emit=class", "-Aaevent.emit=source"})
    void case098NoModuleButTheBasicOne(String emit) throws Exception {
        program("@Coroutine int run() { return await(next(1)) + 1; }");
        assertThat(build.javac("--limit-modules", "java.base", emit).messages()).isEmpty();
        assertSameInBothModes();
    }

    @Test
    void case103AnExceptionThatWasHandledIsNoneOfALaterOnes() throws Exception {
        program(
                "@Coroutine void fail(String text) { await(yieldNow()); throw new IllegalStateException(text); }",
                "@Coroutine RuntimeException caught(String text) {",
                "    try {",
                "        await: fail(text);",
                "        return null;",
                "    } catch (IllegalStateException e) {",
                "        return e;",
                "    }",
                "}",
                "@Coroutine int run() {",
                "    int related = 0;",
                "    for (var e : List.of(await(caught(\"a\")), await(caught(\"b\")), await(caught(\"c\")))) {",
                "        related += (e.getCause() == null ? 1 : 100) + e.getSuppressed().length * 1000;",
                "    }",
                "    return related;",
                "}");
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(call("coroutine")).isEqualTo(3);
        assertSameInBothModes();
    }

    @Test
    void case104AnExceptionKeepsNoLocalsOfThoseWhoThrewIt() throws Exception {
        program(
                "static final List<WeakReference<Object>> dead = new ArrayList<>();",
                "@Coroutine void fail() {",
                "    Object held = new byte[1000];",
                "    dead.add(new WeakReference<>(held));",
                "    await(yieldNow());",
                "    throw new IllegalStateException(held.getClass().getName());",
                "}",
                "@Coroutine int run() {",
                "    Exception caught = null;",
                "    try {",
                "        await: fail();",
                "    } catch (IllegalStateException e) {",
                "        caught = e;",
                "    }",
                "    await(join(never));",
                "    return caught.getStackTrace().length;",
                "}",
                PARKED);
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(call("isCollectedWhileParked")).isEqualTo(true);
    }

    /** Makes a program with coroutines to run. */
    private void program(String... members) {
        build.source("p/Program.java", text("package p;", members));
    }

    private static String text(String packageClause, String... members) {
        return String.join(
                "\n",
                packageClause,
                "import static dev.aevent.Aevent.*;",
                "import dev.aevent.annotation.Coroutine;",
                "import java.lang.ref.WeakReference;",
                "import java.time.Duration;",
                "import java.util.*;",
                "import java.util.concurrent.*;",
                "import java.util.function.*;",
                "public class Program {",
                "    static final CompletableFuture<Void> never = new CompletableFuture<>();",
                "    public static int ordinary() { return new Program().run(); }",
                "    public static int coroutine() { return spawn(new Program()::run).join(); }",
                "    @Coroutine int next(int n) { await(yieldNow()); return n + 1; }",
                String.join("\n", members),
                "}");
    }

    /** Spawns the program, waits until it is parked for good, and asks the collector for what is dead by then. */
    private static final String PARKED = String.join(
            "\n",
            "public static boolean isCollectedWhileParked() {",
            "    var task = spawn(new Program()::run);",
            "    spawn(new Program()::settled).join();",
            "    for (int i = 0; i < 100 && dead.stream().anyMatch(one -> one.get() != null); i++) System.gc();",
            "    boolean collected = !task.isDone() && !dead.isEmpty()",
            "            && dead.stream().allMatch(one -> one.get() == null);",
            "    task.cancel(true);",
            "    return collected;",
            "}",
            "@Coroutine void settled() { for (int i = 0; i < 100; i++) await(yieldNow()); }");

    private void assertSameInBothModes() throws Exception {
        assertThat(call("coroutine")).isEqualTo(call("ordinary"));
    }

    private Object call(String method) throws Exception {
        try (Loaded program = build.load()) {
            return program.call("p.Program", method);
        }
    }

    private void assertOnlyTheCompilersErrors(String... members) {
        program(members);
        build.processors(() -> List.of(new ClaimingProcessor(List.of())));
        List<String> expected = build.javac().messages();
        assertThat(expected).isNotEmpty();
        build.processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())));
        assertThat(build.javac().messages()).isEqualTo(expected);
        assertThat(build.javac("-Aaevent.emit=source").messages()).isEqualTo(expected);
        assertThat(build.ecj("-warn:none").messages())
                .isNotEmpty()
                .noneMatch(message -> message.contains("Aevent") || message.contains("Exception"));
    }

    private List<Path> generatedClasses() throws IOException {
        try (Stream<Path> files = Files.list(build.classes().resolve("p"))) {
            return files.filter(file -> file.getFileName().toString().contains("$Coroutines"))
                    .sorted()
                    .toList();
        }
    }

    private long sizeOfClasses() throws IOException {
        return generatedClasses().stream()
                .mapToLong(file -> Build.read(file).length)
                .sum();
    }

    private static Path resource(String name) {
        try {
            return Path.of(AeventProcessor.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
