package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Aaevent.dump} writes. */
class DumpTest {
    @TempDir
    Path folder;

    private Build build() {
        return new Build(folder.resolve("build"))
                .processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())))
                .source(
                        "p/Counter.java",
                        "package p;",
                        "import static dev.aevent.Aevent.*;",
                        "import dev.aevent.annotation.Coroutine;",
                        "class Counter {",
                        "    static class Inner {",
                        "        @Coroutine int count(int n) {",
                        "            while (n > 0) {",
                        "                await(yieldNow());",
                        "                n--;",
                        "            }",
                        "            return n;",
                        "        }",
                        "        @Coroutine void count() {}",
                        "    }",
                        "}");
    }

    @Test
    void everyPassOfEveryCoroutine() throws IOException {
        Path dump = folder.resolve("dump");
        assertThat(build().javac("-Aaevent.dump=" + dump).messages()).isEmpty();
        Path inner = dump.resolve("p.Counter.Inner");
        assertThat(names(inner))
                .containsExactly(
                        "Counter$Inner$Coroutines.4-emit.txt",
                        "count-2.0-check.txt",
                        "count-2.1-lower.txt",
                        "count-2.2-analyse.txt",
                        "count-2.3-split.txt",
                        "count.0-check.txt",
                        "count.1-lower.txt",
                        "count.2-analyse.txt",
                        "count.3-split.txt");
        assertThat(inner.resolve("count.0-check.txt")).content().contains("while (n > 0)");
        assertThat(inner.resolve("count.1-lower.txt")).hasContent("""
                           6 int count(Counter.Inner self, int n)
                               while:
                           7     if not (n > 0) goto end
                           8     await the next turn
                           9     n--;
                                 goto while
                               end:
                          11     { loop.j = n; return null; }
                        """);
        assertThat(inner.resolve("count.2-analyse.txt")).content().contains("await the next turn   // saves n\n");
        assertThat(inner.resolve("count.3-split.txt"))
                .content()
                .startsWith("fields: n\nvariables: \n")
                .contains("await the next turn   // resumes in state 2\n")
                .contains("while:   // state 1\n");
    }

    @Test
    void aFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(build().javac("-Aaevent.dump=" + file).messages())
                .singleElement()
                .asString()
                .contains("[AeventUnknownOptionValue]", "the path of a folder that can be written to");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
