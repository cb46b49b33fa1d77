package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.aevent.processor.emit.Generated;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the driver says when something goes wrong that no example program brings about. */
class CompilerTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void aProgram() {
        build = new Build(folder)
                .source(
                        "relay/Relay.java",
                        "package relay;",
                        "import dev.aevent.annotation.Coroutine;",
                        "class Relay {",
                        "    @Coroutine",
                        "    int run(String word) {",
                        "        return word.length();",
                        "    }",
                        "}");
    }

    @Test
    void whatAPassThrowsIsADefectAtTheClass() {
        build.translator((checked, options, log) -> (type, divisions) -> {
            throw new IllegalStateException("no such label");
        });
        assertThat(only(build.javac()))
                .startsWith("3:1 error: [AeventDefect] Aevent failed at relay.Relay in its pass 'translate'")
                .contains("IllegalStateException: no such label", "CompilerTest");
    }

    @Test
    void aDeepProgramIsADefectToo() {
        build.translator((checked, options, log) -> (type, divisions) -> {
            throw new StackOverflowError();
        });
        assertThat(only(build.javac())).contains("[AeventDefect]", "StackOverflowError");
    }

    @Test
    void generatedCodeThatDoesNotCompileIsADefectAtTheMethod() {
        translateTo(text -> text.replace("return word;", "return wird;"));
        assertThat(only(build.javac()))
                .startsWith("5:9 error: [AeventDefect] Aevent failed at Relay.run(String) in its pass 'assemble'")
                .contains("cannot find symbol", "in line 6 of Relay$Coroutines.java: return wird;");
    }

    @Test
    void aMethodThatBecomesTooLargeIsRefusedAtTheMethod() {
        translateTo(text -> text.replace("int own$ = 1;", "long own$ = 1; " + "own$ *= own$ + 12345678;".repeat(9000)));
        assertThat(only(build.javac()))
                .isEqualTo("5:9 error: [AeventMethodTooLarge] Relay.run(String) becomes more bytecode than the 64 KiB"
                        + " a method may have: move a part of it into a coroutine of its own");
    }

    @Test
    void nothingIsWrittenWhereSomethingWentWrong() {
        translateTo(text -> text.replace("return word;", "return wird;"));
        build.source("relay/Sound.java", "package relay; class Sound { @dev.aevent.annotation.Coroutine void s() {} }");
        assertThat(build.javac().success()).isFalse();
        assertThat(build.hasClassFile("relay/Relay$Coroutines")).isFalse();
        assertThat(build.hasClassFile("relay/Sound$Coroutines")).isFalse();
    }

    @Test
    void aSourceThatCannotBeReadIsReportedWithTheOptionToSet() {
        build.processors(() -> List.of(Proxied.withoutSources(new AeventProcessor(StubTranslator.FACTORY))));
        assertThat(only(build.javac()))
                .isEqualTo("3:1 error: [AeventSourceNotFound] the source of relay.Relay cannot be read, so its"
                        + " coroutines cannot be compiled: give the compiler the option -sourcepath"
                        + " (in Gradle, options.sourcepath)");
    }

    @Test
    void aBuildForAnOlderJavaIsToldWhichOneToName() {
        assertThat(build.javac("--release", "11", "-Xlint:-options").messages())
                .containsExactly("error: [AeventLanguageTooOld] what coroutines are compiled to needs Java 17 or later,"
                        + " and this is compiled for Java 11: write --release 17 (in Maven, maven.compiler.release)");
    }

    @Test
    void aCompactSourceFileIsToldToDeclareItsClass(@TempDir Path compact) {
        assumeTrue(Runtime.version().feature() >= 25);
        Build.Result result = new Build(compact)
                .coroutines()
                .source("Main.java", "@dev.aevent.annotation.Coroutine", "int one() { return 1; }", "void main() {}")
                .javac();
        assertThat(only(result))
                .endsWith("error: [AeventCompactFile] the class of a compact source file cannot be named, so nothing"
                        + " could run its coroutines: write 'class Main { }' around them");
    }

    @Test
    void whereTheCompilerShowsNoTreesThePlaceStandsInTheText() {
        build.processors(() -> List.of(Proxied.forwarding(new AeventProcessor(broken()))));
        assertThat(only(build.javac())).startsWith("5:9 error: [AeventDefect]"); // seen by a plugin
        assertThat(build.ecj("-warn:none").messages())
                .singleElement()
                .asString()
                .startsWith("error: line 5, column 9: [AeventDefect]");
    }

    @Test
    void theTreesOfAnEarlierCompilationOnTheThreadAreLeftAlone() throws IOException {
        AtomicBoolean goesOn = new AtomicBoolean();
        JavacTask parsing = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("memory:///Other.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return "class Other {}";
                                    }
                                }));
        parsing.parse();
        parsing.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                goesOn.set(true);
            }
        });
        build.processors(() -> List.of(new AeventProcessor(broken())));
        assertThat(build.ecj("-warn:none").messages())
                .singleElement()
                .asString()
                .startsWith("error: line 5, column 9: [AeventDefect]");
        assertThat(goesOn).as("the earlier one goes on").isFalse();
    }

    @Test
    void aTextThatTheCompilerDoesNotSeeIsReportedOnceTheCompilerIsContent() {
        build.rewrite((file, text) -> text.replace("word.length()", "word.size()"));
        assertThat(only(build.javac()))
                .startsWith("6:20 error: [AeventTextDoesNotCompile] relay.Relay compiles, but its text alone does not"
                        + " (line 6: cannot find symbol");
    }

    @Test
    void withoutTheJdksCompilerEclipseSaysWhatIsMissing() throws IOException, InterruptedException {
        Process ecj = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules=java.base,java.compiler,java.logging,java.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.eclipse.jdt.internal.compiler.batch.Main",
                        "-source",
                        "17",
                        "-target",
                        "17",
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "-cp",
                        Build.classPath().get(0).toString(),
                        "-d",
                        build.classes().toString(),
                        build.sources().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(ecj.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(ecj.waitFor()).isNotZero();
        assertThat(output).containsOnlyOnce("[AeventNoCompiler]").doesNotContain("NoClassDefFoundError");
    }

    private void translateTo(UnaryOperator<String> change) {
        build.translator(changed(change));
    }

    private static Translator.Factory broken() {
        return changed(text -> text.replace("return word;", "return wird;"));
    }

    private static Translator.Factory changed(UnaryOperator<String> change) {
        return (checked, options, log) -> (type, divisions) -> {
            Generated made =
                    StubTranslator.FACTORY.create(checked, options, log).translate(type, divisions);
            return new Generated(
                    made.packageName(),
                    made.simpleName(),
                    made.sourceFileName(),
                    change.apply(made.text()),
                    made.lines(),
                    made.userType(),
                    made.originatingClassName(),
                    made.accessedPrivateNestedTypes(),
                    made.variables(),
                    made.states());
        };
    }

    private static String only(Build.Result result) {
        assertThat(result.success()).isFalse();
        assertThat(result.diagnostics()).hasSize(1);
        return Markers.actual(result.diagnostics().get(0));
    }
}
