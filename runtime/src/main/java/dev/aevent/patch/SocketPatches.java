package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import dev.aevent.net.Sockets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** The sockets of {@code java.net}: on the loop where they are patched, else on another thread. */
public final class SocketPatches {
    private SocketPatches() {}

    /** {@link ServerSocket#accept()}. */
    @Patch(ServerSocket.class)
    public static Awaitable<Socket> accept(ServerSocket server) throws IOException {
        return Sockets.accept(server);
    }

    /** {@link ServerSocket#close()}. */
    @Patch(ServerSocket.class)
    public static Awaitable<Void> close(ServerSocket server) {
        return Sockets.close(server);
    }

    /** {@link Socket#connect(SocketAddress)}. */
    @Patch(Socket.class)
    public static Awaitable<Void> connect(Socket socket, SocketAddress remote) throws IOException {
        return Sockets.connect(socket, remote, 0);
    }

    /** {@link Socket#connect(SocketAddress, int)}. */
    @Patch(Socket.class)
    public static Awaitable<Void> connect(Socket socket, SocketAddress remote, int timeout) throws IOException {
        return Sockets.connect(socket, remote, timeout);
    }

    /** {@link Socket#close()}. */
    @Patch(Socket.class)
    public static Awaitable<Void> close(Socket socket) {
        return Sockets.close(socket);
    }

    /** {@link Socket#Socket(String, int)}. */
    @Patch(value = Socket.class, kind = Patch.Kind.CONSTRUCTOR)
    public static Awaitable<Socket> open(String host, int port) {
        return Sockets.open(host, port, null);
    }

    /** {@link Socket#Socket(InetAddress, int)}. */
    @Patch(value = Socket.class, kind = Patch.Kind.CONSTRUCTOR)
    public static Awaitable<Socket> open(InetAddress address, int port) {
        return Sockets.open(address, port, null);
    }

    /** {@link Socket#Socket(String, int, InetAddress, int)}. */
    @Patch(value = Socket.class, kind = Patch.Kind.CONSTRUCTOR)
    public static Awaitable<Socket> open(String host, int port, @Nullable InetAddress local, int localPort) {
        return Sockets.open(host, port, new InetSocketAddress(local, localPort));
    }

    /** {@link Socket#Socket(InetAddress, int, InetAddress, int)}. */
    @Patch(value = Socket.class, kind = Patch.Kind.CONSTRUCTOR)
    public static Awaitable<Socket> open(InetAddress address, int port, @Nullable InetAddress local, int localPort) {
        return Sockets.open(address, port, new InetSocketAddress(local, localPort));
    }
}
