package dev.aevent.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Connects the implementation, then has the JDK's own method do the rest, which need not wait any more. */
final class SocketConnect extends SocketWait<Socket> {
    private final Socket whole;
    private final InetSocketAddress address;
    private final boolean isNew;
    private boolean begun;

    /**
     * Makes one.
     *
     * @param isNew whether nobody else knows the socket, so that it is to be closed if this fails
     */
    SocketConnect(Socket whole, ClientImpl socket, InetSocketAddress address, int millis, boolean isNew)
            throws SocketException {
        super(socket, SelectionKey.OP_CONNECT, millis, "Connect timed out");
        this.whole = whole;
        this.address = address;
        this.isNew = isNew;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        try {
            boolean done = begun ? socket.finishConnect() : socket.beginConnect(address);
            begun = true;
            if (!done) {
                return null;
            }
            socket.connected(address, null);
        } catch (IOException failure) {
            socket.connected(address, failure);
        }
        finish();
        return isNew ? whole : NOTHING;
    }

    /** The JDK's own method finds the connection made, or failed, and does with it what it always does. */
    private void finish() throws IOException {
        try {
            whole.connect(address);
        } catch (IOException | RuntimeException failure) {
            if (isNew) {
                whole.close();
            }
            throw failure;
        }
    }

    @Override
    protected Throwable expired(SocketTimeoutException failure) {
        socket.connected(address, failure);
        try {
            finish();
            return failure;
        } catch (IOException | RuntimeException thrown) {
            return thrown;
        }
    }

    /** Half a connection is of no use. */
    @Override
    protected void cancelled() {
        try {
            whole.close();
        } catch (IOException ignored) {
            // It is to fail anyhow.
        }
    }
}
