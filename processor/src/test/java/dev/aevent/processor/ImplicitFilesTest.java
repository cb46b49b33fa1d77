package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are told who let javac find files by itself. */
class ImplicitFilesTest {
    private static final String WARNING = "8:32 warning: [AeventNotProcessed] library.Deep stays ordinary code that"
            + " cannot be awaited at run time: the compiler has found its file by itself, and shows such files to no"
            + " annotation processor; name the file to the compiler, too";

    @TempDir
    Path folder;

    private Path library;
    private Build build;

    @BeforeEach
    void aLibraryAndItsUser() throws IOException {
        library = folder.resolve("library");
        new Build(library)
                .source(
                        "library/Deep.java",
                        "package library;",
                        "import dev.aevent.annotation.Coroutine;",
                        "public class Deep {",
                        "    @Coroutine",
                        "    public static int twice(int n) {",
                        "        return 2 * n;",
                        "    }",
                        "}");
        build = new Build(Files.createDirectories(folder.resolve("user")))
                .coroutines()
                .source(
                        "app/App.java",
                        "package app;",
                        "import static dev.aevent.Aevent.await;",
                        "import dev.aevent.annotation.Coroutine;",
                        "import library.Deep;",
                        "public class App {",
                        "    @Coroutine",
                        "    static int four() {",
                        "        return await(Deep.twice(await(Deep.twice(1))));",
                        "    }",
                        "}");
    }

    @Test
    void aFileThatNoProcessorIsShownIsReportedOnceWhereItIsAwaited() {
        String sources = library.resolve("src").toString();
        Build.Result result = build.javac("-sourcepath", sources, "-implicit:class");
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(Markers.actual(result.diagnostics().get(0))).isEqualTo(WARNING);
    }

    @Test
    void oneWhoseCoroutineIsOnlySpawnedIsReported() {
        Build spawning = new Build(folder.resolve("spawning"))
                .coroutines()
                .source(
                        "app/Spawning.java",
                        "package app;",
                        "import static dev.aevent.Aevent.spawn;",
                        "import dev.aevent.annotation.Coroutine;",
                        "import library.Deep;",
                        "public class Spawning {",
                        "    @Coroutine",
                        "    static void four() {",
                        "        Runnable later = () -> spawn(Deep::twice, 2);",
                        "        spawn(Deep::twice, 2);",
                        "    }",
                        "}");
        Build.Result result =
                spawning.javac("-sourcepath", library.resolve("src").toString(), "-implicit:class");
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(Markers.actual(result.diagnostics().get(0))).isEqualTo(WARNING.replace("8:32", "9:15"));
    }

    @Test
    void oneThatWasCompiledBeforeIsNot() {
        new Build(library).coroutines().javac();
        build.classPath(library.resolve("classes"));
        assertThat(build.javac("-sourcepath", library.resolve("src").toString(), "-Xprefer:source", "-implicit:none")
                        .messages())
                .isEmpty();
        assertThat(build.javac().messages()).isEmpty();
    }
}
