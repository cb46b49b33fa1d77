package dev.aevent.abi;

import dev.aevent.loop.EventLoop;
import dev.aevent.loop.Offload;

/** Which loop ordinary code spawns on. */
final class Loops {
    private Loops() {}

    /** The one that the whole JVM shares. */
    static Loop shared() {
        return EventLoop.shared();
    }

    /** Runs something on a thread of its own. */
    static void startThread(Runnable body) {
        Offload.execute(body);
    }
}
