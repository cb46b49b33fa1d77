package dev.aevent.processor.lower;

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
