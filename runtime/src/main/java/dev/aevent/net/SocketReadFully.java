package dev.aevent.net;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Fills a part of an array, and less of it only at the end of the stream. */
final class SocketReadFully extends SocketWait<Integer> {
    private final byte[] bytes;
    private final int offset;
    private final int length;
    private int count;

    SocketReadFully(ClientImpl socket, byte[] bytes, int offset, int length) throws SocketException {
        super(socket, SelectionKey.OP_READ, socket.readTimeout(), "Read timed out");
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        while (count < length) {
            int read = transport.read(bytes, offset + count, length - count);
            if (read < 0) {
                break;
            }
            if (read == 0) {
                return null;
            }
            count += read;
            cameForward();
        }
        return count;
    }

    /** What it has taken is for the next who reads. */
    @Override
    protected void cancelled() {
        socket.unread(bytes, offset, count);
    }
}
