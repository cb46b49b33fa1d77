package dev.aevent.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.examples.demo.Load;
import dev.aevent.examples.demo.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Coroutines that ordinary code calls are plain blocking Java. */
@Timeout(60)
class OrdinaryModeTest {
    @Test
    void m4OnAnOrdinaryThreadRelaysWithAThreadForEachPeer() throws Exception {
        onThread(Gathering::daemon);
    }

    @Test
    void m4OnAVirtualThreadWhereThereAreSome() throws Exception {
        onThread(Threads::start);
    }

    private static void onThread(Starter starter) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (Gathering slow = new Gathering(10);
                M4 relay = new M4(0, slow.port())) {
            starter.start("relay", () -> {
                try {
                    relay.serveForever();
                } catch (IOException closed) {
                    ended.countDown();
                }
            });
            List<Visit> visits = Load.run(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), relay.port()),
                    10,
                    Duration.ofSeconds(30),
                    (elapsed, connected, done) -> {});
            assertThat(visits).hasSize(10).allMatch(Visit::answered);
        }
        ended.await();
    }

    @Test
    void acceptRestsAndTriesAgainWhenNoDescriptorIsLeft() throws IOException {
        try (Out server = new Out(new ShortOfDescriptors(2));
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port());
                Socket peer = server.accept()) {
            assertThat(peer.getPort()).isEqualTo(client.getLocalPort());
        }
    }

    @Test
    void acceptEndsWhenTheServerIsClosed() throws IOException {
        try (Out server = new Out(new ServerSocket(0))) {
            server.close();
            assertThatThrownBy(server::accept).isInstanceOf(SocketException.class);
        }
    }

    private interface Starter {
        void start(String name, Runnable task);
    }

    private static final class Out extends Server {
        Out(ServerSocket serverSocket) {
            super(serverSocket);
        }

        @Override
        protected void handlePeer(Socket peer) {
            throw new AssertionError();
        }
    }

    /** Fails as the JDK's do when the process has no descriptor left, some times. */
    private static final class ShortOfDescriptors extends ServerSocket {
        private int times;

        ShortOfDescriptors(int times) throws IOException {
            super(0);
            this.times = times;
        }

        @Override
        public Socket accept() throws IOException {
            if (times-- > 0) {
                throw new SocketException("Too many open files");
            }
            return super.accept();
        }
    }
}
