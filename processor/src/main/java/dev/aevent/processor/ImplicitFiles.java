package dev.aevent.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.aevent.processor.attribute.EnclosingTrees;
import dev.aevent.processor.check.AwaitSite;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.lower.Owners;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Files that javac finds on its source path, as others refer to them. It compiles them, but shows them to no annotation
 * processor, so that their coroutines have no continuations.
 */
final class ImplicitFiles {
    private final ProcessingEnvironment environment;
    private final Log log;
    private final Set<String> known = new HashSet<>();

    /** @param roots all top-level types that processors are shown */
    ImplicitFiles(ProcessingEnvironment environment, Collection<TypeElement> roots, Log log) {
        this.environment = environment;
        this.log = log;
        roots.forEach(type -> known.add(type.getQualifiedName().toString()));
    }

    /** Reports the first call of each class whose coroutines were not compiled, nor are so already. */
    void report(Checked checked) {
        Trees trees = EnclosingTrees.of(environment);
        if (trees == null) {
            return;
        }
        for (CoroutineClass type : checked.classes()) {
            for (CoroutineMethod method : type.methods()) {
                calls(method, checked.world().trees())
                        .filter(call -> isUnprocessed(
                                Owners.of(call.callee()), checked.world().elements(), trees))
                        .forEach(call -> log.report(
                                Position.of(checked.world().trees(), TreePath.getPath(method.path(), call.call())),
                                MessageKind.NOT_PROCESSED,
                                Owners.of(call.callee())));
            }
        }
    }

    /** In the order of the source. */
    private static Stream<AwaitSite.CoroutineCall> calls(CoroutineMethod method, Trees trees) {
        SourcePositions positions = trees.getSourcePositions();
        CompilationUnitTree unit = method.path().getCompilationUnit();
        return method.awaits().values().stream()
                .filter(AwaitSite.CoroutineCall.class::isInstance)
                .map(AwaitSite.CoroutineCall.class::cast)
                .sorted(Comparator.comparingLong(call -> positions.getStartPosition(unit, call.call())));
    }

    private boolean isUnprocessed(TypeElement owner, Elements world, Trees trees) {
        TypeElement outermost = owner;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        if (!known.add(outermost.getQualifiedName().toString())) {
            return false;
        }
        Elements elements = environment.getElementUtils();
        TypeElement compiled = elements.getTypeElement(outermost.getQualifiedName());
        String entries = world.getBinaryName(owner) + "$Coroutines";
        return compiled != null && trees.getPath(compiled) != null && elements.getTypeElement(entries) == null;
    }
}
