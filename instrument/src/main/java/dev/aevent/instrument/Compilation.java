package dev.aevent.instrument;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources as a build does. */
final class Compilation {
    private Compilation() {}

    /** Compiles without a processor, and returns the errors. */
    static List<Diagnostic<? extends JavaFileObject>> ordinary(
            Collection<Path> sources, Path classes, List<Path> classPath) throws IOException {
        return compile(sources, classes, classPath, List.of("-proc:none"));
    }

    /** Compiles with Aevent's processor, and returns the errors. */
    static List<Diagnostic<? extends JavaFileObject>> withAevent(
            Collection<Path> sources, Path classes, List<Path> classPath) throws IOException {
        String own = System.getProperty("java.class.path");
        return compile(sources, classes, classPath, List.of("-processorpath", own));
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(
            Collection<Path> sources, Path classes, List<Path> classPath, List<String> options) throws IOException {
        empty(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            var all = new ArrayList<>(List.of("-g", "-nowarn", "-Xmaxerrs", "1000000", "-Xmaxwarns", "1"));
            all.addAll(options);
            compiler.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toList());
    }

    /** The sources below a folder. */
    static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    /** The entries of a class path. */
    static List<Path> entries(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** Makes a folder that is empty. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths;
            try (Stream<Path> found = Files.walk(folder)) {
                paths = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
    }
}
