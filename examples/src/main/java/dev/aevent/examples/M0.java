package dev.aevent.examples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Relays to the slow server: plain blocking Java, one peer at a time. */
public class M0 extends Server {
    private final int slowPort;

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for one that is free
     * @param slowPort where the slow server listens
     * @throws IOException if the port cannot be had
     */
    public M0(int port, int slowPort) throws IOException {
        super(port);
        this.slowPort = slowPort;
    }

    @Override
    public void serveForever() throws IOException {
        while (true) {
            Socket peer = accept();
            handlePeer(peer);
        }
    }

    @Override
    protected void handlePeer(Socket peer) throws IOException {
        try {
            byte[] words = receive(peer, 1024);
            log("relaying " + words.length + " bytes");
            peer.getOutputStream().write(requestSlow(words));
            log("answered " + peer.getRemoteSocketAddress());
        } catch (IOException failure) {
            log("gave up a peer: " + failure);
        } finally {
            peer.close();
        }
    }

    private byte[] requestSlow(byte[] words) throws IOException {
        Socket slow = new Socket(InetAddress.getLoopbackAddress(), slowPort);
        try {
            slow.getOutputStream().write(words);
            return receive(slow, 1024);
        } finally {
            slow.close();
        }
    }

    /** Listens on the port given, or on 8000, and relays to {@code SLOW_ECHO_SERVER_PORT}, or 9000. */
    public static void main(String... arguments) throws IOException {
        new M0(Ports.of(arguments, 8000), Ports.SLOW_ECHO_SERVER_PORT).serveForever();
    }
}
