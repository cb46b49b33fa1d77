package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.loop.Offload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in for the calls of {@code java.net} sockets in coroutines. */
public final class Sockets {
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "\\.){3}" + BYTE);

    private Sockets() {}

    /** {@link ServerSocket#accept()}. */
    public static Awaitable<Socket> accept(ServerSocket server) throws IOException {
        ServerImpl impl = Patched.of(server);
        if (impl != null && server.isBound()) {
            return new SocketAccept(server, impl);
        }
        return server.isClosed() || !server.isBound() ? new Now<>(server::accept) : Offload.call(server::accept);
    }

    /** {@link Socket#connect(SocketAddress, int)}. */
    @SuppressWarnings("unchecked") // completes with nothing
    public static Awaitable<Void> connect(Socket socket, @Nullable SocketAddress remote, int millis)
            throws IOException {
        boolean failsAtOnce = socket.isClosed() || socket.isConnected() || millis < 0;
        if (failsAtOnce || !(remote instanceof InetSocketAddress address)) {
            return Now.of(() -> socket.connect(remote, millis));
        }
        ClientImpl impl = Patched.of(socket);
        if (impl == null || impl.needsProxy(address)) {
            return offloaded(() -> socket.connect(remote, millis));
        }
        if (address.isUnresolved()) {
            return Now.of(() -> socket.connect(remote, millis));
        }
        return (Awaitable<Void>) (Awaitable<?>) new SocketConnect(socket, impl, address, millis, false);
    }

    /** {@link Socket#close()}; a layered socket may have something to say first, another one may linger. */
    public static Awaitable<Void> close(Socket socket) {
        boolean atOnce = socket.isClosed() || (Patched.of(socket) != null && !lingers(socket));
        return atOnce ? Now.of(socket::close) : offloaded(socket::close);
    }

    private static boolean lingers(Socket socket) {
        try {
            return socket.getSoLinger() > 0;
        } catch (SocketException closed) {
            return false;
        }
    }

    /** {@link ServerSocket#close()}. */
    public static Awaitable<Void> close(ServerSocket server) {
        return server.getClass() == ServerSocket.class ? Now.of(server::close) : offloaded(server::close);
    }

    /** {@code new Socket(host, port, local, localPort)}; the local ones may be left out. */
    public static Awaitable<Socket> open(@Nullable String host, int port, @Nullable InetSocketAddress local) {
        boolean atOnce = isLiteral(host) || port < 0 || port > 0xffff;
        return new Opening(
                atOnce ? new Now<>(() -> address(host, port)) : Offload.call(() -> address(host, port)), local);
    }

    private static InetSocketAddress address(@Nullable String host, int port) throws UnknownHostException {
        return host == null
                ? new InetSocketAddress(InetAddress.getByName(null), port)
                : new InetSocketAddress(host, port);
    }

    /** {@code new Socket(address, port, local, localPort)}; the local ones may be left out. */
    public static Awaitable<Socket> open(InetAddress address, int port, @Nullable InetSocketAddress local) {
        Objects.requireNonNull(address);
        return new Opening(new Now<>(() -> new InetSocketAddress(address, port)), local);
    }

    static Awaitable<Void> offloaded(Now.Run run) {
        return Offload.call(() -> {
            try {
                run.make();
            } catch (Exception | Error failure) {
                throw failure;
            } catch (Throwable impossible) {
                throw new AssertionError(impossible);
            }
            return null;
        });
    }

    /** An address in figures, which needs no resolver. */
    static boolean isLiteral(@Nullable String host) {
        return host == null
                || host.isEmpty()
                || host.indexOf(':') >= 0
                || IPV4.matcher(host).matches();
    }
}
