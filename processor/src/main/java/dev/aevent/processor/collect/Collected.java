package dev.aevent.processor.collect;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What {@link Collector} found, elements of the enclosing compilation.
 *
 * @param roots the top-level types in which coroutines stand
 * @param coroutineTypes the types, top-level or nested, that declare coroutines
 * @param otherTypes all others
 * @param patchTypes the types that declare patches
 */
public record Collected(
        List<TypeElement> roots,
        List<TypeElement> coroutineTypes,
        List<TypeElement> otherTypes,
        List<TypeElement> patchTypes) {
    public Collected {
        roots = List.copyOf(roots);
        coroutineTypes = List.copyOf(coroutineTypes);
        otherTypes = List.copyOf(otherTypes);
        patchTypes = List.copyOf(patchTypes);
    }

    /** The same with some of the roots only. */
    public Collected withRoots(Collection<TypeElement> some) {
        return new Collected(roots.stream().filter(some::contains).toList(), coroutineTypes, otherTypes, patchTypes);
    }
}
