package dev.aevent.processor.attribute;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** One run of the clean room's compiler. */
final class CleanRoomTask {
    private final JavacTask task;
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final List<CompilationUnitTree> units = new ArrayList<>();

    /** Parses the sources, so that the stubs of what they declare are left out before any is asked for. */
    CleanRoomTask(
            JavaCompiler compiler,
            StubFileManager files,
            List<String> options,
            Collection<? extends JavaFileObject> sources) {
        task = (JavacTask) compiler.getTask(Writer.nullWriter(), files, diagnostics, options, null, sources);
        run(() -> task.parse().forEach(units::add));
        files.leaveOut(declared(units));
    }

    JavacTask task() {
        return task;
    }

    /** The parsed files, in the order of the sources. */
    List<CompilationUnitTree> units() {
        return units;
    }

    DiagnosticCollector<JavaFileObject> diagnostics() {
        return diagnostics;
    }

    boolean hasErrors() {
        return !errors().isEmpty();
    }

    List<Diagnostic<?>> errors() {
        List<Diagnostic<?>> errors = new ArrayList<>();
        for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic);
            }
        }
        return errors;
    }

    CleanRoomTask analyze() {
        run(() -> task.analyze());
        return this;
    }

    CleanRoomTask generate() {
        run(() -> task.generate());
        return this;
    }

    private static Set<String> declared(List<CompilationUnitTree> units) {
        var names = new HashSet<String>();
        for (CompilationUnitTree unit : units) {
            String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree declaration) {
                    names.add(prefix + declaration.getSimpleName());
                }
            }
        }
        return names;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
