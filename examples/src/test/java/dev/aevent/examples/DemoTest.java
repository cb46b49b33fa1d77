package dev.aevent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.examples.demo.Run;
import dev.aevent.examples.demo.Usage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void everyClientIsAnsweredAndThereIsSomethingToSee() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        List<Run> runs = new Demo(out, 20, folder).run();

        assertThat(runs).extracting(Run::server).containsExactly("M0", "M1", "M4");
        assertThat(runs).extracting(run -> run.visits().size()).containsExactly(3, 20, 20);
        assertThat(runs).extracting(Run::failures).containsOnly(0L);
        assertThat(runs.get(2).threads()).isEqualTo(new Usage(1, 0));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("20 connected", "20 done", "slowest answer");
        assertThat(folder.resolve("timeline.svg")).isNotEmptyFile();
        assertThat(folder.resolve("m4.log")).content().contains("M4: answered");
    }
}
