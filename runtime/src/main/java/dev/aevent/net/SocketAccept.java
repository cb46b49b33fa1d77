package dev.aevent.net;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Accepts a connection, then has the JDK's own method make a socket of it. */
final class SocketAccept extends ReadyWait<Socket> {
    private final ServerSocket whole;
    private final ServerImpl server;

    SocketAccept(ServerSocket whole, ServerImpl server) throws SocketException {
        super(server.channel(), SelectionKey.OP_ACCEPT, server.acceptTimeout(), "Accept timed out");
        this.whole = whole;
        this.server = server;
    }

    @Override
    protected @Nullable Object now() throws IOException {
        SocketChannel connection = server.acceptNow();
        if (connection == null) {
            return null;
        }
        ServerImpl.accepted(connection);
        try {
            return whole.accept();
        } catch (IOException | RuntimeException | Error failure) {
            connection.close();
            throw failure;
        } finally {
            ServerImpl.forget();
        }
    }

    @Override
    protected void waits() {
        server.waiting.add(this);
    }

    @Override
    protected void waitsNoLonger() {
        server.waiting.remove(this);
    }
}
