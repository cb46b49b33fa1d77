package dev.aevent.net;

import dev.aevent.Awaitable;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** What stands in for the calls of raw channels in coroutines: what they do when they block, without blocking. */
public final class Channels {
    private Channels() {}

    /** {@link ServerSocketChannel#accept()}. */
    public static Awaitable<SocketChannel> accept(ServerSocketChannel server) throws IOException {
        return new ChannelWait<>(server, SelectionKey.OP_ACCEPT, server::accept);
    }

    /** {@link SocketChannel#connect(SocketAddress)}. */
    public static Awaitable<Boolean> connect(SocketChannel channel, SocketAddress remote) throws IOException {
        return new ChannelWait<>(channel, SelectionKey.OP_CONNECT, () -> {
            boolean connected = channel.isConnectionPending() ? channel.finishConnect() : channel.connect(remote);
            return connected ? Boolean.TRUE : null;
        });
    }

    /** {@link SocketChannel#read(ByteBuffer)}. */
    public static Awaitable<Integer> read(SocketChannel channel, ByteBuffer buffer) throws IOException {
        return new ChannelWait<>(channel, SelectionKey.OP_READ, () -> {
            if (!buffer.hasRemaining()) {
                return channel.read(buffer);
            }
            int count = channel.read(buffer);
            return count == 0 ? null : Integer.valueOf(count);
        });
    }

    /** {@link SocketChannel#write(ByteBuffer)}. */
    public static Awaitable<Integer> write(SocketChannel channel, ByteBuffer buffer) throws IOException {
        int all = buffer.remaining();
        return new ChannelWait<>(channel, SelectionKey.OP_WRITE, () -> {
            channel.write(buffer);
            return buffer.hasRemaining() ? null : Integer.valueOf(all);
        });
    }

    private interface Try {
        @Nullable
        Object now() throws IOException;
    }

    private static final class ChannelWait<T> extends ReadyWait<T> {
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
    }
}
