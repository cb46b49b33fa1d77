package dev.aevent.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Copies a patched socket's input to its end: to another one, or to memory. */
final class SocketTransfer extends SocketWait<Long> {
    private static final int AT_ONCE = 1 << 20;

    private final @Nullable ClientImpl target;
    private final @Nullable ByteArrayOutputStream memory;
    private final byte[] chunk = new byte[8192];
    private ByteBuffer pending = ByteBuffer.wrap(chunk, 0, 0);
    private long copied;

    private SocketTransfer(ClientImpl source, @Nullable ClientImpl target, @Nullable ByteArrayOutputStream memory)
            throws SocketException {
        super(source, SelectionKey.OP_READ, source.readTimeout(), "Read timed out");
        this.target = target;
        this.memory = memory;
    }

    static SocketTransfer toSocket(ClientImpl source, ClientImpl target) throws SocketException {
        target.transport();
        return new SocketTransfer(source, target, null);
    }

    static SocketTransfer toMemory(ClientImpl source, ByteArrayOutputStream memory) throws SocketException {
        return new SocketTransfer(source, null, memory);
    }

    @Override
    protected @Nullable Object now() throws IOException {
        long before = copied;
        while (true) {
            if (!flush()) {
                return null;
            }
            int count = transport.read(chunk, 0, chunk.length);
            if (count < 0) {
                return copied;
            }
            copied += count;
            put(count);
            if (count == 0 || copied - before > AT_ONCE) {
                waitFor(transport.channel(), SelectionKey.OP_READ);
                return null;
            }
        }
    }

    private void put(int count) {
        if (memory != null) {
            memory.write(chunk, 0, count);
        } else {
            pending = ByteBuffer.wrap(chunk, 0, count);
        }
    }

    /** Sends what was read before; false if it does not all fit. */
    private boolean flush() throws IOException {
        if (target == null || !pending.hasRemaining()) {
            return true;
        }
        target.transport().write(pending);
        if (pending.hasRemaining()) {
            waitFor(target.transport().channel(), SelectionKey.OP_WRITE);
            return false;
        }
        return true;
    }

    @Override
    protected void waits() {
        super.waits();
        if (target != null) {
            target.waiting.add(this);
        }
    }

    @Override
    protected void waitsNoLonger() {
        super.waitsNoLonger();
        if (target != null) {
            target.waiting.remove(this);
        }
    }
}
