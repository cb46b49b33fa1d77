package dev.aevent.processor.check;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.collect.Overrides;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What the scanners and rules of one run of the pass share. */
record Context(
        Attributed world,
        Log log,
        AwaitableCalls calls,
        AwaitRule rule,
        ThreadOwned threadOwned,
        Advice advice,
        Overrides overrides) {
    static Context of(Attributed world, PatchIndex patches, Log log) {
        var calls = new AwaitableCalls(world.trees(), patches);
        return new Context(
                world,
                log,
                calls,
                new AwaitRule(calls),
                new ThreadOwned(world),
                new Advice(world, calls),
                new Overrides(world.types(), world.elements(), log, element -> position(world, element)));
    }

    /** Where an element stands that is declared in one of the files; nowhere for others. */
    static Position position(Attributed world, Element element) {
        TreePath path = world.trees().getPath(element);
        return path == null ? Position.none() : Position.of(world.trees(), path);
    }

    @Nullable
    Element element(TreePath path) {
        return world.trees().getElement(path);
    }

    @Nullable
    TypeMirror type(TreePath path) {
        return world.trees().getTypeMirror(path);
    }

    /** How a message names the type of an expression. */
    String typeName(TreePath path) {
        return String.valueOf(type(path));
    }

    /** Reports at the narrowest tree that says what is meant: of a method invocation, what names the method. */
    void report(TreePath path, MessageKind kind, Object... arguments) {
        Trees trees = world.trees();
        Tree narrow = path.getLeaf() instanceof MethodInvocationTree call ? call.getMethodSelect() : path.getLeaf();
        TreePath at = narrow == path.getLeaf() ? path : new TreePath(path, narrow);
        log.report(Position.of(trees, at), kind, arguments);
    }
}
