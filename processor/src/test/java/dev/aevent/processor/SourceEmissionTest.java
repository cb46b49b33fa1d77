package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the generated sources are for the enclosing compiler to compile. */
class SourceEmissionTest {
    private static final String[] STRICT = {"-Aaevent.emit=source", "-Xlint:all", "-Werror"};

    @TempDir
    Path folder;

    @Test
    void sourcesGoToTheCompilerTwiceWithoutAClean() {
        Build build = new Build(folder)
                .source(
                        "p/Greeter.java",
                        "package p; class Greeter { @dev.aevent.annotation.Coroutine void greet() {} }");
        for (int i = 0; i < 2; i++) {
            Build.Result result = build.javac(STRICT);
            assertThat(result.messages()).isEmpty();
            assertThat(build.generatedSources().resolve("p/Greeter$Coroutines.java"))
                    .exists();
            assertThat(build.hasClassFile("p/Greeter$Coroutines")).isTrue();
        }
        assertThat(build.ecj("-Aaevent.emit=source", "-warn:none").messages()).isEmpty();
    }

    @Test
    void localClassesAndLambdasAreSourcesToo() throws IOException {
        Build build = new Build(folder)
                .processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())))
                .source("Closures.java", Files.readString(Path.of("src/test/resources/golden/Closures.java")));
        for (int i = 0; i < 2; i++) {
            assertThat(build.javac(STRICT).messages()).isEmpty();
        }
        assertThat(build.hasClassFile("Closures$Coroutines$$1Counter$Counter")).isTrue();
        assertThat(build.ecj("-Aaevent.emit=source", "-warn:none").messages()).isEmpty();
    }

    @Test
    void aTypeInOneThatTheSourceCouldNotNameIsRefused() {
        Build build = new Build(folder)
                .processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())))
                .source("q/Hidden.java", "package q; class Hidden { public static class Part {} }")
                .source("q/Open.java", "package q; public class Open extends Hidden {}")
                .source(
                        "p/User.java",
                        "package p;",
                        "class User {",
                        "    @dev.aevent.annotation.Coroutine void use() {",
                        "        q.Open.Part part = new q.Open.Part();",
                        "        dev.aevent.Aevent.await(dev.aevent.Aevent.yieldNow());",
                        "        part.toString();",
                        "    }",
                        "}");
        assertThat(build.javac().messages()).isEmpty();
        assertThat(build.javac("-Aaevent.emit=source").messages())
                .singleElement()
                .asString()
                .contains("the type Part in the package-private type Hidden of another package,"
                        + " with -Aaevent.emit=source, cannot be compiled as a part of a coroutine yet:"
                        + " make Hidden public");
    }

    @Test
    void aBuildMayOfferTheGeneratedSourceOnceMore() {
        Build build = new Build(folder)
                .source(
                        "p/Greeter.java",
                        "package p; class Greeter { @dev.aevent.annotation.Coroutine void greet() {} }")
                .source("p/Greeter$Coroutines.java", "package p; public final class Greeter$Coroutines {}");
        assertThat(build.javac("-Aaevent.emit=source").messages()).isEmpty();
    }

    @Test
    void aBodyWaitsForATypeThatIsYetToBeGenerated() {
        Build build = new Build(folder)
                .processors(() -> List.of(
                        new AeventProcessor(StubTranslator.FACTORY), new ClaimingProcessor(List.of()), new Generator()))
                .source(
                        "p/Greeter.java",
                        "package p; class Greeter {",
                        "    @dev.aevent.annotation.Coroutine void greet() { var late = new Late(); late.greet(); }",
                        "}")
                .source("p/Early.java", "package p; class Early { @dev.aevent.annotation.Coroutine void e() {} }");
        Build.Result result = build.javac(STRICT);
        assertThat(result.messages()).isEmpty();
        assertThat(build.hasClassFile("p/Greeter$Coroutines")).isTrue();
        assertThat(build.hasClassFile("p/Early$Coroutines")).isTrue();
    }

    @Test
    void classFilesMayUseGeneratedTypesToo() {
        Build build = new Build(folder)
                .processors(() -> List.of(
                        new Generator(), new AeventProcessor(StubTranslator.FACTORY), new ClaimingProcessor(List.of())))
                .source(
                        "p/Greeter.java",
                        "package p; class Greeter {",
                        "    @dev.aevent.annotation.Coroutine void greet() { var late = new Late(); late.greet(); }",
                        "}");
        assertThat(build.javac("-Xlint:all", "-Werror").messages()).isEmpty();
        assertThat(build.hasClassFile("p/Greeter$Coroutines")).isTrue();
    }

    /** Somebody else's processor: in its first round it generates a class. */
    @SupportedAnnotationTypes("*")
    private static final class Generator extends AbstractProcessor {
        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("p.Late").openWriter()) {
                    writer.write("package p; class Late { void greet() {} }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
