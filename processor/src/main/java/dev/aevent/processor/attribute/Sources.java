package dev.aevent.processor.attribute;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Finds the text of source files, by the first way that works in the enclosing compiler. */
public final class Sources {
    public Sources(ProcessingEnvironment environment) {}

    /** The file that declares a top-level type; empty if no way leads to its text. */
    public Optional<SourceUnit> of(TypeElement topLevel) {
        return Optional.empty();
    }
}
