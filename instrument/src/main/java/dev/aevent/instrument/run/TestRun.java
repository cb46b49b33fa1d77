package dev.aevent.instrument.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the tests below a folder of classes and writes a line for each: how it ended, which one it is, and what it threw,
 * separated by tabs. The last line says that it came to the end.
 */
public final class TestRun {
    /** The last line. */
    public static final String END = "end";

    private TestRun() {}

    /**
     * Runs them.
     *
     * @param arguments the folder of classes, the file to write, a pattern of the names of classes
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        LauncherDiscoveryRequest all = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClasspathRoots(Set.of(Path.of(arguments[0]))))
                .filters(ClassNameFilter.includeClassNamePatterns(arguments[2]))
                .build();
        Launcher launcher = LauncherFactory.create();
        TestPlan plan = launcher.discover(all);
        try (var results =
                new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8), true)) {
            for (TestIdentifier engine : plan.getRoots()) {
                for (TestIdentifier type : plan.getChildren(engine)) {
                    run(launcher, type, new Writer(results));
                }
            }
            results.println(END);
        }
        System.exit(0); // whatever threads the tests left behind
    }

    /** Runs a class in a thread of its own: what it leaves in variables of the thread is nothing to others. */
    private static void run(Launcher launcher, TestIdentifier type, Writer writer)
            throws InterruptedException, ExecutionException {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectUniqueId(type.getUniqueId()))
                .build();
        var task = new FutureTask<Void>(() -> launcher.execute(request, writer), null);
        new Thread(task, "main").start();
        task.get(); // fails if that failed, so that nobody takes it for the end
    }

    private record Writer(PrintWriter results) implements TestExecutionListener {
        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            write("SKIPPED", test, "");
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            // Containers matter where they fail: then none of their tests ran.
            if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                result.getThrowable().ifPresent(failure -> {
                    System.err.println(test.getUniqueId());
                    failure.printStackTrace();
                });
                write(
                        result.getStatus().name(),
                        test,
                        result.getThrowable().map(Object::toString).orElse(""));
            }
        }

        private void write(String end, TestIdentifier test, String failure) {
            synchronized (results) {
                results.println(end + "\t" + oneLine(test.getUniqueId()) + "\t" + oneLine(failure));
            }
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
