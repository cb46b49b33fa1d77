package dev.aevent.processor.attribute;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A compilation with a processor that is the test. */
public final class Enclosing {
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<String> options = new ArrayList<>(List.of("-proc:only"));
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Processor> others = new ArrayList<>();
    private UnaryOperator<ProcessingEnvironment> wrapper = UnaryOperator.identity();

    public static Enclosing of(String... texts) {
        Enclosing enclosing = new Enclosing();
        Stream.of(texts).map(Text::new).forEach(enclosing.sources::add);
        return enclosing;
    }

    Enclosing using(JavaCompiler other) {
        compiler = other;
        return this;
    }

    public Enclosing with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Keeps the sources as files of a folder; Eclipse's compiler knows no others. */
    Enclosing in(Path folder) throws IOException {
        return in(folder, Collections.nCopies(sources.size(), "").toArray(String[]::new));
    }

    /** The same, each in a folder of its own below that. */
    Enclosing in(Path folder, String... below) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < below.length; i++) {
            JavaFileObject source = sources.get(i);
            Path file = folder.resolve(below[i]).resolve(source.getName().substring(1));
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getCharContent(true)));
        }
        var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        sources.clear();
        manager.getJavaFileObjectsFromPaths(files).forEach(sources::add);
        return this;
    }

    /** Compiles its sources, too. */
    Enclosing compiling() {
        options.remove("-proc:only");
        return this;
    }

    /** Runs another processor, too, of this class name. */
    Enclosing after(String processor) {
        try {
            others.add((Processor)
                    Class.forName(processor).getDeclaredConstructor().newInstance());
            return this;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    Enclosing seenThrough(UnaryOperator<ProcessingEnvironment> proxy) {
        wrapper = proxy;
        return this;
    }

    /** What a processor sees when processing is over. */
    public record World(ProcessingEnvironment environment, List<TypeElement> roots) {
        public TypeElement type(String name) {
            return environment.getElementUtils().getTypeElement(name);
        }

        List<SourceUnit> sources() {
            var sources = new Sources(environment);
            return roots.stream().map(type -> sources.of(type).orElseThrow()).toList();
        }

        CleanRoom cleanRoom() {
            return new CleanRoom(environment, roots);
        }

        SourceUnit source(String name) {
            return new Sources(environment).of(type(name)).orElseThrow();
        }
    }

    /** Runs the compilation; returns its errors. What the test throws, this throws. */
    public List<Diagnostic<? extends JavaFileObject>> run(Consumer<World> test) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task = compiler.getTask(null, null, diagnostics, options, null, sources);
        var probe = new Probe(test, wrapper);
        List<Processor> processors = new ArrayList<>(others);
        processors.add(probe);
        task.setProcessors(processors);
        task.setLocale(Locale.ROOT);
        boolean success = task.call();
        if (!probe.ran) {
            throw new AssertionError("the processor was not run: " + diagnostics.getDiagnostics());
        }
        probe.rethrow();
        return success
                ? List.of()
                : diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .toList();
    }

    /** Runs the test when processing is over. */
    static final class Probe extends AbstractProcessor {
        private final Consumer<World> test;
        private final UnaryOperator<ProcessingEnvironment> wrapper;
        private final List<String> roots = new ArrayList<>();
        private boolean ran;
        private Throwable failure;

        Probe(Consumer<World> test, UnaryOperator<ProcessingEnvironment> wrapper) {
            this.test = test;
            this.wrapper = wrapper;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
                roots.add(root.getQualifiedName().toString());
            }
            if (round.processingOver()) {
                ran = true;
                try {
                    test.accept(world());
                } catch (RuntimeException | Error e) {
                    failure = e; // compilers wrap or swallow what processors throw
                }
            }
            return false;
        }

        private World world() {
            ProcessingEnvironment environment = wrapper.apply(processingEnv);
            return new World(
                    environment,
                    roots.stream()
                            .map(environment.getElementUtils()::getTypeElement)
                            .toList());
        }

        private void rethrow() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    /** A source in memory, named by what it declares. */
    static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("mem:///" + path(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            var name = java.util.regex.Pattern.compile(
                            "(?m)^(?:public |final |abstract |sealed )*(?:class|interface|record|enum|@interface) ([\\w$]+)")
                    .matcher(text);
            var pack =
                    java.util.regex.Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
            String prefix = pack.find() ? pack.group(1).replace('.', '/') + "/" : "";
            return prefix + (name.find() ? name.group(1) : "module-info");
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
