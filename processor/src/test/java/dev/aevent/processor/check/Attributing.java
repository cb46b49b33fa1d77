package dev.aevent.processor.check;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.aevent.processor.Api;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.SourceUnit;
import dev.aevent.processor.attribute.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Attributes sources with a compiler of the test's own, so that the pass runs without the passes before it. */
public final class Attributing {
    private Attributing() {}

    /** One source file. */
    public static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The world of these files. */
    public static Attributed attribute(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) compiler.getTask(
                null, null, diagnostics, List.of("-proc:none", "--class-path", Api.classPath()), null, sources);
        try {
            var parsed = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(parsed::add);
            task.analyze();
            List<Unit> units = parsed.stream().map(unit -> unit(task, unit)).toList();
            List<Diagnostic<?>> errors = new ArrayList<>(diagnostics.getDiagnostics());
            errors.removeIf(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR);
            return new Attributed(
                    units,
                    Trees.instance(task),
                    task.getElements(),
                    task.getTypes(),
                    SourceVersion.latestSupported(),
                    errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unit unit(JavacTask task, CompilationUnitTree tree) {
        JavaFileObject file = tree.getSourceFile();
        try {
            var type = (TypeElement) Trees.instance(task)
                    .getElement(
                            new TreePath(new TreePath(tree), tree.getTypeDecls().get(0)));
            String text = file.getCharContent(true).toString();
            return new Unit(new SourceUnit(type.getQualifiedName().toString(), file.toUri(), text, type), tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
