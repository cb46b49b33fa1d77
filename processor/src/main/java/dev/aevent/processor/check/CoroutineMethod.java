package dev.aevent.processor.check;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * One coroutine and what its body awaits.
 *
 * @param path its method tree
 * @param element the clean room's element
 * @param awaits by identity: from the tree of a call that is awaited to what is awaited there
 * @param spawns by identity: from the tree of a call of {@code spawn} to what is spawned there
 * @param marks every tree that marks an await and is to be stripped: an invocation {@code await(x)}, which stands for
 *     its argument, or a statement labelled {@code await}
 */
public record CoroutineMethod(
        TreePath path,
        ExecutableElement element,
        Map<Tree, AwaitSite> awaits,
        Map<Tree, SpawnSite> spawns,
        Set<Tree> marks) {}
