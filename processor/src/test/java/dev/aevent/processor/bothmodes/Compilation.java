package dev.aevent.processor.bothmodes;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One javac call with the Aevent processor over any number of scenarios.
 *
 * @param errors what the compiler said; none if it succeeded, nor if it crashed
 * @param output the trace of a crash
 */
public record Compilation(
        boolean succeeded,
        Map<String, byte[]> classes,
        List<Diagnostic<? extends JavaFileObject>> errors,
        String output) {
    /** Compiles these, their drivers, and what every scenario may use. */
    public static Compilation of(Collection<Scenario> scenarios) {
        return of(scenarios, processors());
    }

    /** The same with some processors, and more options than there are always. */
    public static Compilation of(Collection<Scenario> scenarios, List<Processor> processors, String... more) {
        List<JavaFileObject> sources = new ArrayList<>();
        sources(scenarios).forEach((name, text) -> sources.add(new Memory.Source(name, text)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager standard =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Memory memory = new Memory(standard);
            List<String> options = new ArrayList<>(List.of(more));
            Collections.addAll(
                    options,
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-Aaevent.patches=" + Probe.class.getName() + "Patches",
                    "-sourcepath", // or javac reads scenarios for newer versions from among the test's own resources
                    "",
                    "-nowarn",
                    "-Xmaxerrs",
                    "100000");
            StringWriter output = new StringWriter();
            JavaCompiler.CompilationTask task = javac.getTask(output, memory, diagnostics, options, null, sources);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Compilation(
                    succeeded, memory.classes(), succeeded ? List.of() : errors(diagnostics), output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is compiled, by the names of the classes: the scenarios, their drivers, and what every scenario may use. */
    static Map<String, String> sources(Collection<Scenario> scenarios) {
        Map<String, String> sources = new LinkedHashMap<>(Scenarios.support());
        for (Scenario scenario : scenarios) {
            sources.put(scenario.className(), scenario.text());
            if (!scenario.methods().isEmpty()) {
                sources.put(scenario.driverName(), scenario.driver());
            }
        }
        return sources;
    }

    /** Whatever processor this project registers: found as a build would find it. */
    public static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.aevent."))
                .<Processor>map(ServiceLoader.Provider::get)
                .toList();
    }

    static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> all) {
        return all.getDiagnostics().stream()
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The errors reported in the scenario's own file or in its driver. */
    List<Diagnostic<? extends JavaFileObject>> errorsIn(Scenario scenario) {
        String source = "/" + scenario.className().replace('.', '/');
        return errors.stream()
                .filter(error -> error.getSource() != null)
                .filter(error -> {
                    String path = error.getSource().toUri().getPath();
                    return path.endsWith(source + ".java") || path.endsWith(source + "Driver.java");
                })
                .toList();
    }

    /** One line an error, with its position. */
    static String text(Collection<Diagnostic<? extends JavaFileObject>> errors) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            String file = error.getSource() == null
                    ? "no file"
                    : error.getSource().toUri().getPath();
            text.append(file + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": ");
            text.append(error.getMessage(Locale.ROOT).strip() + "\n");
        }
        return text.toString();
    }
}
