package dev.aevent.net;

import dev.aevent.Awaitable;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in for the calls of raw channels in coroutines: what they do when they block, without blocking. */
public final class Channels {
    private Channels() {}

    /** {@link ServerSocketChannel#accept()}. */
    public static Awaitable<SocketChannel> accept(ServerSocketChannel server) throws IOException {
        return new ChannelWait<>(server, SelectionKey.OP_ACCEPT, server::accept);
    }

    /** {@link SocketChannel#connect(SocketAddress)}. One that is cancelled closes the channel, as an interrupt does. */
    public static Awaitable<Boolean> connect(SocketChannel channel, SocketAddress remote) throws IOException {
        return new ChannelWait<>(channel, SelectionKey.OP_CONNECT, new Connecting(channel, remote)) {
            @Override
            protected void cancelled() {
                try {
                    channel.close();
                    Releases.closed(channel);
                } catch (IOException ignored) {
                    // It is to fail anyhow.
                }
            }
        };
    }

    /** {@link SocketChannel#read(ByteBuffer)}. */
    public static Awaitable<Integer> read(SocketChannel channel, ByteBuffer buffer) throws IOException {
        return new ChannelWait<>(channel, SelectionKey.OP_READ, () -> {
            boolean wanted = buffer.hasRemaining();
            int count = channel.read(buffer);
            return count == 0 && wanted ? null : Integer.valueOf(count);
        });
    }

    /** {@link SocketChannel#read(ByteBuffer[], int, int)}. */
    public static Awaitable<Long> read(SocketChannel channel, ByteBuffer[] buffers, int offset, int length)
            throws IOException {
        Objects.checkFromIndexSize(offset, length, buffers.length);
        return new ChannelWait<>(channel, SelectionKey.OP_READ, () -> {
            boolean wanted = remaining(buffers, offset, length) > 0;
            long count = channel.read(buffers, offset, length);
            return count == 0 && wanted ? null : Long.valueOf(count);
        });
    }

    /** {@link SocketChannel#write(ByteBuffer)}. One that is cancelled has written what the buffer's position says. */
    public static Awaitable<Integer> write(SocketChannel channel, ByteBuffer buffer) throws IOException {
        int all = buffer.remaining();
        return new ChannelWait<>(channel, SelectionKey.OP_WRITE, () -> {
            channel.write(buffer);
            return buffer.hasRemaining() ? null : Integer.valueOf(all);
        });
    }

    /** {@link SocketChannel#write(ByteBuffer[], int, int)}. */
    public static Awaitable<Long> write(SocketChannel channel, ByteBuffer[] buffers, int offset, int length)
            throws IOException {
        Objects.checkFromIndexSize(offset, length, buffers.length);
        long all = remaining(buffers, offset, length);
        return new ChannelWait<>(channel, SelectionKey.OP_WRITE, () -> {
            channel.write(buffers, offset, length);
            return remaining(buffers, offset, length) > 0 ? null : Long.valueOf(all);
        });
    }

    private static long remaining(ByteBuffer[] buffers, int offset, int length) {
        long all = 0;
        for (int i = offset; i < offset + length; i++) {
            all += buffers[i].remaining();
        }
        return all;
    }

    /** What people know a channel by: its peer's address, or its own if it has none. */
    static String name(SelectableChannel channel) {
        try {
            SocketAddress peer = channel instanceof SocketChannel socket
                    ? socket.getRemoteAddress()
                    : channel instanceof DatagramChannel datagrams ? datagrams.getRemoteAddress() : null;
            SocketAddress known =
                    peer == null && channel instanceof NetworkChannel network ? network.getLocalAddress() : peer;
            return known == null ? channel.toString() : known.toString();
        } catch (IOException closed) {
            return "a closed channel";
        }
    }

    private interface Try {
        @Nullable
        Object now() throws IOException;
    }

    private static final class Connecting implements Try {
        private final SocketChannel channel;
        private final SocketAddress remote;
        private boolean begun;

        Connecting(SocketChannel channel, SocketAddress remote) {
            this.channel = channel;
            this.remote = remote;
        }

        @Override
        public @Nullable Object now() throws IOException {
            boolean connected = begun ? channel.finishConnect() : channel.connect(remote);
            begun = true;
            return connected ? Boolean.TRUE : null;
        }
    }

    private static class ChannelWait<T> extends ReadyWait<T> {
        private final Try attempt;

        ChannelWait(SelectableChannel channel, int operation, Try attempt) throws IOException {
            super(channel, operation);
            this.attempt = attempt;
            if (channel.isOpen() && channel.isBlocking()) {
                channel.configureBlocking(false);
            }
        }

        @Override
        protected @Nullable Object now() throws IOException {
            return attempt.now();
        }

        @Override
        protected IOException whileWaiting(IOException failure) {
            return failure.getClass() == ClosedChannelException.class ? new AsynchronousCloseException() : failure;
        }
    }
}
