package dev.aevent.examples;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;

import dev.aevent.annotation.Coroutine;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * A small TCP server: it owns a {@link ServerSocket}, accepts peers and leaves it to its subclass what to do with them.
 *
 * <p>Its two coroutines serve blocking and coroutine servers alike: whoever calls them directly blocks, as {@link M0}
 * does, and whoever awaits them in a coroutine suspends, as {@link M4} does.
 */
public abstract class Server implements Closeable {
    /** Room for a burst of peers; the JDK's 50 would drop most of a thousand that connect at once. */
    private static final int BACKLOG = 4096;

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Where peers arrive. */
    protected final ServerSocket serverSocket;

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for one that is free
     * @throws IOException if the port cannot be had
     */
    protected Server(int port) throws IOException {
        this(new ServerSocket(port, BACKLOG));
    }

    Server(ServerSocket serverSocket) {
        this.serverSocket = serverSocket;
        print("listening on port " + port());
    }

    /** The port it listens on. */
    public final int port() {
        return serverSocket.getLocalPort();
    }

    /**
     * Accepts peers and handles one after the other, for as long as the server is open.
     *
     * @throws IOException when the server is closed or broken
     */
    public void serveForever() throws IOException {
        while (true) {
            Socket peer = accept();
            handlePeer(peer);
        }
    }

    /**
     * Talks with one peer and closes it.
     *
     * @throws IOException if the peer cannot be closed
     */
    protected abstract void handlePeer(Socket peer) throws IOException;

    /**
     * Waits for the next peer.
     *
     * <p>A peer that went away, or that there is no descriptor left for, makes {@code accept} fail while the server is
     * sound. To try again at once would burn the processor until some descriptor comes back, so take a rest first.
     *
     * @throws IOException when the server is closed
     */
    @Coroutine
    protected final Socket accept() throws IOException {
        while (true) {
            try {
                Socket peer = await(serverSocket.accept());
                log("peer " + peer.getRemoteSocketAddress() + " connected");
                return peer;
            } catch (IOException failure) {
                if (serverSocket.isClosed()) {
                    throw failure;
                }
                log("cannot accept, next try in " + PAUSE.toMillis() + " ms: " + failure);
            }
            await(sleep(PAUSE));
        }
    }

    /**
     * Waits for what a peer says next.
     *
     * @param atMost how many bytes to take
     * @return at least one byte, or none when the peer has said all
     * @throws IOException if the connection breaks
     */
    @Coroutine
    protected final byte[] receive(Socket peer, int atMost) throws IOException {
        byte[] buffer = new byte[atMost];
        int length = await(peer.getInputStream().read(buffer));
        return Arrays.copyOf(buffer, Math.max(length, 0));
    }

    /** Tells on standard output what happens, when, and on which thread. */
    protected final void log(String what) {
        Threads.works();
        print(what);
    }

    private void print(String what) {
        LocalTime now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS);
        String thread = Thread.currentThread().getName();
        System.out.println(now + " [" + thread + "] " + getClass().getSimpleName() + ": " + what);
    }

    /** Ends {@link #serveForever()}; peers at work are not disturbed. */
    @Override
    public void close() throws IOException {
        serverSocket.close();
    }
}
