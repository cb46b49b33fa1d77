package dev.aevent.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a JVM lives and ends with coroutines in it. */
class JvmTest {
    private static final long LIMIT_SECONDS = 120;

    private record Ended(int exitCode, String output) {}

    private static Ended run(String program, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Programs.class.getName(), program));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    @Test
    void itLivesAsLongAsACoroutineAndExitsWithZero() throws Exception {
        Ended ended = run("outlivesMain");
        assertThat(ended.output()).contains("slept");
        assertThat(ended.exitCode()).isZero();
    }

    /** gevent/gevent#1839. */
    @Test
    void whoeverSpawnsItExits() throws Exception {
        Ended ended = run("spawnedByAnotherThread");
        assertThat(ended.output()).contains("slept");
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void coroutinesOneAfterTheOtherNeitherHangNorLinger() throws Exception {
        Ended ended = run("oneAfterTheOther");
        assertThat(ended.output()).contains("all");
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void aFailureOfOneIsReportedAndTheOthersGoOn() throws Exception {
        Ended ended = run("failureOfOne");
        assertThat(ended.output())
                .contains("Exception in thread \"aevent\" java.lang.IllegalStateException: nobody joins me")
                .contains("at Test.spawn(Test.java:1)")
                .doesNotContain("dev.aevent.abi")
                .contains("the other goes on");
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void aStaticInitialiserMaySpawn() throws Exception {
        assertThat(run("initialiser").output()).contains("initialised");
    }

    @Test
    void aMillionParkedFitInAGibibyte() throws Exception {
        Ended ended = run("parkedMillion", "-Xmx1g");
        assertThat(ended.output()).contains("B each").doesNotContain("OutOfMemoryError");
        assertThat(ended.exitCode()).isZero();
        System.out.println("parked: " + ended.output().trim());
    }
}
