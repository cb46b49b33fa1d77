package dev.aevent.processor.collect;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What {@link Collector} found, elements of the enclosing compilation.
 *
 * @param coroutineTypes the top-level types that declare coroutines, themselves or in nested types
 * @param patchTypes the types, top-level or nested, that declare patches
 */
public record Collected(List<TypeElement> coroutineTypes, List<TypeElement> patchTypes) {
    public Collected {
        coroutineTypes = List.copyOf(coroutineTypes);
        patchTypes = List.copyOf(patchTypes);
    }
}
