package dev.aevent;

import dev.aevent.net.Patched;
import java.io.IOException;

/** Makes parts of the JDK cooperate with the event loop. */
public final class Monkey {
    private Monkey() {}

    /**
     * Makes every {@link java.net.Socket} and {@link java.net.ServerSocket} that is made from now on, by whomever, one
     * that coroutines wait for on the loop. On ordinary threads such sockets block like any other. For the whole JVM,
     * and for good; a second call does nothing.
     *
     * @throws IllegalStateException if somebody else has installed a factory for sockets
     */
    public static void patchSocket() {
        try {
            Patched.install();
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "Monkey.patchSocket() must come before any other Socket.setSocketImplFactory or"
                            + " ServerSocket.setSocketFactory, of which a JVM allows one: " + taken.getMessage(),
                    taken);
        }
    }
}
