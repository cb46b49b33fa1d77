package dev.aevent.examples;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;

import dev.aevent.Monkey;
import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Takes a second to answer, but has time for everybody: each peer is a coroutine that sleeps. */
public class SlowEchoServer extends Server {
    private static final Duration DELAY = Duration.ofSeconds(1);

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for one that is free
     * @throws IOException if the port cannot be had
     */
    public SlowEchoServer(int port) throws IOException {
        super(port);
    }

    @Override
    @Coroutine
    public void serveForever() throws IOException {
        while (true) {
            Socket peer = await(accept());
            spawn(this::handlePeer, peer);
        }
    }

    @Override
    @Coroutine
    protected void handlePeer(Socket peer) throws IOException {
        try {
            byte[] words = await(receive(peer, 1024));
            await(sleep(DELAY));
            await(peer.getOutputStream()).write(words);
            log("echoed " + words.length + " bytes");
        } catch (IOException failure) {
            log("gave up a peer: " + failure);
        } finally {
            await(peer).close();
        }
    }

    /** Listens on the port given, or on {@code SLOW_ECHO_SERVER_PORT}. */
    public static void main(String... arguments) throws IOException {
        Monkey.patchSocket();
        spawn(new SlowEchoServer(Ports.of(arguments, Ports.SLOW_ECHO_SERVER_PORT))::serveForever);
    }
}
