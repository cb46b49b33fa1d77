package dev.aevent.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.aevent.processor.attribute.EnclosingTrees;
import dev.aevent.processor.check.AwaitSite;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.check.ImplicitCall;
import dev.aevent.processor.check.SpawnSite;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.semantics.Owners;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
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

    /** A coroutine where another calls it, by itself or in the place of the user, or refers to it. */
    private record Mention(Tree tree, ExecutableElement callee) {}

    /** Reports the first mention of each class whose coroutines were not compiled, nor are so already. */
    void report(Checked checked) {
        Trees trees = EnclosingTrees.of(environment);
        if (trees == null) {
            return;
        }
        for (CoroutineClass type : checked.classes()) {
            for (CoroutineMethod method : type.methods()) {
                mentions(method, checked.world().trees())
                        .filter(mention -> isUnprocessed(
                                Owners.of(mention.callee()), checked.world().elements(), trees))
                        .forEach(mention -> log.report(
                                Position.of(checked.world().trees(), TreePath.getPath(method.path(), mention.tree())),
                                MessageKind.NOT_PROCESSED,
                                Owners.of(mention.callee())));
            }
        }
    }

    /** In the order of the source. */
    private static Stream<Mention> mentions(CoroutineMethod method, Trees trees) {
        SourcePositions positions = trees.getSourcePositions();
        CompilationUnitTree unit = method.path().getCompilationUnit();
        List<Mention> found = new ArrayList<>();
        add(method, found);
        return found.stream()
                .sorted(Comparator.comparingLong(mention -> positions.getStartPosition(unit, mention.tree())));
    }

    private static void add(CoroutineMethod method, List<Mention> found) {
        for (AwaitSite site : method.awaits().values()) {
            if (site instanceof AwaitSite.CoroutineCall call) {
                found.add(new Mention(call.call(), call.callee()));
            }
        }
        method.closes().forEach((resource, close) -> add(resource, close, found));
        method.iterations().forEach((loop, iteration) -> iteration.calls().forEach(call -> add(loop, call, found)));
        for (SpawnSite site : method.spawns().values()) {
            if (site instanceof SpawnSite.OfReference spawned) {
                found.add(new Mention(spawned.ref(), spawned.callee()));
            }
        }
        for (Closure closure : method.lambdas()) {
            if (closure instanceof Closure.Lambda lambda) {
                add(lambda.body(), found);
            } else if (closure instanceof Closure.Reference reference) {
                found.add(new Mention(reference.tree(), reference.callee()));
            }
        }
    }

    private static void add(Tree tree, ImplicitCall call, List<Mention> found) {
        if (call instanceof ImplicitCall.OfCoroutine) {
            found.add(new Mention(tree, call.callee()));
        }
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
