package dev.aevent.processor.attribute;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compiler of our own, whose class path is the enclosing compilation.
 *
 * <p>It is good for one round: it remembers elements of the enclosing compilation, which do not outlive theirs.
 */
public final class CleanRoom {
    /** By default javac stops reporting after a hundred errors, and a file of which it has none may be wrong. */
    private static final String ALL = Integer.toString(Integer.MAX_VALUE);

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;
    private final Elements elements;
    private final Platform platform;
    private final StubPackages packages;
    private final NamesInUse namesInUse = new NamesInUse();
    private final SourceVersion language;
    private final List<String> options;

    /**
     * @param roots all top-level types that the enclosing compilation was given
     */
    public CleanRoom(ProcessingEnvironment environment, Collection<TypeElement> roots) {
        compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");
        files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        elements = environment.getElementUtils();
        platform = Platform.of(environment, files, roots);
        packages = new StubPackages(elements, platform, new Bystanders(roots, environment), namesInUse);
        language = environment.getSourceVersion();
        options = options(environment);
    }

    private List<String> options(ProcessingEnvironment environment) {
        String version = language.name().substring("RELEASE_".length());
        var list = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-Xlint:none"));
        list.addAll(List.of("-Xmaxerrs", ALL, "-source", version, "-target", version));
        if (environment.isPreviewEnabled()) {
            list.add("--enable-preview");
        }
        list.addAll(platform.options());
        return list;
    }

    /** Types the bodies of these files. What the user's compiler will report about them as well is in the result. */
    public Attributed attribute(Collection<SourceUnit> sources) {
        Attributed typed = type(sources);
        Attributed attributed = typed.errors().isEmpty() ? typed : mended(typed);
        return changed(attributed, HiddenFields::markIn).orElse(attributed);
    }

    /** With what the text lacks, or at least without what is wrong and of no use. */
    private Attributed mended(Attributed attributed) {
        Attributed whole = emptied(changed(attributed, AddedMembers::addTo).orElse(attributed));
        if (whole.errors().isEmpty()) {
            return whole;
        }
        Attributed partial = emptied(attributed);
        return whole.errors().size() < partial.errors().size() ? whole : partial;
    }

    /** Until nothing changes: a compiler that finds errors of one kind does not look for others. */
    private Attributed emptied(Attributed attributed) {
        return changed(attributed, EmptiedBodies::emptyIn).map(this::emptied).orElse(attributed);
    }

    /** How the enclosing compilation differs from the text of a file, written into that text. */
    private interface Change {
        SourceUnit in(Unit unit, Attributed world, Elements enclosing);
    }

    /** The same files changed and typed again, if there is anything to change. */
    private Optional<Attributed> changed(Attributed attributed, Change change) {
        List<SourceUnit> changed = attributed.units().stream()
                .map(unit -> change.in(unit, attributed, elements))
                .toList();
        boolean isSame =
                changed.equals(attributed.units().stream().map(Unit::source).toList());
        return isSame ? Optional.empty() : Optional.of(type(changed));
    }

    private Attributed type(Collection<SourceUnit> sources) {
        var byAddress = new LinkedHashMap<URI, SourceUnit>();
        sources.forEach(source -> byAddress.putIfAbsent(source.uri(), source));
        List<MemorySource> texts = byAddress.values().stream()
                .map(source -> new MemorySource(source.uri(), source.text()))
                .toList();
        List<String> all =
                options(byAddress.values().stream().map(SourceUnit::text).toList());
        CleanRoomTask run;
        do {
            run = new CleanRoomTask(compiler, fileManager(View.DECLARED), all, texts);
            namesInUse.read(run.units());
            run.analyze();
        } while (run.hasErrors() && namesInUse.learn());
        List<Unit> units = run.units().stream()
                .map(tree -> new Unit(
                        Objects.requireNonNull(
                                byAddress.get(tree.getSourceFile().toUri())),
                        tree))
                .toList();
        JavacTask task = run.task();
        return new Attributed(units, Trees.instance(task), task.getElements(), task.getTypes(), language, run.errors());
    }

    /** Compiles generated sources against the same class path. */
    public Compiled compile(Collection<? extends JavaFileObject> emitted) {
        if (emitted.isEmpty()) {
            return new Compiled(Map.of(), List.of());
        }
        List<String> all = options(emitted.stream().map(CleanRoom::text).toList());
        all.add("-g");
        StubFileManager manager;
        CleanRoomTask run;
        do {
            manager = fileManager(View.JVM);
            run = new CleanRoomTask(compiler, manager, all, emitted);
            namesInUse.read(run.units());
            run.generate();
        } while (run.hasErrors() && namesInUse.learn());
        return new Compiled(manager.written(), run.diagnostics().getDiagnostics());
    }

    private List<String> options(Collection<String> texts) {
        var all = new ArrayList<>(options);
        all.addAll(
                HiddenPackages.options(texts, name -> !packages.userTypes(name).isEmpty()));
        return all;
    }

    private static String text(JavaFileObject source) {
        try {
            return source.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StubFileManager fileManager(View view) {
        return new StubFileManager(files, packages, platform, view);
    }
}
