package dev.aevent.net;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Reads what there is, at least one byte unless it is the end. */
final class SocketRead extends SocketWait<Integer> {
    private final byte[] bytes;
    private final int offset;
    private final int length;

    SocketRead(ClientImpl socket, byte[] bytes, int offset, int length) throws SocketException {
        super(socket, SelectionKey.OP_READ, socket.readTimeout(), "Read timed out");
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = transport.read(bytes, offset, length);
        return count == 0 ? null : Integer.valueOf(count);
    }
}
