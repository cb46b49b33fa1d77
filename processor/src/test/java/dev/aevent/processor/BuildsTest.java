package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.assemble.Tables;
import dev.aevent.processor.emit.Generated;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves behind, with each compiler and each way to run it. */
class BuildsTest {
    private static final String[] STRICT = {"-Xlint:all", "-Werror"};

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void aProjectWithCoroutines() {
        build = new Build(folder)
                .source(
                        "relay/Relay.java",
                        "package relay;",
                        "import dev.aevent.annotation.Coroutine;",
                        "public class Relay {",
                        "    @Coroutine",
                        "    public int run(int n) {",
                        "        return n + 1;",
                        "    }",
                        "    static class Inner {",
                        "        @Coroutine",
                        "        String inner() {",
                        "            return \"\";",
                        "        }",
                        "    }",
                        "    @Deprecated static class Plain {}",
                        "}");
    }

    @Test
    void javacTwiceWithoutAClean() {
        assertBuilt(build.javac(STRICT));
        assertBuilt(build.javac(STRICT));
    }

    @Test
    void ecjTwiceWithoutAClean() {
        assertBuilt(build.ecj("-warn:none"));
        assertBuilt(build.ecj("-warn:none"));
    }

    @Test
    void onlyProcessing() {
        assertBuilt(build.javac("-proc:only"));
        assertThat(build.hasClassFile("relay/Relay")).isFalse();
    }

    @Test
    void aProxiedEnvironment() {
        build.processors(() -> List.of(
                Proxied.forwarding(new AeventProcessor(StubTranslator.FACTORY)),
                Proxied.forwarding(new ClaimingProcessor(List.of()))));
        assertBuilt(build.javac(STRICT));
    }

    @Test
    void theClassVersionIsThatOfTheSourceLevel() {
        assertBuilt(build.javac("--release", "17"));
        assertThat(Tables.of(build.classFile("relay/Relay$Coroutines")).version())
                .isEqualTo(61);
        assertBuilt(build.javac());
        assertThat(Tables.of(build.classFile("relay/Relay$Coroutines")).version())
                .isEqualTo(Tables.of(build.classFile("relay/Relay")).version());
    }

    @Test
    void severalModulesAtOnce() {
        Build modules = new Build(folder.resolve("modules"))
                .source("one/module-info.java", "module one { requires transitive dev.aevent.annotation; exports p; }")
                .source(
                        "one/p/One.java",
                        "package p;",
                        "public class One {",
                        "    public One() {}",
                        "    @dev.aevent.annotation.Coroutine",
                        "    public void run() {}",
                        "}")
                .source("two/module-info.java", "module two { requires one; requires dev.aevent.annotation; }")
                .source(
                        "two/q/Two.java",
                        "package q;",
                        "public class Two extends p.One {",
                        "    @Override @dev.aevent.annotation.Coroutine",
                        "    public void run() {}",
                        "}");
        Build.Result result = modules.javac(
                "-Xlint:all",
                "-Werror",
                "--module-source-path",
                modules.sources().toString(),
                "--module-path",
                Build.classPath().get(0).toString());
        assertThat(result.messages()).isEmpty();
        assertThat(modules.hasClassFile("one/p/One$Coroutines")).isTrue();
        assertThat(modules.hasClassFile("two/q/Two$Coroutines")).isTrue();
    }

    @Test
    void theUnnamedPackage() {
        build.source("Greeter.java", "class Greeter { @dev.aevent.annotation.Coroutine void greet() {} }");
        assertBuilt(build.javac(STRICT));
        assertThat(build.hasClassFile("Greeter$Coroutines")).isTrue();
    }

    @Test
    void twoCompilationsGiveTheSameBytes() {
        build.source("relay/A.java", "package relay; class A { @dev.aevent.annotation.Coroutine void a() {} }");
        assertBuilt(build.javac(STRICT));
        Build other = new Build(folder.resolve("other"));
        for (Path file : Build.javaFiles(build.sources())) {
            other.source(build.sources().relativize(file).toString(), new String(Build.read(file)));
        }
        assertThat(other.javac(STRICT).success()).isTrue();
        for (String name : List.of("relay/A$Coroutines", "relay/Relay$Coroutines")) {
            assertThat(other.classFile(name)).isEqualTo(build.classFile(name));
        }
    }

    @Test
    void aRemovedCoroutineLeavesNoClass() {
        assertBuilt(build.javac(STRICT));
        build.source(
                "relay/Relay.java",
                "package relay;",
                "public class Relay {",
                "    public int run(int n) { return n + 1; }",
                "    static class Inner { }",
                "}");
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(classFiles()).containsExactlyInAnyOrder("Relay", "Relay$Inner", "Relay$Plain");
        assertThat(build.generatedSources().resolve("relay")).isEmptyDirectory();
    }

    @Test
    void aCoroutineThatIsRemovedBesideOthersLeavesNoClassEither() {
        build.translator(frames()).javac(STRICT);
        assertThat(classFiles()).contains("Relay$Coroutines$run", "Relay$Coroutines$run$1");
        build.source(
                "relay/Relay.java",
                "package relay;",
                "public class Relay {",
                "    @dev.aevent.annotation.Coroutine",
                "    public void other() {}",
                "}");
        assertThat(build.javac(STRICT).messages()).isEmpty();
        assertThat(classFiles())
                .contains("Relay$Coroutines", "Relay$Coroutines$other")
                .doesNotContain("Relay$Coroutines$run", "Relay$Coroutines$run$1");
    }

    @Test
    void coroutinesOfEnumConstantsLeaveNoClassEither() {
        build.processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor()));
        String text = "package relay; interface Kind { @dev.aevent.annotation.Coroutine default void run() {} }"
                + "enum One implements Kind { A { %s } }";
        build.source(
                "relay/Kind.java", text.formatted("@Override @dev.aevent.annotation.Coroutine public void run() {}"));
        assertThat(build.javac("-Xlint:all").success()).isTrue();
        assertThat(classFiles()).contains("One$Coroutines$$1$A$Coroutines", "One$Coroutines$$1$A$Coroutines$run");
        build.source("relay/Kind.java", text.formatted(""));
        assertThat(build.javac("-Xlint:all").success()).isTrue();
        assertThat(classFiles())
                .contains("Kind$Coroutines")
                .doesNotContain("One$Coroutines$$1$A$Coroutines", "One$Coroutines$$1$A$Coroutines$run");
    }

    @Test
    void everyFileHasOneOriginatingElementAsGradleAsks() {
        var origins = new ArrayList<String>();
        build.processors(() -> List.of(
                Proxied.recordingOrigins(new AeventProcessor(StubTranslator.FACTORY), origins),
                new ClaimingProcessor(List.of())));
        assertBuilt(build.javac(STRICT));
        assertThat(origins).hasSize(4).containsOnly("[relay.Relay]");
    }

    /** Nests a class in the generated one for each coroutine, and one in that. */
    private static Translator.Factory frames() {
        return (checked, options, log) -> (type, divisions) -> {
            Generated made =
                    StubTranslator.FACTORY.create(checked, options, log).translate(type, divisions);
            String frames = type.methods().stream()
                    .map(method -> "static class %s { Object o = new Object() {}; }"
                            .formatted(method.element().getSimpleName()))
                    .collect(Collectors.joining());
            return new Generated(
                    made.packageName(),
                    made.simpleName(),
                    made.sourceFileName(),
                    made.text().replaceAll("}$", frames + "}"),
                    made.lines(),
                    made.userType(),
                    made.originatingClassName(),
                    made.accessedPrivateNestedTypes(),
                    made.variables(),
                    made.states());
        };
    }

    private List<String> classFiles() {
        try (var files = Files.list(build.classes().resolve("relay"))) {
            return files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .collect(Collectors.toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertBuilt(Build.Result result) {
        assertThat(result.messages()).isEmpty();
        assertThat(result.success()).as(result.output()).isTrue();
        Tables outer = Tables.of(build.classFile("relay/Relay$Coroutines"));
        assertThat(outer.source()).isEqualTo("Relay.java");
        assertThat(outer.lines()).containsOnlyKeys("run").containsEntry("run", List.of(7));
        assertThat(outer.variables()).containsEntry("run", List.of("self", "word"));
        Tables inner = Tables.of(build.classFile("relay/Relay$Inner$Coroutines"));
        assertThat(inner.source()).isEqualTo("Relay.java");
        assertThat(inner.lines()).containsEntry("inner", List.of(12));
        assertThat(build.hasClassFile("relay/Relay$Plain$Coroutines")).isFalse();
        assertThat(build.generatedSources().resolve("relay/Relay$Coroutines.java.txt"))
                .content()
                .contains("class Relay$Coroutines");
    }
}
