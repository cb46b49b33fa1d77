package dev.aevent.processor.lower;

import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;

/** What the parts of lowering share while they lower one coroutine. */
record Context(
        Body body,
        CodeLines lines,
        Locals locals,
        Reach reach,
        TypeNames typeNames,
        Transplant transplant,
        Sink sink,
        Scopes scopes,
        Shield shield) {}
