package dev.aevent.examples.demo;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One client of the load: connects, says its words, and expects them back followed by the end of the stream.
 *
 * <p>It never blocks: {@link #start} sets out, and {@link #ready} goes on when the selector says so.
 */
final class Client {
    private final SocketChannel channel;
    private final byte[] words;
    private final ByteBuffer answer = ByteBuffer.allocate(1024);
    private @Nullable Duration connected;

    private Client(SocketChannel channel, int number) {
        this.channel = channel;
        this.words = ("hello from client " + number + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Sets out to connect.
     *
     * @throws IOException if not even a socket can be had
     */
    static void start(int number, SocketAddress server, Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_CONNECT, new Client(channel, number));
            // One that connects at once is reported by the selector like all others.
            channel.connect(server);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /**
     * Does the next step.
     *
     * @param now the time since the load began
     * @return what it saw, if this was the last step; the channel is closed then
     */
    @Nullable
    Visit ready(SelectionKey key, Duration now) {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                connected = now;
                // A few bytes always fit into the buffer of a fresh connection.
                channel.write(ByteBuffer.wrap(words));
                key.interestOps(SelectionKey.OP_READ);
                return null;
            }
            return channel.read(answer) < 0 ? end(now, judge()) : null;
        } catch (IOException failure) {
            return end(now, failure.toString());
        }
    }

    /** Whether it is connected. */
    boolean connected() {
        return connected != null;
    }

    /** Closes the channel and tells what it saw. */
    Visit end(Duration now, @Nullable String failure) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // It has seen all it wanted to see.
        }
        return new Visit(connected, now, failure);
    }

    private @Nullable String judge() {
        String said = new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
        if (said.equals(new String(words, StandardCharsets.UTF_8))) {
            return null;
        }
        return said.isEmpty() ? "no answer" : "wrong answer: " + said;
    }
}
