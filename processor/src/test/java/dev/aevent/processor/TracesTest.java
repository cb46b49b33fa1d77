package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import dev.aevent.processor.bothmodes.Muted;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole traces, to the line of the spawn, as all see them who may: with the user's lines in the class files, and by the
 * line table where the user's compiler has compiled the generated source.
 */
@Timeout(120)
@ExtendWith(Muted.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracesTest {
    private static final Path PROGRAM = Path.of("src/test/resources/traces/Program.java");
    private static final Pattern MARK = Pattern.compile(".*\\S // (\\w+)");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Emission, Loaded> programs = new HashMap<>();

    enum Emission {
        CLASS_FILES,
        SOURCES
    }

    @BeforeAll
    void compile(@TempDir Path folder) throws Exception {
        List<String> text = Files.readAllLines(PROGRAM);
        for (int i = 0; i < text.size(); i++) {
            Matcher mark = MARK.matcher(text.get(i));
            if (mark.matches()) {
                assertThat(lines.put(mark.group(1), i + 1)).as(mark.group(1)).isNull();
            }
        }
        for (Emission emission : Emission.values()) {
            Build build = new Build(folder.resolve(emission.name()))
                    .coroutines()
                    .source("p/Program.java", text.toArray(String[]::new));
            String emit = emission == Emission.SOURCES ? "source" : "class";
            assertThat(build.javac("-Aaevent.emit=" + emit).messages()).isEmpty();
            programs.put(emission, build.load());
        }
    }

    @AfterAll
    void close() throws Exception {
        for (Loaded program : programs.values()) {
            program.close();
        }
    }

    /** The frames of methods, each in the line of a mark. */
    private List<String> frames(String... methodsAndMarks) {
        return Arrays.stream(methodsAndMarks)
                .map(one -> one.contains("@") ? one.split("@") : new String[] {one, one})
                .map(one -> "at p.Program." + one[0] + "(Program.java:" + lines.get(one[1]) + ")")
                .toList();
    }

    private Object call(Emission emission, String method) throws Exception {
        return programs.get(emission).call("p.Program", method);
    }

    @SuppressWarnings("unchecked") // all but one return this
    private List<String> told(Emission emission, String method) throws Exception {
        return (List<String>) call(emission, method);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSeesAFailureSeesTheSameTrace(Emission emission) throws Exception {
        List<String> expected = frames("leaf", "middle", "run", "catches", "everywhere@spawn");
        assertThat((List<?>) call(emission, "everywhere"))
                .hasSize(12)
                .allSatisfy(trace -> assertThat(trace).isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource
    void theUncaughtExceptionHandlerSeesIt(Emission emission) throws Exception {
        assertThat(call(emission, "uncaught")).isEqualTo(frames("leaf", "middle", "run", "catches", "uncaught"));
    }

    @ParameterizedTest
    @EnumSource
    void causesAndSuppressedExceptionsHaveTheirs(Emission emission) throws Exception {
        assertThat(call(emission, "wrapped"))
                .isEqualTo(List.of(
                        frames("wraps@wrapper", "wrapped"),
                        frames("leaf", "middle", "run", "wraps", "wrapped"),
                        frames("leaf", "middle", "wraps@suppressed", "wrapped")));
    }

    @ParameterizedTest
    @EnumSource
    void itDoesNotGrow(Emission emission) throws Exception {
        assertThat(call(emission, "rethrown")).isEqualTo(frames("leaf", "middle", "run", "rethrows", "rethrown"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasMadeElsewhereKeepsIts(Emission emission) throws Exception {
        assertThat(call(emission, "sharedKeepsItsTrace")).isEqualTo(true);
        assertThat(call(emission, "handedOn"))
                .isEqualTo(List.of(frames("ordinary@made", "makes"), frames("ordinary@made", "makes", "callsMakes")));
    }

    @ParameterizedTest
    @EnumSource
    void aFullStack(Emission emission) throws Exception {
        List<String> told = told(emission, "overflow");
        assertThat(told.subList(0, 2)).as("each finally block has run").isEqualTo(List.of("true", "true"));
        List<String> trace = told.subList(2, told.size());
        // In some JVM's own code, maybe, that the recursion calls.
        assertThat(trace.subList(5, trace.size() - 1))
                .hasSizeGreaterThan(300)
                .containsOnly(frames("recursion").get(0));
        assertThat(trace.get(trace.size() - 1)).asString().contains("overflow", ":" + lines.get("overflow"));
    }

    @ParameterizedTest
    @EnumSource
    void aTraceHasAsManyFramesAsTheJvmsOwn(Emission emission) throws Exception {
        List<String> trace = told(emission, "deep");
        assertThat(trace).hasSize(1025).endsWith(frames("deep").get(0));
    }

    @ParameterizedTest
    @EnumSource(names = "CLASS_FILES")
    void rawFramesHaveTheUsersLines(Emission emission) throws Exception {
        assertThat(told(emission, "dumped")).contains("parks(Program.java:" + lines.get("parks") + ")");
    }

    @ParameterizedTest
    @EnumSource
    void aLoopOnTheStackOfAnother(Emission emission) throws Exception {
        assertThat(call(emission, "nested"))
                .isEqualTo(List.of(
                        frames("leaf", "middle", "nests", "lambda$nested@outer"),
                        frames("leaf", "middle", "run", "lambda$nests@nested")));
    }

    @ParameterizedTest
    @EnumSource
    void somebodyElsesLoop(Emission emission) throws Exception {
        List<String> trace = told(emission, "onAnExecutor");
        assertThat(trace.subList(0, 4)).isEqualTo(frames("leaf", "middle", "run", "catches"));
        assertThat(trace).hasSize(5).last().asString().contains(":" + lines.get("executor") + ")");
    }

    @ParameterizedTest
    @EnumSource
    void eachOfManyHasItsOwnCallers(Emission emission) throws Exception {
        List<List<String>> expected = IntStream.range(0, 20)
                .mapToObj(number -> Stream.of(
                                frames("end"),
                                frames("below@last"),
                                Collections.nCopies(number % 3, frames("below").get(0)),
                                frames("oneOfMany", "many"))
                        .flatMap(List::stream)
                        .toList())
                .toList();
        assertThat(call(emission, "many")).isEqualTo(new ArrayList<>(expected));
    }

    /** The page shows a file, and what that prints. */
    @Test
    void theDocumentationIsTrue(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of("../docs/traces.md"));
        String file = Files.readString(Path.of("src/test/resources/traces/Orders.java"));
        assertThat(page).contains("```java\n" + file + "```");
        Build build = new Build(folder).coroutines().source("shop/Orders.java", file);
        assertThat(build.javac().messages()).isEmpty();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CompletableFuture<String> printed = new CompletableFuture<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            StringWriter out = new StringWriter();
            out.append("Exception in thread \"" + thread.getName() + "\" ");
            failure.printStackTrace(new PrintWriter(out, true));
            printed.complete(out.toString());
            thrown.complete(failure);
        });
        try (Loaded orders = build.load()) {
            orders.loader()
                    .loadClass("shop.Orders")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) null);
            assertThat(page).contains("\n" + printed.get());
            assertThat(page).contains("\n```\n" + logged(thrown.get()) + "```\n");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    /** What Logback makes of it. */
    private static String logged(Throwable failure) {
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern("%-5level %logger - %msg%n%ex");
        layout.start();
        Logger logger = context.getLogger("shop.Orders");
        return layout.doLayout(new LoggingEvent("", logger, Level.ERROR, "order failed", failure, null));
    }
}
