package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import dev.aevent.net.Channels;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Channels, on the loop. One that a coroutine has waited for does not block any more, so ordinary threads must not use
 * it as if it did.
 */
public final class ChannelPatches {
    private ChannelPatches() {}

    /** {@link ServerSocketChannel#accept()}. */
    @Patch(ServerSocketChannel.class)
    public static Awaitable<SocketChannel> accept(ServerSocketChannel server) throws IOException {
        return Channels.accept(server);
    }

    /** {@link SocketChannel#connect(SocketAddress)}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Boolean> connect(SocketChannel channel, SocketAddress remote) throws IOException {
        return Channels.connect(channel, remote);
    }

    /** {@link SocketChannel#read(ByteBuffer)}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Integer> read(SocketChannel channel, ByteBuffer buffer) throws IOException {
        return Channels.read(channel, buffer);
    }

    /** {@link SocketChannel#read(ByteBuffer[])}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Long> read(SocketChannel channel, ByteBuffer[] buffers) throws IOException {
        return Channels.read(channel, buffers, 0, buffers.length);
    }

    /** {@link SocketChannel#read(ByteBuffer[], int, int)}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Long> read(SocketChannel channel, ByteBuffer[] buffers, int offset, int length)
            throws IOException {
        return Channels.read(channel, buffers, offset, length);
    }

    /** {@link SocketChannel#write(ByteBuffer[])}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Long> write(SocketChannel channel, ByteBuffer[] buffers) throws IOException {
        return Channels.write(channel, buffers, 0, buffers.length);
    }

    /** {@link SocketChannel#write(ByteBuffer[], int, int)}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Long> write(SocketChannel channel, ByteBuffer[] buffers, int offset, int length)
            throws IOException {
        return Channels.write(channel, buffers, offset, length);
    }

    /** {@link SocketChannel#write(ByteBuffer)}. */
    @Patch(SocketChannel.class)
    public static Awaitable<Integer> write(SocketChannel channel, ByteBuffer buffer) throws IOException {
        return Channels.write(channel, buffer);
    }
}
