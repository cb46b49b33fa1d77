package dev.aevent.net;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.channels.SelectableChannel;

/** Closes the channels of sockets that nobody has closed and nobody can reach any more, as the JDK does. */
final class Descriptors {
    private static final Cleaner CLEANER = Cleaner.create();

    private Descriptors() {}

    /**
     * Has a channel closed with a socket.
     *
     * @param directions must not refer to the socket
     */
    static Cleaner.Cleanable register(Object socket, SelectableChannel channel, Blocking... directions) {
        return CLEANER.register(socket, () -> {
            try {
                close(channel, directions);
            } catch (IOException ignored) {
                // Nobody could be told.
            }
        });
    }

    /** Closes a channel and has all selectors let go of it, for they keep its descriptor. */
    static void close(SelectableChannel channel, Blocking... directions) throws IOException {
        channel.close();
        for (Blocking direction : directions) {
            direction.close();
        }
        Releases.closed(channel);
    }
}
