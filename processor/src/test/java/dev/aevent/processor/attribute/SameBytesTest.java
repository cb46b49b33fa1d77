package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled against stubs is, byte for byte, what javac makes of it where it has the real classes. */
class SameBytesTest {
    private static final Path PROGRAM = Path.of("../runtime/src/main/java");

    @TempDir
    Path classes;

    @Test
    void asTheEnclosingCompilerWrites() throws IOException {
        Map<String, byte[]> compiled = new HashMap<>();
        var errors = Enclosing.of(texts())
                .with("-g", "-d", classes.toString())
                .compiling()
                .run(world -> {
                    List<JavaFileObject> given = new ArrayList<>();
                    List<SourceUnit> sources = world.sources();
                    for (int i = 0; i < sources.size(); i += 2) {
                        SourceUnit unit = sources.get(i);
                        given.add(new MemorySource(unit.uri(), unit.text()));
                    }
                    Compiled result = world.cleanRoom().compile(given);
                    assertThat(result.diagnostics()).isEmpty();
                    compiled.putAll(result.classes());
                });
        assertThat(errors).isEmpty();
        assertThat(compiled).hasSizeGreaterThan(20);
        for (Map.Entry<String, byte[]> entry : compiled.entrySet()) {
            assertThat(entry.getValue())
                    .as(entry.getKey())
                    .isEqualTo(Files.readAllBytes(classes.resolve(entry.getKey().replace('.', '/') + ".class")));
        }
    }

    private static String[] texts() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".java") && !file.toString().endsWith("-info.java")) {
                    texts.add(Files.readString(file));
                }
            }
            return texts.toArray(String[]::new);
        }
    }
}
