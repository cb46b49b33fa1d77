package dev.aevent.examples;

import java.io.IOException;
import java.net.Socket;

/** Relays to the slow server: what a Java programmer would pick instead, {@link M0} with a thread for each peer. */
public class M1 extends M0 {
    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for one that is free
     * @param slowPort where the slow server listens
     * @throws IOException if the port cannot be had
     */
    public M1(int port, int slowPort) throws IOException {
        super(port, slowPort);
    }

    @Override
    public void serveForever() throws IOException {
        while (true) {
            Socket peer = accept();
            Threads.start("peer " + peer.getRemoteSocketAddress(), () -> handle(peer));
        }
    }

    private void handle(Socket peer) {
        try {
            handlePeer(peer);
        } catch (IOException failure) {
            log("cannot close a peer: " + failure);
        }
    }

    /** Listens on the port given, or on 8000, and relays to {@code SLOW_ECHO_SERVER_PORT}, or 9000. */
    public static void main(String... arguments) throws IOException {
        new M1(Ports.of(arguments, 8000), Ports.SLOW_ECHO_SERVER_PORT).serveForever();
    }
}
