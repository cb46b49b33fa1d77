package dev.aevent.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Reads up to so many bytes, fewer only at the end of the stream. */
final class SocketReadMany extends SocketWait<byte[]> {
    /** So much at a time, lest a fast peer keeps the loop to itself. */
    private static final int AT_ONCE = 1 << 20;

    private final byte[] chunk = new byte[8192];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int atMost;

    SocketReadMany(ClientImpl socket, int atMost) throws SocketException {
        super(socket, SelectionKey.OP_READ, socket.readTimeout(), "Read timed out");
        this.atMost = atMost;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        int before = bytes.size();
        while (bytes.size() < atMost) {
            int count = transport.read(chunk, 0, Math.min(chunk.length, atMost - bytes.size()));
            if (count < 0) {
                break;
            }
            if (count == 0 || bytes.size() - before > AT_ONCE) {
                bytes.write(chunk, 0, count);
                return null;
            }
            bytes.write(chunk, 0, count);
            cameForward();
        }
        return bytes.toByteArray();
    }

    /** What it has taken is for the next who reads. */
    @Override
    protected void cancelled() {
        byte[] taken = bytes.toByteArray();
        socket.unread(taken, 0, taken.length);
    }
}
