package dev.aevent.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.SocketOptions;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A server socket on a non-blocking channel. */
final class ServerImpl extends SocketImpl {
    /** What the JDK asks for when nobody has chosen a backlog: too few for a burst. */
    private static final int NOT_CHOSEN = 50;

    private static final int BACKLOG = 4096;

    private static final Blocking.Call ACCEPT =
            new Blocking.Call("ServerSocket.accept", "await(serverSocket.accept())", "Accept timed out");

    /** A connection that was accepted before {@code accept} is called, on this thread. */
    private static final ThreadLocal<@Nullable SocketChannel> ACCEPTED = new ThreadLocal<>();

    /** The coroutines that wait for it. */
    final Waiting waiting = new Waiting();

    private volatile @Nullable ServerSocketChannel channel;
    private volatile @Nullable Blocking accepting;
    private volatile boolean closed;
    private volatile int timeout;
    /** Emulated: a channel that listens has no such option. */
    private volatile int trafficClass;

    /** Closes it if nobody does. */
    private volatile Cleaner.@Nullable Cleanable cleanable;

    private @Nullable InetSocketAddress bindTo;

    @Override
    protected void create(boolean stream) throws IOException {
        if (!stream) {
            throw new IOException("a patched server socket is no datagram socket");
        }
        ServerSocketChannel opened = ServerSocketChannel.open();
        opened.configureBlocking(false);
        Blocking threads = new Blocking(opened);
        accepting = threads;
        channel = opened;
        cleanable = Descriptors.register(this, opened, threads);
    }

    ServerSocketChannel channel() throws SocketException {
        ServerSocketChannel opened = channel;
        if (opened == null || closed) {
            throw new SocketException("Socket closed");
        }
        return opened;
    }

    int acceptTimeout() {
        return timeout;
    }

    /** A channel binds and listens in one, so this waits for {@link #listen}, which follows at once. */
    @Override
    protected void bind(InetAddress host, int port) {
        bindTo = new InetSocketAddress(host, port);
        address = host;
    }

    @Override
    protected void listen(int backlog) throws IOException {
        ServerSocketChannel opened = channel();
        opened.bind(bindTo, backlog == NOT_CHOSEN ? BACKLOG : backlog);
        localport = ((InetSocketAddress) opened.getLocalAddress()).getPort();
    }

    @Override
    protected void accept(SocketImpl socket) throws IOException {
        if (!(socket instanceof ClientImpl client)) {
            throw new IOException("A patched server socket cannot accept a connection with an instance of "
                    + socket.getClass().getName());
        }
        SocketChannel accepted = ACCEPTED.get();
        ACCEPTED.remove();
        if (accepted == null) {
            Blocking blocking = accepting;
            if (blocking == null) {
                throw new SocketException("Socket closed");
            }
            accepted = blocking.await(SelectionKey.OP_ACCEPT, timeout, ACCEPT, this::acceptNow);
        }
        client.accepted(accepted);
    }

    /** A connection, if there is one. */
    @Nullable
    SocketChannel acceptNow() throws IOException {
        try {
            return channel().accept();
        } catch (ClosedChannelException closing) {
            throw new SocketException("Socket closed");
        }
    }

    /** The next {@link #accept} on this thread gets this connection. */
    static void accepted(SocketChannel connection) {
        ACCEPTED.set(connection);
    }

    /** It did not get that far. */
    static void forget() {
        ACCEPTED.remove();
    }

    @Override
    protected void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        ServerSocketChannel opened = channel;
        if (opened == null) {
            return;
        }
        Cleaner.Cleanable cleaning = cleanable;
        if (cleaning != null) {
            cleaning.clean();
        }
        waiting.poke();
    }

    // Options.

    @Override
    public void setOption(int number, Object value) throws SocketException {
        try {
            if (number == SocketOptions.SO_TIMEOUT) {
                channel();
                timeout = (Integer) value;
            } else if (number == SocketOptions.IP_TOS) {
                channel();
                trafficClass = (Integer) value;
            } else {
                channel().setOption(LegacyOptions.modern(number), LegacyOptions.value(number, value));
            }
        } catch (SocketException failure) {
            throw failure;
        } catch (IOException failure) {
            throw ClientImpl.asSocketException(failure);
        }
    }

    @Override
    public @Nullable Object getOption(int number) throws SocketException {
        try {
            return switch (number) {
                case SocketOptions.SO_TIMEOUT -> {
                    channel();
                    yield timeout;
                }
                case SocketOptions.IP_TOS -> {
                    channel();
                    yield trafficClass;
                }
                case SocketOptions.SO_BINDADDR -> localAddress();
                default -> channel().getOption(LegacyOptions.modern(number));
            };
        } catch (SocketException failure) {
            throw failure;
        } catch (IOException failure) {
            throw ClientImpl.asSocketException(failure);
        }
    }

    private InetAddress localAddress() throws IOException {
        SocketAddress local = channel().getLocalAddress();
        return local == null ? new InetSocketAddress(0).getAddress() : ((InetSocketAddress) local).getAddress();
    }

    @Override
    protected <T> void setOption(SocketOption<T> option, T value) throws IOException {
        if (option == StandardSocketOptions.IP_TOS) {
            setOption(SocketOptions.IP_TOS, (Object) value);
        } else {
            channel().setOption(option, value);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected <T> T getOption(SocketOption<T> option) throws IOException {
        if (option == Handle.IMPL) {
            return (T) this;
        }
        if (option == StandardSocketOptions.IP_TOS) {
            channel();
            return (T) Integer.valueOf(trafficClass);
        }
        return channel().getOption(option);
    }

    @Override
    protected Set<SocketOption<?>> supportedOptions() {
        Set<SocketOption<?>> options = new HashSet<>();
        ServerSocketChannel opened = channel;
        if (opened != null) {
            options.addAll(opened.supportedOptions());
        }
        options.add(StandardSocketOptions.IP_TOS);
        return options;
    }

    // What a server has none of.

    @Override
    protected void connect(String host, int port) {
        throw new UnsupportedOperationException("a server does not connect");
    }

    @Override
    protected void connect(InetAddress address, int port) {
        throw new UnsupportedOperationException("a server does not connect");
    }

    @Override
    protected void connect(SocketAddress address, int timeout) {
        throw new UnsupportedOperationException("a server does not connect");
    }

    @Override
    protected InputStream getInputStream() {
        throw new UnsupportedOperationException("a server has no streams");
    }

    @Override
    protected OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a server has no streams");
    }

    @Override
    protected int available() {
        return 0;
    }

    @Override
    protected void sendUrgentData(int data) {
        throw new UnsupportedOperationException("a server sends nothing");
    }
}
