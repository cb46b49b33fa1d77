package dev.aevent.net;

import dev.aevent.abi.Waits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.SocketOptions;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A socket that connects, or was accepted, on a non-blocking channel. */
final class ClientImpl extends SocketImpl {
    private static final Blocking.Call READ =
            new Blocking.Call("A read of a patched socket", "await(in.read(buffer))", "Read timed out");
    private static final Blocking.Call WRITE =
            new Blocking.Call("A write to a patched socket", "await(out).write(bytes)", "Write timed out");
    private static final Blocking.Call CONNECT =
            new Blocking.Call("Socket.connect", "await(socket).connect(address)", "Connect timed out");

    /** The coroutines that wait for it. */
    final Waiting waiting = new Waiting();

    /** What coroutines write and has not been sent, in order. On the loop's thread. */
    final ArrayDeque<SocketWrite> outgoing = new ArrayDeque<>(1);

    /** Who is in the middle of a write: one thread's, or all that coroutines have to send. */
    private final AtomicReference<@Nullable Object> writer = new AtomicReference<>();

    /** Something is sent that nobody waits for. */
    private volatile boolean draining;

    private volatile boolean shutWhenDrained;

    /** A coroutine waits until a thread has written. */
    private volatile boolean writingWanted;

    private volatile boolean closed;
    private volatile int timeout;
    private volatile @Nullable Transport transport;
    private volatile @Nullable Blocking reading;
    private volatile @Nullable Blocking writing;
    private @Nullable Connected connected;

    /** Whether no proxy is to be asked for. */
    private final boolean straight;

    /** What stands in for the channel where a proxy is spoken to. */
    private volatile @Nullable Socket relay;

    /** The options chosen before it is connected, for the {@link #relay}. */
    private final Map<SocketOption<?>, Object> chosen = new ConcurrentHashMap<>(0);

    /** Closes it if nobody does. */
    private volatile Cleaner.@Nullable Cleanable cleanable;

    ClientImpl(boolean straight) {
        this.straight = straight;
    }

    /** The outcome of a connection that was made before {@code connect} is called, on this thread. */
    private record Connected(
            InetSocketAddress address, @Nullable IOException failure) {}

    @Override
    protected void create(boolean stream) throws IOException {
        if (!stream) {
            throw new IOException("a patched socket is no datagram socket");
        }
        adopt(SocketChannel.open());
    }

    /** Takes a channel as its own. */
    private void adopt(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        Blocking in = new Blocking(channel);
        Blocking out = new Blocking(channel);
        reading = in;
        writing = out;
        transport = new Transport(channel, () -> closed);
        cleanable = Descriptors.register(this, channel, in, out);
    }

    /** Takes a connected channel as its own. */
    void accepted(SocketChannel channel) throws IOException {
        try {
            adopt(channel);
            describe((InetSocketAddress) channel.getRemoteAddress());
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private void describe(InetSocketAddress remote) throws IOException {
        address = remote.getAddress();
        port = remote.getPort();
        localport = ((InetSocketAddress) channel().getLocalAddress()).getPort();
    }

    Transport transport() throws SocketException {
        Transport created = transport;
        if (created == null || closed) {
            throw new SocketException("Socket closed");
        }
        return created;
    }

    private SocketChannel channel() throws SocketException {
        return transport().channel();
    }

    /** How long a read may take, in milliseconds; 0 for ever. */
    int readTimeout() {
        return timeout;
    }

    // Connecting.

    @Override
    protected void connect(String host, int port) throws IOException {
        connect(new InetSocketAddress(host, port), 0);
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        connect(new InetSocketAddress(address, port), 0);
    }

    @Override
    protected void connect(SocketAddress remote, int millis) throws IOException {
        Connected made = connected;
        if (made != null) {
            connected = null;
            if (made.failure() != null) {
                close();
                throw made.failure();
            }
            describe(made.address());
            return;
        }
        if (!(remote instanceof InetSocketAddress address)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        try {
            if (connectByProxy(address, millis)) {
                return;
            }
            if (!beginConnect(address)) {
                await(writing, SelectionKey.OP_CONNECT, millis, CONNECT, () -> finishConnect() ? this : null);
            }
            describe(address);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    /** Whether a proxy must be spoken to, which only threads can do. */
    boolean needsProxy(InetSocketAddress address) throws IOException {
        return !straight && !Proxies.to(address).isStraight();
    }

    /** Connects by a proxy, if that is the way. */
    private boolean connectByProxy(InetSocketAddress remote, int millis) throws IOException {
        if (straight) {
            return false;
        }
        Proxies.Route route = Proxies.to(remote);
        if (route.isStraight()) {
            return false;
        }
        Waits.mayBlock(CONNECT.name() + " by a SOCKS proxy", CONNECT.remedy());
        SocketChannel own = channel();
        InetSocketAddress local = (InetSocketAddress) own.getLocalAddress();
        if (local != null) {
            // The other one is to have its port.
            own.close();
        }
        Socket connected = Proxies.connect(route, remote, millis, proxy -> {
            Socket made = Relayed.make(proxy, chosen, timeout, local);
            relay = made;
            if (closed) {
                made.close();
            }
            return made;
        });
        if (connected == null) {
            relay = null;
            return false;
        }
        own.close();
        address = remote.getAddress();
        port = remote.getPort();
        localport = connected.getLocalPort();
        return true;
    }

    /** Sets out to connect; true if that is all. */
    boolean beginConnect(InetSocketAddress address) throws IOException {
        if (address.isUnresolved()) {
            throw new UnknownHostException(address.getHostName());
        }
        try {
            return channel().connect(address);
        } catch (IOException failure) {
            throw asConnect(failure);
        }
    }

    /** Whether it is connected now. */
    boolean finishConnect() throws IOException {
        try {
            return channel().finishConnect();
        } catch (IOException failure) {
            throw asConnect(failure);
        }
    }

    /** The next {@link #connect} finds that it was connected, or not, already. */
    void connected(InetSocketAddress address, @Nullable IOException failure) {
        connected = new Connected(address, failure);
    }

    private IOException asConnect(IOException failure) throws SocketException {
        if (closed) {
            return new SocketException("Socket closed");
        }
        return failure instanceof ConnectException ? failure : transport().asSocket(failure);
    }

    @Override
    protected void bind(InetAddress host, int port) throws IOException {
        channel().bind(new InetSocketAddress(host, port));
        localport = ((InetSocketAddress) channel().getLocalAddress()).getPort();
    }

    @Override
    protected void listen(int backlog) {
        throw new UnsupportedOperationException("a client does not listen");
    }

    @Override
    protected void accept(SocketImpl socket) {
        throw new UnsupportedOperationException("a client does not accept");
    }

    // Streams.

    @Override
    protected InputStream getInputStream() throws IOException {
        Socket other = relay;
        return other == null ? new Input() : other.getInputStream();
    }

    @Override
    protected OutputStream getOutputStream() throws IOException {
        Socket other = relay;
        return other == null ? new Output() : other.getOutputStream();
    }

    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (Patched.asks(bytes, ClientImpl.this)) {
                return 0;
            }
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            return await(reading, SelectionKey.OP_READ, timeout, READ, () -> {
                int count = transport().read(bytes, offset, length);
                return count == 0 ? null : Integer.valueOf(count);
            });
        }

        @Override
        public int available() throws IOException {
            return ClientImpl.this.available();
        }

        @Override
        public void close() throws IOException {
            ClientImpl.this.close();
        }
    }

    private final class Output extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (Patched.asks(bytes, ClientImpl.this)) {
                return;
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
            if (length == 0) {
                return;
            }
            Writing attempt = new Writing(rest);
            try {
                await(writing, SelectionKey.OP_WRITE, 0, WRITE, attempt);
            } finally {
                threadHasWritten(attempt);
            }
        }

        @Override
        public void close() throws IOException {
            ClientImpl.this.close();
        }
    }

    /** A thread's write. */
    private final class Writing implements Blocking.Try<Writing> {
        private final ByteBuffer rest;
        private boolean mine;

        Writing(ByteBuffer rest) {
            this.rest = rest;
        }

        @Override
        public @Nullable Writing now() throws IOException {
            Transport open = transport();
            mine = takeWriting(this);
            if (mine) {
                open.write(rest);
            }
            return rest.hasRemaining() ? null : this;
        }

        @Override
        public boolean waitsForChannel() {
            return mine;
        }
    }

    /** Whether coroutines may send what they have to: no thread is in the middle of a write. */
    boolean coroutinesMayWrite() {
        writingWanted = true;
        boolean theirs = takeWriting(outgoing);
        writingWanted = !theirs;
        return theirs;
    }

    /** Coroutines have nothing to send any more. */
    void coroutinesHaveWritten() {
        Blocking threads = writing;
        if (writer.compareAndSet(outgoing, null) && threads != null && threads.isBusy()) {
            threads.wake();
        }
    }

    private boolean takeWriting(Object who) {
        return writer.get() == who || writer.compareAndSet(null, who);
    }

    private void threadHasWritten(Writing thread) {
        if (writer.compareAndSet(thread, null) && writingWanted) {
            waiting.poke();
        }
    }

    /** Gives back what was read and is not wanted; who reads next, or waits to, gets it. */
    void unread(byte[] bytes, int offset, int length) {
        Transport created = transport;
        Blocking threads = reading;
        if (created != null && threads != null && length > 0) {
            created.unread(bytes, offset, length);
            waiting.poke();
            threads.wake();
        }
    }

    private static <T> T await(
            @Nullable Blocking direction, int operation, int millis, Blocking.Call call, Blocking.Try<T> attempt)
            throws IOException {
        if (direction == null) {
            throw new SocketException("Socket closed");
        }
        return direction.await(operation, millis, call, attempt);
    }

    @Override
    protected int available() throws IOException {
        Socket other = relay;
        if (other != null) {
            return other.getInputStream().available();
        }
        SocketChannel channel = channel();
        try {
            return channel.socket().isInputShutdown()
                    ? 0
                    : transport().unread() + channel.socket().getInputStream().available();
        } catch (IOException failure) {
            throw transport().asSocket(failure);
        }
    }

    @Override
    protected void shutdownInput() throws IOException {
        Socket other = relay;
        if (other != null) {
            other.shutdownInput();
            return;
        }
        transport().shutdownInput();
        waiting.poke();
    }

    @Override
    protected void shutdownOutput() throws IOException {
        Socket other = relay;
        if (other != null) {
            other.shutdownOutput();
            return;
        }
        Transport open = transport();
        if (draining) {
            shutWhenDrained = true;
            if (draining) {
                return;
            }
        }
        open.shutdownOutput();
    }

    /** A cancelled write has begun, and is sent to its end. */
    void drains() {
        draining = true;
    }

    /** That has been sent, or cannot be. */
    void drained() {
        draining = false;
        Transport created = transport;
        if (shutWhenDrained && created != null && !closed) {
            try {
                created.shutdownOutput();
            } catch (IOException gone) {
                // There is nobody to shut it for.
            }
        }
    }

    @Override
    protected boolean supportsUrgentData() {
        return true;
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        Socket other = relay;
        if (other != null) {
            other.sendUrgentData(data);
            return;
        }
        channel().socket().sendUrgentData(data);
    }

    @Override
    protected void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        Transport created = transport;
        if (created == null) {
            return;
        }
        Cleaner.Cleanable cleaning = cleanable;
        if (cleaning != null) {
            cleaning.clean();
        }
        waiting.poke();
        Socket other = relay;
        if (other != null) {
            other.close();
        }
    }

    // Options.

    @Override
    public void setOption(int number, Object value) throws SocketException {
        Socket other = relay;
        try {
            if (other != null) {
                Relayed.setOption(other, number, value);
            } else if (number == SocketOptions.SO_TIMEOUT) {
                transport();
                timeout = (Integer) value;
            } else if (number == SocketOptions.SO_OOBINLINE) {
                channel().socket().setOOBInline((Boolean) value);
            } else {
                setOption(LegacyOptions.modern(number), LegacyOptions.value(number, value));
            }
        } catch (SocketException failure) {
            throw failure;
        } catch (IOException failure) {
            throw asSocketException(failure);
        }
    }

    @Override
    public @Nullable Object getOption(int number) throws SocketException {
        Socket other = relay;
        try {
            if (other != null) {
                return Relayed.getOption(other, number);
            }
            return switch (number) {
                case SocketOptions.SO_TIMEOUT -> {
                    transport();
                    yield timeout;
                }
                case SocketOptions.SO_OOBINLINE -> channel().socket().getOOBInline();
                case SocketOptions.SO_BINDADDR -> localAddress();
                default -> channel().getOption(LegacyOptions.modern(number));
            };
        } catch (SocketException failure) {
            throw failure;
        } catch (IOException failure) {
            throw asSocketException(failure);
        }
    }

    private InetAddress localAddress() throws IOException {
        SocketAddress local = channel().getLocalAddress();
        return local == null ? new InetSocketAddress(0).getAddress() : ((InetSocketAddress) local).getAddress();
    }

    @Override
    protected <T> void setOption(SocketOption<T> option, T value) throws IOException {
        Socket other = relay;
        if (other != null) {
            other.setOption(option, value);
            return;
        }
        SocketChannel own = channel();
        own.setOption(option, value);
        if (!own.isConnected()) {
            chosen.put(option, value);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected <T> T getOption(SocketOption<T> option) throws IOException {
        if (option == Handle.IMPL) {
            return (T) this;
        }
        Socket other = relay;
        return other != null ? other.getOption(option) : channel().getOption(option);
    }

    @Override
    protected Set<SocketOption<?>> supportedOptions() {
        try {
            Set<SocketOption<?>> options = new HashSet<>(channel().supportedOptions());
            options.removeIf(option -> option.name().equals("SO_OOBINLINE"));
            return options;
        } catch (SocketException closed) {
            return Set.of(StandardSocketOptions.TCP_NODELAY);
        }
    }

    static SocketException asSocketException(IOException failure) {
        SocketException same = new SocketException(failure.getMessage());
        same.initCause(failure);
        return same;
    }

    /** For tests and traces. */
    @Override
    public String toString() {
        try {
            return "patched " + (closed ? "closed socket" : channel().toString());
        } catch (SocketException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
