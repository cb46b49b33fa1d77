package dev.aevent.net;

import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes of a channel as a socket's streams do them: what fits now, with the JDK's own failures. */
final class Transport {
    /** A write copies what it is given beside the heap; not more of it than may fit. */
    private static final int CHUNK = 128 * 1024;

    private final SocketChannel channel;
    private final BooleanSupplier closed;
    private volatile boolean inputShut;
    private volatile boolean outputShut;
    private volatile @Nullable ByteBuffer unread;

    Transport(SocketChannel channel, BooleanSupplier closed) {
        this.channel = channel;
        this.closed = closed;
    }

    SocketChannel channel() {
        return channel;
    }

    /** How many bytes were read; 0 if there are none yet, -1 at the end. */
    int read(byte[] bytes, int offset, int length) throws IOException {
        ensureOpen();
        if (inputShut) {
            return -1;
        }
        if (unread != null) {
            return reread(bytes, offset, length);
        }
        try {
            return channel.read(ByteBuffer.wrap(bytes, offset, Math.min(length, CHUNK)));
        } catch (IOException failure) {
            if (inputShut) {
                return -1;
            }
            throw asSocket(failure);
        }
    }

    /** Gives back what was read and is not wanted: it is read again, first. */
    synchronized void unread(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return;
        }
        ByteBuffer behind = unread;
        ByteBuffer all = ByteBuffer.allocate(length + (behind == null ? 0 : behind.remaining()));
        all.put(bytes, offset, length);
        if (behind != null) {
            all.put(behind);
        }
        unread = all.flip();
    }

    private synchronized int reread(byte[] bytes, int offset, int length) {
        ByteBuffer again = unread;
        if (again == null) {
            return 0;
        }
        int count = Math.min(length, again.remaining());
        again.get(bytes, offset, count);
        if (!again.hasRemaining()) {
            unread = null;
        }
        return count;
    }

    /** How much has been given back. */
    synchronized int unread() {
        return unread == null ? 0 : unread.remaining();
    }

    /** Writes what fits. */
    void write(ByteBuffer bytes) throws IOException {
        int end = bytes.limit();
        try {
            while (bytes.position() < end) {
                ensureOpen();
                if (outputShut) {
                    throw new SocketException("Broken pipe");
                }
                bytes.limit(Math.min(end, bytes.position() + CHUNK));
                if (channel.write(bytes) == 0) {
                    return;
                }
            }
        } catch (IOException failure) {
            throw asSocket(failure);
        } finally {
            bytes.limit(end);
        }
    }

    void shutdownInput() throws IOException {
        ensureOpen();
        inputShut = true;
        try {
            channel.shutdownInput();
        } catch (IOException failure) {
            throw asSocket(failure);
        }
    }

    void shutdownOutput() throws IOException {
        ensureOpen();
        outputShut = true;
        try {
            channel.shutdownOutput();
        } catch (IOException failure) {
            throw asSocket(failure);
        }
    }

    void ensureOpen() throws SocketException {
        if (closed.getAsBoolean()) {
            throw new SocketException("Socket closed");
        }
    }

    /** What the JDK's sockets throw where its channels throw this. */
    IOException asSocket(IOException failure) {
        if (closed.getAsBoolean() || failure instanceof ClosedChannelException) {
            return new SocketException("Socket closed");
        }
        if (failure instanceof SocketException || !failure.getClass().equals(IOException.class)) {
            return failure;
        }
        String message = failure.getMessage();
        SocketException same =
                new SocketException("Connection reset by peer".equals(message) ? "Connection reset" : message);
        same.initCause(failure);
        return same;
    }
}
