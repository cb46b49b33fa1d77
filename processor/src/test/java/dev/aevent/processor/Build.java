package dev.aevent.processor;

import dev.aevent.annotation.Coroutine;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** A user's project on disk, built by the compiler of choice as often as a test likes. */
public final class Build {
    private final Path folder;
    private final List<Path> moreClassPath = new ArrayList<>();
    private @Nullable BinaryOperator<String> rewriting;
    private @Nullable List<Path> processorPath;
    private Supplier<List<Processor>> processors =
            () -> List.of(new AeventProcessor(StubTranslator.FACTORY), new ClaimingProcessor(List.of()));

    public Build(Path folder) {
        this.folder = folder;
        createFolder(sources());
        createFolder(classes());
        createFolder(generatedSources());
    }

    Path sources() {
        return folder.resolve("src");
    }

    public Path classes() {
        return folder.resolve("classes");
    }

    Path generatedSources() {
        return folder.resolve("generated");
    }

    /** Adds or replaces a source file. */
    public Build source(String path, String... lines) {
        write(sources().resolve(path), String.join("\n", lines) + "\n");
        return this;
    }

    /** Makes the processors of every compilation. */
    Build processors(Supplier<List<Processor>> made) {
        processors = made;
        return this;
    }

    /** Compiles coroutines as users' builds do. */
    public Build coroutines() {
        return processors(() -> List.of(new AeventProcessor(), new ClaimingProcessor(List.of())));
    }

    /** The compiler finds its processors by itself, in this order, as in users' builds. */
    Build processorPath(List<Path> path) {
        processorPath = path;
        return this;
    }

    /** What the program needs beside the annotations and the run time. */
    Build classPath(Path more) {
        moreClassPath.add(more);
        return this;
    }

    /** The compiler sees a file as it is, and whoever reads it again sees it rewritten. */
    Build rewrite(BinaryOperator<String> rewriting) {
        this.rewriting = rewriting;
        return this;
    }

    Build translator(Translator.Factory translator) {
        return processors(() -> List.of(new AeventProcessor(translator), new ClaimingProcessor(List.of())));
    }

    public Result javac(String... options) {
        return compile(ToolProvider.getSystemJavaCompiler(), options);
    }

    Result ecj(String... options) {
        var all = new ArrayList<>(List.of("--release", "17"));
        all.addAll(Arrays.asList(options));
        return compile(new EclipseCompiler(), all.toArray(String[]::new));
    }

    private Result compile(JavaCompiler compiler, String... options) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var output = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generatedSources()));
            if (Arrays.stream(options).noneMatch("--module-source-path"::equals)) {
                var classPath = new ArrayList<>(classPath());
                classPath.addAll(moreClassPath);
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
                files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(sources()));
            }
            JavaCompiler.CompilationTask task =
                    compiler.getTask(output, files, diagnostics, List.of(options), null, sourceObjects(files));
            if (processorPath == null) {
                task.setProcessors(processors.get());
            } else {
                files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, processorPath);
            }
            boolean success = task.call();
            return new Result(success, diagnostics.getDiagnostics(), output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterable<? extends JavaFileObject> sourceObjects(StandardJavaFileManager files) {
        BinaryOperator<String> change = rewriting;
        var found = new ArrayList<JavaFileObject>();
        for (JavaFileObject file : files.getJavaFileObjectsFromPaths(javaFiles(sources()))) {
            found.add(
                    change == null
                            ? file
                            : new ForwardingJavaFileObject<JavaFileObject>(file) {
                                private boolean read;

                                @Override
                                public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
                                    String text = super.getCharContent(ignoreEncodingErrors)
                                            .toString();
                                    String seen = read ? change.apply(getName(), text) : text;
                                    read = true;
                                    return seen;
                                }
                            });
        }
        return found;
    }

    /** What was built, to be run. */
    Loaded load() throws IOException {
        return Loaded.from(classes());
    }

    /** What users have on their class path: our annotations and the run time. */
    public static List<Path> classPath() {
        var path = new ArrayList<Path>();
        path.add(locate(Coroutine.class));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("runtime")) {
                path.add(Path.of(entry));
            }
        }
        return path;
    }

    /** The jar or folder of a class. */
    static Path locate(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class file that was written; its name with slashes and without extension. */
    byte[] classFile(String name) {
        return read(classes().resolve(name + ".class"));
    }

    boolean hasClassFile(String name) {
        return Files.exists(classes().resolve(name + ".class"));
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a source. */
    public static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    static void write(Path file, String text) {
        createFolder(file.getParent());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createFolder(Path created) {
        try {
            Files.createDirectories(created);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one compilation said and whether it succeeded. */
    public record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {
        /** The messages, severity first, as {@code error: ';' expected}. */
        public List<String> messages() {
            return diagnostics.stream().map(Result::message).toList();
        }

        static String message(Diagnostic<?> diagnostic) {
            String kind = switch (diagnostic.getKind()) {
                case ERROR -> "error";
                case WARNING, MANDATORY_WARNING -> "warning";
                case NOTE, OTHER -> "note";
            };
            return kind + ": " + diagnostic.getMessage(Locale.ENGLISH);
        }
    }
}
