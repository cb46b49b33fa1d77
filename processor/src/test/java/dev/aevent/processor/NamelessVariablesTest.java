package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variables whose types no name says may be less exact in generated code, and too much so for what is done with them. */
class NamelessVariablesTest {
    @TempDir
    Path folder;

    private Build program(String declaration) {
        return new Build(folder)
                .coroutines()
                .source(
                        "app/App.java",
                        "package app;",
                        "import static dev.aevent.Aevent.*;",
                        "import dev.aevent.annotation.Coroutine;",
                        "import java.util.*;",
                        "class App {",
                        "    interface Named {}",
                        "    record First(int n) implements Named {}",
                        "    record Second(int n) implements Named {}",
                        "    @Coroutine",
                        "    static int size() {",
                        "        " + declaration + " all = new ArrayList<>(List.of(new First(1), new Second(2)));",
                        "        await(yieldNow());",
                        "        all.add(new First(3));",
                        "        return all.size();",
                        "    }",
                        "}");
    }

    @Test
    void theUserIsToldToDeclareTheType() {
        Build.Result result = program("var").javac();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(Markers.actual(result.diagnostics().get(0)))
                .isEqualTo(
                        "11:13 error: [AeventNotCarried] the variable all, whose type has no name, cannot be compiled"
                                + " as a part of a coroutine yet: declare its type");
    }

    @Test
    void thatHelps() {
        assertThat(program("List<Named>").javac().messages()).isEmpty();
    }
}
