package dev.aevent.net;

import dev.aevent.Awaitable;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes all of some bytes, after those that other coroutines are about to write.
 *
 * <p>A write that is cancelled in the middle would leave the peer with half a message, so what has begun is sent to its
 * end, though nobody waits for that any more; unless the socket is closed before.
 */
final class SocketWrite extends SocketWait<Void> {
    private final ByteBuffer rest;
    private final int start;
    private boolean inLine;

    SocketWrite(ClientImpl socket, ByteBuffer bytes) throws SocketException {
        super(socket, SelectionKey.OP_WRITE, 0, "");
        rest = bytes;
        start = bytes.position();
    }

    /** Whether nothing of it was sent. */
    boolean isUntouched() {
        return rest.position() == start;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        transport.ensureOpen();
        if (inLine ? socket.outgoing.peek() == this : socket.outgoing.isEmpty()) {
            if (!socket.coroutinesMayWrite()) {
                // A thread is in the middle of a write, and says when it is done.
                join();
                waitFor(transport.channel(), 0);
                return null;
            }
            send();
            if (!rest.hasRemaining()) {
                leave();
                return NOTHING;
            }
        }
        join();
        waitFor(transport.channel(), SelectionKey.OP_WRITE);
        return null;
    }

    private void send() throws IOException {
        try {
            transport.write(rest);
        } catch (IOException failure) {
            leave();
            throw failure;
        }
    }

    private void join() {
        if (!inLine) {
            inLine = true;
            socket.outgoing.add(this);
        }
    }

    private void leave() {
        if (inLine) {
            inLine = false;
            socket.outgoing.remove(this);
        }
        if (socket.outgoing.isEmpty()) {
            socket.coroutinesHaveWritten();
        }
    }

    @Override
    protected void waitsNoLonger() {
        super.waitsNoLonger();
        leave();
    }

    @Override
    protected void cancelled() {
        if (isUntouched()) {
            return;
        }
        byte[] copy = new byte[rest.remaining()];
        rest.get(copy);
        try {
            SocketWrite remainder = new SocketWrite(socket, ByteBuffer.wrap(copy));
            remainder.inLine = true;
            socket.outgoing.addFirst(remainder);
            socket.drains();
            remainder.start(new Nobody());
        } catch (IOException broken) {
            // The peer is gone, and nobody waits for this.
            socket.drained();
        }
    }

    private final class Nobody implements Awaitable.Completion<Void> {
        @Override
        public void succeed(@Nullable Void nothing) {
            socket.drained();
        }

        @Override
        public void fail(Throwable failure) {
            socket.drained();
        }
    }
}
