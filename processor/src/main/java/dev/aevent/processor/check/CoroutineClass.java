package dev.aevent.processor.check;

import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Unit;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class or interface that declares coroutines.
 *
 * @param unit the file it stands in
 * @param path its class tree
 * @param element the clean room's element
 * @param methods its coroutines, in source order
 */
public record CoroutineClass(Unit unit, TreePath path, TypeElement element, List<CoroutineMethod> methods) {
    public CoroutineClass {
        methods = List.copyOf(methods);
    }
}
