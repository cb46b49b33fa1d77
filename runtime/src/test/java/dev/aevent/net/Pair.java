package dev.aevent.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Two ends of a connection. */
record Pair(Socket client, Socket peer) implements AutoCloseable {
    static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    }

    static Pair open() throws IOException {
        try (ServerSocket server = listen()) {
            Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
            return new Pair(client, server.accept());
        }
    }

    /** Waits, by looking, until so many bytes can be read. */
    static void awaitAvailable(Socket socket, int count) throws IOException {
        InputStream in = socket.getInputStream();
        while (in.available() < count) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        peer.close();
    }

    /** Where nobody answers: a server whose queue is full. */
    static final class Silence implements AutoCloseable {
        private final ServerSocketChannel server = ServerSocketChannel.open();
        private final List<SocketChannel> queue = new ArrayList<>();

        Silence() throws IOException {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            for (int i = 0; i < 2; i++) {
                queue.add(SocketChannel.open(address()));
            }
        }

        InetSocketAddress address() throws IOException {
            return (InetSocketAddress) server.getLocalAddress();
        }

        @Override
        public void close() throws IOException {
            for (SocketChannel one : queue) {
                one.close();
            }
            server.close();
        }
    }
}
