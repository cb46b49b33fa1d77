package dev.aevent.net;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Reads one byte. */
final class SocketReadByte extends SocketWait<Integer> {
    private final byte[] one = new byte[1];

    SocketReadByte(ClientImpl socket) throws SocketException {
        super(socket, SelectionKey.OP_READ, socket.readTimeout(), "Read timed out");
    }

    @Override
    protected @Nullable Object now() throws IOException {
        int count = transport.read(one, 0, 1);
        if (count == 0) {
            return null;
        }
        return count < 0 ? -1 : one[0] & 0xff;
    }
}
