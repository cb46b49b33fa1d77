package dev.aevent.instrument;

import dev.aevent.instrument.Marks.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Rewrites a library and its tests and compiles them by Aevent, over and over until nothing is refused. */
final class CoroutineBuild {
    private static final Pattern TAG = Pattern.compile("\\[(Aevent\\w+)]");

    private final Program program;
    private final Marks marks;
    private final Suspension suspension;
    private final List<Path> classPath;
    private final Path output;
    /** The coroutines of the library as its classes have them now. */
    private Set<Method> compiled = Set.of();

    /** @param output where the rewritten sources and their classes go */
    CoroutineBuild(Program program, Marks marks, Suspension suspension, List<Path> classPath, Path output) {
        this.program = program;
        this.marks = marks;
        this.suspension = suspension;
        this.classPath = classPath;
        this.output = output;
    }

    /** Compiles once; whatever is refused is no coroutine from then on. Returns whether nothing was. */
    boolean compile() throws IOException {
        Path sources = output.resolve("sources");
        Path testSources = output.resolve("test-sources");
        Compilation.empty(sources);
        Compilation.empty(testSources);
        var written = new HashMap<Path, Rewriter.Result>();
        boolean done = true;
        for (SourceFile file : program.files()) {
            Rewriter.Result result = Rewriter.rewrite(program, marks, suspension, file);
            for (Method method : result.withoutSpelling()) {
                marks.takeBack(method, Reason.NO_SPELLING);
                done = false;
            }
            Path path = (file.isTest() ? testSources : sources).resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, result.edited().text());
            written.put(path, result);
        }
        if (!done) {
            return false;
        }
        Path classes = output.resolve("classes");
        Set<Method> coroutines = program.methods().stream()
                .filter(method -> !method.file().isTest() && marks.isCoroutine(method))
                .collect(Collectors.toSet());
        if (!coroutines.equals(compiled)) {
            if (!compile(sources, classes, classPath, written)) {
                return false;
            }
            compiled = coroutines;
        }
        List<Path> testPath =
                Stream.concat(Stream.of(classes), classPath.stream()).toList();
        return compile(testSources, output.resolve("test-classes"), testPath, written);
    }

    private boolean compile(Path folder, Path classes, List<Path> path, Map<Path, Rewriter.Result> written)
            throws IOException {
        List<Path> sources = Compilation.sourcesIn(folder);
        List<Diagnostic<? extends JavaFileObject>> errors = Compilation.withAevent(sources, classes, path);
        Set<String> anyway = errors.stream().allMatch(CoroutineBuild::isTagged)
                ? Set.of()
                : Compilation.ordinary(sources, classes, path).stream()
                        .map(CoroutineBuild::place)
                        .collect(Collectors.toSet());
        boolean progress = false;
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            Rewriter.Result at = error.getSource() == null
                    ? null
                    : written.get(Path.of(error.getSource().toUri()));
            Method method = at == null ? null : methodAt(at, error.getPosition());
            if (at != null && method != null && marks.isCoroutine(method)) {
                Reason reason = !isTagged(error) && anyway.contains(place(error)) ? Reason.NO_TYPES : refusal(error);
                marks.takeBack(method, reason);
                if (reason instanceof Reason.Refusal refusal && refusal.isMistake()) {
                    keep(at);
                }
                progress = true;
            }
        }
        if (!errors.isEmpty() && !progress) {
            throw new IOException("no method is to blame for: " + errors.get(0));
        }
        return errors.isEmpty();
    }

    private static boolean isTagged(Diagnostic<? extends JavaFileObject> error) {
        return TAG.matcher(error.getMessage(null)).find();
    }

    /** What a mistake was found in stays, so that it can be looked at. */
    private void keep(Rewriter.Result rewritten) throws IOException {
        Path kept = output.resolve("mistakes").resolve(rewritten.file().path());
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, rewritten.edited().text());
    }

    private static Reason.Refusal refusal(Diagnostic<? extends JavaFileObject> error) {
        String text = error.getMessage(null);
        Matcher tag = TAG.matcher(text);
        return new Reason.Refusal(tag.find() ? tag.group(1) : "javac", place(error), text);
    }

    private static String place(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() == null
                ? ""
                : Path.of(error.getSource().toUri()).getFileName() + ":" + error.getLineNumber();
    }

    /** The innermost method at a place of a rewritten file. */
    private @Nullable Method methodAt(Rewriter.Result at, long offset) {
        int before = at.edited().before(offset);
        Method found = null;
        for (Method method : program.methods()) {
            if (method.file().equals(at.file())
                    && program.positions().getStartPosition(at.file().tree(), method.tree()) <= before
                    && before < program.positions().getEndPosition(at.file().tree(), method.tree())) {
                found = method;
            }
        }
        return found;
    }
}
