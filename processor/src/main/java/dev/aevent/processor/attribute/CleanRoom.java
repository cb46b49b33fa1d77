package dev.aevent.processor.attribute;

import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileObject;

/** A compiler of our own, whose class path is the enclosing compilation. */
@SuppressWarnings("DoNotCallSuggester") // not built yet
public final class CleanRoom {
    public CleanRoom(ProcessingEnvironment environment) {}

    /** Types the bodies of these files. */
    public Attributed attribute(Collection<SourceUnit> sources) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Compiles generated sources against the same class path. */
    public Compiled compile(Collection<? extends JavaFileObject> emitted) {
        throw new UnsupportedOperationException("not built yet");
    }
}
