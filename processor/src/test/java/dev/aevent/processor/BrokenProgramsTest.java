package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs with mistakes of the user's that are none of our business: the compiler's own errors, once, and no more. */
class BrokenProgramsTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatDoesNotParse() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine void greet() { int = ; } }");
    }

    @Test
    void aMissingClassInABody() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine void greet() { new Missing().run(); } }");
    }

    @Test
    void aMissingClassInASignature() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine Missing greet(Missing m) { return m; } }");
    }

    @Test
    void aMissingSuperclass() {
        assertOnlyTheCompilersErrors(
                "class Greeter extends Missing { @Override @Coroutine void greet() { greet(); } }");
    }

    @Test
    void aMissingInterfaceOfAClassWithoutCoroutines() {
        assertOnlyTheCompilersErrors(
                "class Greeter { @Coroutine void greet() {} class Other implements Missing<Greeter> { void o() {} } }");
    }

    @Test
    void aMissingAnnotationValue() {
        assertOnlyTheCompilersErrors(
                "class Greeter { @SuppressWarnings(Missing.VALUE) @Coroutine void greet() {} @Missing void other() {} }");
    }

    @Test
    void brokenBounds() {
        assertOnlyTheCompilersErrors(
                "class Greeter<T extends Number & String> { @Coroutine <U extends T & Runnable> void greet(U u) {} }");
    }

    @Test
    void aCyclicSuperclass() {
        assertOnlyTheCompilersErrors("class Greeter extends Greeter { @Coroutine void greet() {} }");
    }

    @Test
    void brokenNestedLambdas() {
        assertOnlyTheCompilersErrors(
                "class Greeter { @Coroutine void greet() {",
                "    java.util.function.Function<String, Runnable> f = s -> () -> { int s = s.lenght(); return 1; };",
                "} }");
    }

    @Test
    void aTypeError() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine int greet() { return \"\"; } }");
    }

    @Test
    void aFlowError() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine int greet() { int i; if (hashCode() > 0) i++; } }");
    }

    @Test
    void aDuplicateClass() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine void greet() {} } class Greeter {}");
    }

    @Test
    void anErrorElsewhere() {
        assertOnlyTheCompilersErrors("class Greeter { @Coroutine void greet() {} } class Other { int i = \"\"; }");
    }

    private void assertOnlyTheCompilersErrors(String... program) {
        Build build = new Build(folder)
                .source("Greeter.java", "import dev.aevent.annotation.Coroutine;", String.join("\n", program));
        List<String> expected = build.processors(() -> List.of(new ClaimingProcessor(List.of())))
                .javac()
                .messages();
        assertThat(expected).isNotEmpty();
        build.translator(StubTranslator.FACTORY);
        assertThat(build.javac().messages()).isEqualTo(expected);
        assertThat(build.javac("-Aaevent.emit=source").messages()).isEqualTo(expected);
        assertThat(build.ecj("-warn:none").messages()).noneMatch(message -> message.contains("Aevent"));
    }
}
