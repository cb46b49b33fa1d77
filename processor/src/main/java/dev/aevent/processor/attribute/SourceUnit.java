package dev.aevent.processor.attribute;

import java.net.URI;
import javax.lang.model.element.TypeElement;

/**
 * The text of one source file that declares or overrides a coroutine.
 *
 * @param className the binary name of one top-level type declared in the file
 * @param uri where the text comes from
 * @param text the whole file
 * @param originating that type's element, of the enclosing compilation
 */
public record SourceUnit(String className, URI uri, String text, TypeElement originating) {
    /** The same file with another text. */
    SourceUnit withText(String other) {
        return new SourceUnit(className, uri, other, originating);
    }
}
