package dev.aevent.examples;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.Monkey;
import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Relays to the slow server: coroutines, all peers at once on one thread. */
public class M4 extends Server {
    private final int slowPort;

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for one that is free
     * @param slowPort where the slow server listens
     * @throws IOException if the port cannot be had
     */
    public M4(int port, int slowPort) throws IOException {
        super(port);
        this.slowPort = slowPort;
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
            log("relaying " + words.length + " bytes");
            await(peer.getOutputStream()).write(await(requestSlow(words)));
            log("answered " + peer.getRemoteSocketAddress());
        } catch (IOException failure) {
            log("gave up a peer: " + failure);
        } finally {
            await(peer).close();
        }
    }

    @Coroutine
    private byte[] requestSlow(byte[] words) throws IOException {
        Socket slow = await(new Socket(InetAddress.getLoopbackAddress(), slowPort));
        try {
            await(slow.getOutputStream()).write(words);
            return await(receive(slow, 1024));
        } finally {
            await(slow).close();
        }
    }

    /** Listens on the port given, or on 8000, and relays to {@code SLOW_ECHO_SERVER_PORT}, or 9000. */
    public static void main(String... arguments) throws IOException {
        Monkey.patchSocket();
        spawn(new M4(Ports.of(arguments, 8000), Ports.SLOW_ECHO_SERVER_PORT)::serveForever);
    }
}
