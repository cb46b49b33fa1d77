package dev.aevent.processor.check;

import dev.aevent.processor.diagnostics.MessageKind;

/** What kind of code that is no coroutine an await may stand in. */
enum Surroundings {
    /** A method or initialiser outside all coroutines. */
    ORDINARY(MessageKind.AWAIT_IN_ORDINARY_CODE),
    /** A lambda in a coroutine. */
    LAMBDA(MessageKind.AWAIT_IN_LAMBDA),
    /** A local or anonymous class in a coroutine. */
    CLASS(MessageKind.AWAIT_IN_LOCAL_CLASS);

    private final MessageKind await;

    Surroundings(MessageKind await) {
        this.await = await;
    }

    /** What is said of an await there. */
    MessageKind await() {
        return await;
    }
}
