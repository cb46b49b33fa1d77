package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coroutines that use types which other processors generate in the same build. */
class GeneratedTypesTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void autoValueOnTheClassPath() {
        build = new Build(folder).classPath(OtherProcessors.AUTO_VALUE_ANNOTATIONS);
    }

    static Stream<Arguments> autoValue() {
        return Stream.of("class", "source")
                .flatMap(emit -> Stream.of(
                        arguments("before", emit, OtherProcessors.before(OtherProcessors.AUTO_VALUE)),
                        arguments("after", emit, OtherProcessors.after(OtherProcessors.AUTO_VALUE))));
    }

    @ParameterizedTest(name = "AutoValue {0} us, emit={1}")
    @MethodSource("autoValue")
    void valuesOfAutoValue(String order, String emit, List<Path> path) throws Exception {
        build.source(
                        "p/Money.java",
                        "package p;",
                        "import com.google.auto.value.AutoValue;",
                        "import com.google.auto.value.extension.memoized.Memoized;",
                        "import dev.aevent.annotation.Coroutine;",
                        "import static dev.aevent.Aevent.*;",
                        "@AutoValue abstract class Money<T extends Comparable<T>> {",
                        "    abstract T unit();",
                        "    abstract int amount();",
                        "    static <T extends Comparable<T>> Money<T> of(T unit, int amount) {",
                        "        return new AutoValue_Money<>(unit, amount);",
                        "    }",
                        "    static Builder<String> euros() { return new AutoValue_Money.Builder<String>().unit(\"EUR\"); }",
                        "    @Memoized String text() { return unit() + \" \" + amount(); }",
                        "    @Coroutine Money<T> doubled() {",
                        "        await(yieldNow());",
                        "        return new AutoValue_Money<>(unit(), amount() * 2);",
                        "    }",
                        "    @AutoValue.Builder interface Builder<T extends Comparable<T>> {",
                        "        Builder<T> unit(T unit);",
                        "        Builder<T> amount(int amount);",
                        "        Money<T> build();",
                        "    }",
                        "}")
                .source(
                        "p/Program.java",
                        "package p;",
                        "import com.google.auto.value.AutoValue;",
                        "import dev.aevent.annotation.Coroutine;",
                        "import java.util.*;",
                        "import static dev.aevent.Aevent.*;",
                        "public class Program {",
                        "    public static Object ordinary() { return new Program().run(); }",
                        "    public static Object coroutine() { return spawn(new Program()::run).join(); }",
                        "    @AutoValue abstract static class Pair {",
                        "        abstract String key();",
                        "        abstract Money<String> money();",
                        "    }",
                        "    @Coroutine AutoValue_Program_Pair pair(String key, AutoValue_Money<String> money) {",
                        "        return new AutoValue_Program_Pair(key, await(money.doubled()));",
                        "    }",
                        "    @Coroutine <M extends $AutoValue_Money<String>> List<M> twice(M money) {",
                        "        await(yieldNow());",
                        "        return List.of(money, money);",
                        "    }",
                        "    @Coroutine String run() {",
                        "        Map<String, List<AutoValue_Program_Pair>> pairs = new TreeMap<>();",
                        "        for (String key : List.of(\"a\", \"b\", \"a\")) {",
                        "            var money = Money.euros().amount(key.length()).build();",
                        "            AutoValue_Program_Pair made = await(pair(key, (AutoValue_Money<String>) money));",
                        "            pairs.computeIfAbsent(key, k -> new ArrayList<>()).add(made);",
                        "        }",
                        "        var last = await(await(Money.of(\"USD\", 4).doubled()).doubled());",
                        "        var both = await(twice(new AutoValue_Money<>(\"GBP\", 3)));",
                        "        return pairs + last.text() + both + pairs.get(\"a\").get(0).money().unit();",
                        "    }",
                        "}");
        assertSame(build.processorPath(path), emit);
    }

    /** One type comes in each round: the first names the second. */
    @ParameterizedTest
    @ValueSource(strings = {"class", "source"})
    void typesOfSeveralRounds(String emit) throws Exception {
        build.processors(
                        () -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of()), new GeneratorOfRounds()))
                .source(
                        "p/Program.java",
                        "package p;",
                        "import dev.aevent.annotation.Coroutine;",
                        "import static dev.aevent.Aevent.*;",
                        "public class Program extends Round2<Round1> implements Round3 {",
                        "    public static Object ordinary() { return new Program().run(); }",
                        "    public static Object coroutine() { return spawn(new Program()::run).join(); }",
                        "    @Override @Coroutine protected String step(String s) {",
                        "        return await(super.step(s)) + new Round1().toString();",
                        "    }",
                        "    @Override @Coroutine public int count() { await(yieldNow()); return 3; }",
                        "    @Coroutine String run() {",
                        "        Round3 round = this;",
                        "        return await(step(\"x\")) + await(round.count()) + await(new Round2<String>().step(\"y\"));",
                        "    }",
                        "}");
        assertSame(build, emit);
    }

    private static void assertSame(Build build, String emit) throws Exception {
        assertThat(build.javac("-Aaevent.emit=" + emit, "-Xlint:all", "-Xlint:-processing", "-Xlint:-fallthrough")
                        .messages())
                .isEmpty();
        try (Loaded program = build.load()) {
            assertThat(program.call("p.Program", "coroutine")).isEqualTo(program.call("p.Program", "ordinary"));
        }
    }

    /** Somebody else's processor, which writes one more type in each round, coroutines among their members. */
    @SupportedAnnotationTypes("*")
    private static final class GeneratorOfRounds extends AbstractProcessor {
        private static final List<String> TEXTS = List.of(
                "class Round1 { @Override public String toString() { return \"1\"; } }",
                "class Round2<T> { Round1 one = new Round1(); @dev.aevent.annotation.Coroutine protected String step(String s) {"
                        + " dev.aevent.Aevent.await(dev.aevent.Aevent.yieldNow()); return s + one; } }",
                "interface Round3 { @dev.aevent.annotation.Coroutine int count(); }");

        private int round;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (round < TEXTS.size()) {
                String text = TEXTS.get(round++);
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("p.Round" + round)
                        .openWriter()) {
                    writer.write("package p; " + text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
