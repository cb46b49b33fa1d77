package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is generated for a few telling methods, and the states on the way there, as people read them.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden.update} approves what is generated now: look at the difference first.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Loops", "Finally", "Virtual", "Switch", "Operands", "Implicit", "Closures"})
    void isGeneratedAsApproved(String name) throws IOException {
        Path dump = folder.resolve("dump");
        Build build = new Build(folder.resolve("build"))
                .processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())))
                .source(name + ".java", Files.readString(GOLDEN.resolve(name + ".java")));
        assertThat(build.javac("-Aaevent.dump=" + dump).messages()).isEmpty();
        assertApproved(
                name + "$Coroutines.txt",
                Files.readString(build.generatedSources().resolve(name + "$Coroutines.java.txt")));
        assertApproved(name + ".run.txt", Files.readString(dump.resolve(name + "/run.3-split.txt")));
    }

    private static void assertApproved(String file, String actual) throws IOException {
        Path approved = GOLDEN.resolve(file);
        if (UPDATE) {
            Files.writeString(approved, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(approved));
    }
}
