package dev.aevent.processor.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac with our plugin leaves behind on a thread that goes on to do something else. */
class TaskOfThreadTest {
    @TempDir
    private Path directory;

    private final Thread.UncaughtExceptionHandler before =
            Thread.currentThread().getUncaughtExceptionHandler();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null);

    @AfterEach
    void closeFiles() throws IOException {
        files.close();
    }

    @Test
    void nothingOfATaskThatOnlyParses() throws IOException {
        task("class A {}").parse();

        assertLeftAlone();
    }

    @Test
    void nothingOfATaskThatOnlyAnalyses() throws IOException {
        JavacTask task = task("class A {}");
        task.parse();
        task.analyze();

        assertLeftAlone();
    }

    @Test
    void nothingOfACompilationThatFails() throws IOException {
        assertFalse(task("class A { int a = \"\"; }").call());

        assertEquals(1, diagnostics.getDiagnostics().size());
        assertLeftAlone();
    }

    private void assertLeftAlone() {
        assertSame(before, Thread.currentThread().getUncaughtExceptionHandler());
    }

    private JavacTask task(String text) throws IOException {
        Path source = Files.writeString(directory.resolve("A.java"), text);
        List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-d", directory.toString());
        return (JavacTask) javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source));
    }
}
