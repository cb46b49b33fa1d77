package dev.aevent.examples;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/**
 * An echo server for tests that answers nobody before a number of peers wait for it, so that a relay that serves fewer
 * at a time never gets an answer.
 */
final class Gathering extends Server {
    private final CountDownLatch gathered;

    Gathering(int peers) throws IOException {
        super(new ServerSocket(0, 1000));
        gathered = new CountDownLatch(peers);
        daemon("gathering", this::serve);
    }

    private void serve() {
        try {
            while (true) {
                Socket peer = serverSocket.accept();
                daemon("gathering " + peer.getPort(), () -> answer(peer));
            }
        } catch (IOException closed) {
            log("closed");
        }
    }

    private void answer(Socket peer) {
        try {
            handlePeer(peer);
        } catch (IOException failure) {
            log(failure.toString());
        }
    }

    @Override
    protected void handlePeer(Socket peer) throws IOException {
        try (peer) {
            byte[] words = receive(peer, 1024);
            gathered.countDown();
            gathered.await();
            peer.getOutputStream().write(words);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
