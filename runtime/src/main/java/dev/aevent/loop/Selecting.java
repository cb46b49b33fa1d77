package dev.aevent.loop;

import java.io.IOException;
import java.nio.channels.Selector;

/** How a selector is made and asked; tests put in those that misbehave. */
interface Selecting {
    /** As the JDK does. */
    Selecting JDK = new Selecting() {};

    default Selector open() throws IOException {
        return Selector.open();
    }

    /** Waits at most so long. */
    default int select(Selector selector, long millis) throws IOException {
        return selector.select(millis);
    }
}
