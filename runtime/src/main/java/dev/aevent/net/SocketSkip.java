package dev.aevent.net;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Passes over so many bytes. What it has passed over when it is cancelled is gone. */
final class SocketSkip extends SocketWait<Void> {
    private final byte[] chunk = new byte[2048];
    private long rest;

    SocketSkip(ClientImpl socket, long count) throws SocketException {
        super(socket, SelectionKey.OP_READ, socket.readTimeout(), "Read timed out");
        rest = count;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        while (rest > 0) {
            int count = transport.read(chunk, 0, (int) Math.min(chunk.length, rest));
            if (count < 0) {
                throw new EOFException();
            }
            if (count == 0) {
                return null;
            }
            rest -= count;
            cameForward();
        }
        return NOTHING;
    }
}
