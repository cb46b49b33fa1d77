package dev.aevent.processor.check;

import dev.aevent.processor.collect.Hierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What is known of methods. A row holds for its method and for all that override it; of several rows, that of the most
 * specific declaring class.
 *
 * @param <V> what is known
 */
final class MethodTable<V> {
    private final Elements elements;
    private final Types types;
    private final Map<ExecutableElement, V> rows = new HashMap<>();
    private final Map<Name, List<ExecutableElement>> overridable = new HashMap<>();
    private final Map<ExecutableElement, @Nullable ExecutableElement> found = new HashMap<>();

    MethodTable(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Adds a row, unless the method has one. */
    void add(ExecutableElement method, V value) {
        if (rows.putIfAbsent(method, value) == null && isOverridable(method)) {
            overridable
                    .computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>())
                    .add(method);
        }
        found.clear();
    }

    /** What is known of a method or constructor; null if nothing. */
    @Nullable
    V find(ExecutableElement method) {
        if (!found.containsKey(method)) {
            found.put(method, rows.containsKey(method) ? method : mostSpecificOverridden(method));
        }
        ExecutableElement row = found.get(method);
        return row == null ? null : rows.get(row);
    }

    private @Nullable ExecutableElement mostSpecificOverridden(ExecutableElement method) {
        if (!isOverridable(method)) {
            return null;
        }
        ExecutableElement best = null;
        for (ExecutableElement candidate : overridable.getOrDefault(method.getSimpleName(), List.of())) {
            if (elements.overrides(method, candidate, Members.owner(method))
                    && (best == null || Hierarchy.isSubclass(Members.owner(candidate), Members.owner(best), types))) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isOverridable(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD && !method.getModifiers().contains(Modifier.STATIC);
    }
}
