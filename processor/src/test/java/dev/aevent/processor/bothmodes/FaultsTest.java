package dev.aevent.processor.bothmodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutation of the compiler: with any of the faults in {@code faults.txt} some scenario must fail. That takes minutes, so
 * it is done only with {@code -Dfaults=all}, or with a part of a fault's text in its place.
 */
class FaultsTest {
    private static final String WANTED = System.getProperty("faults", "");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    /** Or the table no longer speaks of this compiler. */
    @TestFactory
    Stream<DynamicNode> faultsStandInThePasses() {
        List<Fault> faults = Fault.all();
        assertThat(faults).hasSizeGreaterThan(20);
        return faults.stream()
                .map(fault -> dynamicTest(
                        fault.toString(), () -> assertThat(fault.occurrences()).isOne()));
    }

    @TestFactory
    Stream<DynamicNode> aScenarioFindsEachFault() {
        assumeTrue(!WANTED.isEmpty(), "takes minutes");
        return Fault.all().stream()
                .filter(fault -> WANTED.equals("all") || fault.toString().contains(WANTED))
                .map(fault -> dynamicTest(fault.toString(), () -> assertFound(fault)));
    }

    /** Or what finds the faults may be something else. */
    @Test
    void nothingIsFoundWhereThereIsNoFault() throws IOException, InterruptedException {
        assumeTrue(!WANTED.isEmpty(), "takes minutes");
        Search search = Search.on(CLASS_PATH, "");
        assertThat(search.status()).as(search.output()).isOne();
    }

    private void assertFound(Fault fault) throws IOException, InterruptedException {
        Path faulty = Files.createTempDirectory(folder, "faulty");
        compile(fault, faulty);
        Search search = Search.on(faulty + File.pathSeparator + CLASS_PATH, fault.area());
        assertThat(search.status()).as(search.output()).isZero();
        System.out.println(fault + "\n    " + search.output().strip());
    }

    /** A run of all scenarios that ends with the first that differs. */
    private record Search(int status, String output) {
        static Search on(String classPath, String firstArea) throws IOException, InterruptedException {
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath,
                            FaultRun.class.getName(),
                            firstArea)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(run.getInputStream().readAllBytes());
            return new Search(run.waitFor(), output);
        }
    }

    private static void compile(Fault fault, Path target) throws IOException {
        Path source = target.resolve(fault.file().getFileName());
        Files.writeString(source, fault.mistaken());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int status = javac.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-cp",
                CLASS_PATH,
                "-d",
                target.toString(),
                source.toString());
        assertThat(status).as("the faulty class compiles").isZero();
    }
}
