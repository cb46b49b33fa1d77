package dev.aevent.processor.check;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * One coroutine and what its body awaits.
 *
 * @param path its method tree, or that of a lambda
 * @param element the clean room's element; for a lambda, the method that it stands in
 * @param awaits by identity: from the tree of a call that is awaited to what is awaited there
 * @param closes by identity: from the tree of a resource to how its implicit {@code close()} is awaited
 * @param iterations by identity: from the tree of a {@code for} to what it awaits to iterate
 * @param spawns by identity: from the tree of a call of {@code spawn} to what is spawned there
 * @param closures by identity: the lambdas and method references that are coroutines themselves
 * @param marks every tree that marks an await and is to be stripped: an invocation {@code await(x)}, which stands for
 *     its argument, or a statement labelled {@code await}
 */
public record CoroutineMethod(
        TreePath path,
        ExecutableElement element,
        Map<Tree, AwaitSite> awaits,
        Map<Tree, ImplicitCall> closes,
        Map<Tree, ImplicitCall.Iteration> iterations,
        Map<Tree, SpawnSite> spawns,
        Map<Tree, Closure> closures,
        Set<Tree> marks) {
    /** All lambdas and method references that are coroutines, in source order; those that are spawned come last. */
    public List<Closure> lambdas() {
        List<Closure> lambdas = new ArrayList<>(closures.values());
        for (SpawnSite site : spawns.values()) {
            if (site instanceof SpawnSite.OfLambda spawned) {
                lambdas.add(spawned.closure());
            }
        }
        return lambdas;
    }
}
