package dev.aevent.abi;

import dev.aevent.loop.EventLoop;

/** Which loop ordinary code spawns on. */
final class Loops {
    private Loops() {}

    /** The one that the whole JVM shares. */
    static Loop shared() {
        return EventLoop.shared();
    }
}
