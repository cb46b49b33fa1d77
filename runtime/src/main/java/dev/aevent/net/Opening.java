package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;
import dev.aevent.loop.Offload;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Resolves a name, makes a socket, connects it: what the constructors of {@link Socket} do. */
final class Opening implements Awaitable<Socket>, Awaitable.Completion<InetSocketAddress> {
    private final Awaitable<InetSocketAddress> resolution;
    private final @Nullable InetSocketAddress local;
    private @Nullable Completion<? super Socket> completion;
    private @Nullable Loop loop;
    private Awaitable<?> stage;
    private boolean cancelled;

    Opening(Awaitable<InetSocketAddress> resolution, @Nullable InetSocketAddress local) {
        this.resolution = resolution;
        this.local = local;
        stage = resolution;
    }

    @Override
    public void start(Completion<? super Socket> completion) throws Throwable {
        this.completion = completion;
        loop = Loop.current();
        resolution.start(this);
    }

    @Override
    public void cancel() {
        cancelled = true;
        stage.cancel();
    }

    @Override
    public void succeed(@Nullable InetSocketAddress address) {
        Objects.requireNonNull(address);
        if (Loop.current() == loop) {
            connect(address);
        } else if (loop != null) {
            loop.execute(() -> connect(address));
        }
    }

    @Override
    public void fail(Throwable failure) {
        Completion<? super Socket> waiting = completion;
        if (waiting != null) {
            waiting.fail(failure);
        }
    }

    private void connect(InetSocketAddress address) {
        Completion<? super Socket> waiting = completion;
        if (waiting == null) {
            return;
        }
        if (cancelled) {
            waiting.fail(new CancellationException());
            return;
        }
        try {
            Awaitable<Socket> connection = connection(address);
            stage = connection;
            connection.start(waiting);
        } catch (Throwable failure) {
            waiting.fail(failure);
        }
    }

    private Awaitable<Socket> connection(InetSocketAddress remote) throws IOException {
        Socket socket = new Socket();
        try {
            ClientImpl impl = Patched.of(socket);
            if (impl == null || impl.needsProxy(remote)) {
                return Offload.call(() -> connected(socket, remote));
            }
            if (remote.isUnresolved()) {
                return new Now<>(() -> connected(socket, remote));
            }
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

    /** For dumps. */
    @Override
    public String toString() {
        return stage.toString();
    }
}
