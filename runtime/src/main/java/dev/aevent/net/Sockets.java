package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;
import dev.aevent.loop.Offload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** What stands in for the calls of {@code java.net} sockets in coroutines. */
public final class Sockets {
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
        if (failsAtOnce || !(remote instanceof InetSocketAddress address) || address.isUnresolved()) {
            return Now.of(() -> socket.connect(remote, millis));
        }
        ClientImpl impl = Patched.of(socket);
        if (impl != null) {
            return (Awaitable<Void>) (Awaitable<?>) new SocketConnect(socket, impl, address, millis, false);
        }
        return offloaded(() -> socket.connect(remote, millis));
    }

    /** {@link Socket#close()}; a layered socket may have something to say first. */
    public static Awaitable<Void> close(Socket socket) {
        return socket.getClass() == Socket.class ? Now.of(socket::close) : offloaded(socket::close);
    }

    /** {@link ServerSocket#close()}. */
    public static Awaitable<Void> close(ServerSocket server) {
        return server.getClass() == ServerSocket.class ? Now.of(server::close) : offloaded(server::close);
    }

    /** {@code new Socket(host, port, local, localPort)}; the local ones may be left out. */
    public static Awaitable<Socket> open(String host, int port, @Nullable InetSocketAddress local) {
        if (isLiteral(host)) {
            return new Opening(() -> new Now<>(() -> InetAddress.getByName(host)), port, local);
        }
        return new Opening(() -> Offload.call(() -> InetAddress.getByName(host)), port, local);
    }

    /** {@code new Socket(address, port, local, localPort)}; the local ones may be left out. */
    public static Awaitable<Socket> open(InetAddress address, int port, @Nullable InetSocketAddress local) {
        return new Opening(() -> new Now<>(() -> address), port, local);
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
    private static boolean isLiteral(@Nullable String host) {
        return host == null
                || host.isEmpty()
                || host.indexOf(':') >= 0
                || host.chars().allMatch(letter -> letter == '.' || (letter >= '0' && letter <= '9'));
    }

    private interface Resolver {
        Awaitable<InetAddress> resolve() throws IOException;
    }

    /** Resolves a name, makes a socket, connects it. */
    private static final class Opening implements Awaitable<Socket>, Awaitable.Completion<InetAddress> {
        private final Resolver resolver;
        private final int port;
        private final @Nullable InetSocketAddress local;
        private @Nullable Completion<? super Socket> completion;
        private @Nullable Loop loop;
        private @Nullable Awaitable<?> stage;
        private boolean cancelled;

        Opening(Resolver resolver, int port, @Nullable InetSocketAddress local) {
            this.resolver = resolver;
            this.port = port;
            this.local = local;
        }

        @Override
        public void start(Completion<? super Socket> completion) throws Throwable {
            this.completion = completion;
            loop = Loop.current();
            Awaitable<InetAddress> resolution = resolver.resolve();
            stage = resolution;
            resolution.start(this);
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (stage != null) {
                stage.cancel();
            }
        }

        @Override
        public void succeed(@Nullable InetAddress address) {
            if (Loop.current() == loop) {
                connect(address);
            } else if (loop != null) {
                loop.execute(() -> connect(address));
            }
        }

        private void connect(@Nullable InetAddress address) {
            Completion<? super Socket> waiting = completion;
            if (waiting == null) {
                return;
            }
            try {
                Awaitable<Socket> connection = connection(new InetSocketAddress(address, port));
                stage = connection;
                connection.start(waiting);
                if (cancelled) {
                    connection.cancel();
                }
            } catch (Throwable failure) {
                waiting.fail(failure);
            }
        }

        private Awaitable<Socket> connection(InetSocketAddress remote) throws IOException {
            Socket socket = new Socket();
            ClientImpl impl = Patched.of(socket);
            if (impl == null) {
                return Offload.call(() -> connected(socket, remote));
            }
            try {
                if (local != null) {
                    socket.bind(local);
                }
                return new SocketConnect(socket, impl, remote, 0, true);
            } catch (IOException | RuntimeException failure) {
                socket.close();
                throw failure;
            }
        }

        private Socket connected(Socket socket, InetSocketAddress remote) throws IOException {
            try {
                if (local != null) {
                    socket.bind(local);
                }
                socket.connect(remote);
                return socket;
            } catch (IOException | RuntimeException failure) {
                socket.close();
                throw failure;
            }
        }

        @Override
        public void fail(Throwable failure) {
            Completion<? super Socket> waiting = completion;
            if (waiting != null) {
                waiting.fail(failure);
            }
        }
    }
}
