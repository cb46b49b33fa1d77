package dev.aevent.processor.bothmodes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles scenarios by Eclipse's compiler, which reads and writes files. */
final class EclipseCompilation {
    private EclipseCompilation() {}

    static Compilation of(Collection<Scenario> scenarios, Path folder) {
        try {
            Path root = Files.createTempDirectory(folder, "ecj");
            Path sources = Files.createDirectory(root.resolve("sources"));
            Path classes = Files.createDirectory(root.resolve("classes"));
            for (Map.Entry<String, String> source :
                    Compilation.sources(scenarios).entrySet()) {
                Path file = sources.resolve(source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            return compile(sources, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation compile(Path sources, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler ecj = new EclipseCompiler();
        try (StandardJavaFileManager files =
                ecj.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(sources));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(classes.resolveSibling("probes")));
            List<String> options = List.of(
                    "-Aaevent.patches=" + Probe.class.getName() + "Patches",
                    "--release",
                    String.valueOf(Runtime.version().feature()),
                    "-g",
                    "-warn:none");
            JavaCompiler.CompilationTask task = ecj.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(files(sources, ".java")));
            task.setProcessors(Compilation.processors());
            boolean succeeded = task.call();
            return new Compilation(
                    succeeded, bytes(classes), succeeded ? List.of() : Compilation.errors(diagnostics), "");
        }
    }

    /** Without the scenarios that lie as sources among the tests' classes: ecj would compile what it finds there. */
    private static List<Path> classPath(Path probes) throws IOException {
        Path tests = Scenarios.folder().getParent();
        for (Path file : files(tests.resolve("dev"), ".class")) {
            Path copy = probes.resolve(tests.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("lombok"))
                .map(entry -> entry.endsWith("test-classes") ? probes : Path.of(entry))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Map<String, byte[]> bytes(Path classes) throws IOException {
        Map<String, byte[]> bytes = new HashMap<>();
        for (Path file : files(classes, ".class")) {
            bytes.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return bytes;
    }
}
