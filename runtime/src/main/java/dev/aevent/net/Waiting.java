package dev.aevent.net;

import java.util.ArrayList;
import java.util.List;

/** The coroutines that wait for one socket, to be told when it is closed. */
final class Waiting {
    private final List<ReadyWait<?>> waits = new ArrayList<>(2);

    synchronized void add(ReadyWait<?> wait) {
        waits.add(wait);
    }

    synchronized void remove(ReadyWait<?> wait) {
        waits.remove(wait);
    }

    /** Has all of them try again. */
    void poke() {
        List<ReadyWait<?>> all;
        synchronized (this) {
            if (waits.isEmpty()) {
                return;
            }
            all = List.copyOf(waits);
        }
        all.forEach(ReadyWait::poke);
    }
}
