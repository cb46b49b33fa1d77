package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of which compilers have choked when a processor looked at their bodies. They compile without a word, and the
 * user's own classes are what they are without us, byte by byte.
 */
class SoundProgramsTest {
    @TempDir
    Path folder;

    @Test
    void aConditionalThatCallsItsOwnMethod() throws IOException {
        assertUntouched(
                "class P { boolean flag; @Coroutine boolean run() { return flag ? other(flag) : other(!flag ? other(true) : flag); }",
                "    boolean other(boolean b) { return b ? other(false) : b; } }");
    }

    @Test
    void aPatternInAnArgumentOfThis() throws IOException {
        assertUntouched(
                "class P { P(Object o) { this(o instanceof String s && s.length() > 1 ? s : \"\"); }",
                "    P(String s) {} @Coroutine void run() {} }");
    }

    @Test
    void varAndImplicitLambdaParameters() throws IOException {
        assertUntouched(
                "import java.util.*; import java.util.function.*;",
                "class P { @Coroutine int run(List<? extends Map.Entry<String, int[]>> list) {",
                "    var sum = new Object() { int n; };",
                "    for (var entry : list) { Function<int[], IntUnaryOperator> f = a -> i -> a[i] + sum.n;",
                "        sum.n += f.apply(entry.getValue()).applyAsInt(0); }",
                "    BiFunction<String, String, Integer> g = (var x, var y) -> x.length() + y.length();",
                "    return sum.n + g.apply(\"\", \"\"); } }");
    }

    @Test
    void everyKindOfType() throws IOException {
        assertUntouched(
                "import java.util.function.*;",
                "sealed interface P permits P.R, P.E { @Coroutine default <T extends Comparable<? super T>> T run(T t) { return t; }",
                "    record R(int n, String... names) implements P { public R { if (n < 0) throw new IllegalArgumentException(); }",
                "        @Coroutine int sum() { return n + names.length; } static final long L = 1L << 40; }",
                "    enum E implements P { A { int own() { return 1; } }, B; @Coroutine int e() { return 2; } }",
                "    @interface N { int value() default 3; Class<?>[] types() default {}; E e() default E.A; }",
                "    @N(types = {P.class, int[].class}) class C<X extends Exception & Runnable> {",
                "        @Coroutine <Y extends X> void run(Y y) throws X { Supplier<C<X>> s = C::new; throw y; } } }");
    }

    @Test
    void namesThatHideThoseOfJavaLang() throws IOException {
        assertUntouched(
                "class P { static class Object {} static class String {} @interface Override {}",
                "    @Coroutine String run(Object o) { return new String(); } }");
    }

    @Test
    void aFileWithSeveralTopLevelTypes() throws IOException {
        assertUntouched(
                "class P { @Coroutine void run() { new Q(); } }",
                "class Q { @Coroutine void run() {} }",
                "interface R { @Coroutine void run(); }");
    }

    private void assertUntouched(String... program) throws IOException {
        Build build = new Build(folder)
                .source("p/P.java", "package p; import dev.aevent.annotation.Coroutine;", String.join("\n", program));
        build.processors(() -> List.of(new ClaimingProcessor(List.of())));
        assertThat(build.javac("-Xlint:all,-processing", "-Werror").messages()).isEmpty();
        Map<String, byte[]> without = classes(build);

        build.translator(StubTranslator.FACTORY);
        assertThat(build.javac("-Xlint:all,-processing", "-Werror").messages()).isEmpty();
        Map<String, byte[]> with = classes(build);
        assertThat(with.keySet())
                .filteredOn(name -> name.contains("$Coroutines"))
                .isNotEmpty();
        with.keySet().removeIf(name -> name.contains("$Coroutines"));
        assertThat(with).usingRecursiveComparison().isEqualTo(without);

        assertThat(build.ecj("-warn:none").messages()).isEmpty();
    }

    private static Map<String, byte[]> classes(Build build) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (var files = Files.list(build.classes().resolve("p"))) {
            files.forEach(file -> classes.put(file.getFileName().toString(), Build.read(file)));
        }
        return classes;
    }
}
