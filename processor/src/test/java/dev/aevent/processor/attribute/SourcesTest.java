package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final String TEXT = "package p;\nclass First {}\nclass Second { /* \u00fc */ }\n";
    private static final String UNNAMED = "class Unnamed {}\n";

    @TempDir
    Path folder;

    @Test
    void findSourcesInMemoryWithoutSourcePath() {
        Enclosing.of(TEXT, UNNAMED).run(SourcesTest::findsAll);
    }

    @Test
    void findSourcesWithAnEmptySourcePath() {
        Enclosing.of(TEXT, UNNAMED).with("-sourcepath", "").run(SourcesTest::findsAll);
    }

    @Test
    void findSourcesBehindProxies() {
        Enclosing.of(TEXT, UNNAMED).seenThrough(Proxies::of).run(SourcesTest::findsAll);
    }

    @Test
    void leaveTheThreadAsItWas() {
        Thread thread = Thread.currentThread();
        while (TaskOfThread.get().isPresent()) {
            TaskOfThread.forget(); // of a compilation of an earlier test, which crashed
        }
        var before = thread.getUncaughtExceptionHandler();
        Enclosing.of(TEXT).run(world -> assertThat(TaskOfThread.get()).isPresent());
        assertThat(TaskOfThread.get()).isEmpty();
        assertThat(thread.getUncaughtExceptionHandler()).isSameAs(before);
    }

    @Test
    void findSourcesInFiles() throws IOException {
        Enclosing.of(TEXT, UNNAMED).in(folder).with("-encoding", "UTF-8").run(SourcesTest::findsAll);
    }

    @Test
    void findSourcesOfAModule() {
        Enclosing.of("module m {}", TEXT, "package q;\nclass Other {}")
                .seenThrough(Proxies::of)
                .run(world -> {
                    assertThat(world.source("p.First").text()).isEqualTo(TEXT);
                    assertThat(world.source("q.Other").className()).isEqualTo("q.Other");
                });
    }

    @Test
    void findSourcesOfSeveralModules() throws IOException {
        for (String module : new String[] {"m", "n"}) {
            Files.createDirectories(folder.resolve(module + "/" + module));
            Files.writeString(folder.resolve(module + "/module-info.java"), "module " + module + " {}");
            Files.writeString(
                    folder.resolve(module + "/" + module + "/Same.java"), "package " + module + ";\nclass Same {}");
        }
        Enclosing.of("package m;\nclass Same {}", "package n;\nclass Same {}")
                .in(folder, "m", "n")
                .with("--module-source-path", folder.toString(), "-d", folder + "/out")
                .seenThrough(Proxies::of)
                .run(world -> assertThat(world.source("n.Same").text()).startsWith("package n;"));
    }

    @Test
    void findSourcesOfEclipsesCompiler() throws IOException {
        Enclosing.of(UNNAMED, "package p;\nclass First {}")
                .using(new EclipseCompiler())
                .in(folder)
                .with("-sourcepath", folder.toString())
                .run(world -> {
                    assertThat(world.source("p.First").text()).startsWith("package p;");
                    assertThat(world.source("Unnamed").text()).isEqualTo(UNNAMED);
                });
    }

    private static void findsAll(Enclosing.World world) {
        assertThat(world.source("p.First").text()).isEqualTo(TEXT);
        assertThat(world.source("p.Second").uri())
                .isEqualTo(world.source("p.First").uri());
        assertThat(world.source("Unnamed").text()).isEqualTo(UNNAMED);
    }
}
