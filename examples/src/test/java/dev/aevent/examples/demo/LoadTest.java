package dev.aevent.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What a server does to each of its peers. */
    private interface Talk {
        void with(Socket peer) throws IOException;
    }

    @Test
    void anEchoIsAnAnswer() throws Exception {
        List<Visit> visits = load(peer -> {
            byte[] buffer = new byte[100];
            peer.getOutputStream().write(buffer, 0, peer.getInputStream().read(buffer));
        });
        assertThat(visits).hasSize(5).allSatisfy(visit -> {
            assertThat(visit.failure()).isNull();
            assertThat(visit.connected()).isNotNull().isLessThanOrEqualTo(visit.ended());
            assertThat(visit.waited()).isLessThanOrEqualTo(visit.ended());
        });
    }

    @Test
    void anEarlyEndIsNone() throws Exception {
        List<Visit> visits =
                load(peer -> assertThat(peer.getInputStream().read()).isNotNegative());
        assertThat(visits).hasSize(5).noneMatch(Visit::answered);
    }

    @Test
    void neitherAreOtherWords() throws Exception {
        List<Visit> visits = load(peer -> {
            assertThat(peer.getInputStream().read(new byte[100])).isPositive();
            peer.getOutputStream().write("what?".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(visits).hasSize(5).allMatch(visit -> "wrong answer: what?".equals(visit.failure()));
    }

    @Test
    void nobodyListens() throws Exception {
        SocketAddress closed;
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalSocketAddress();
        }
        List<Visit> visits = Load.run(closed, 3, PATIENCE, (elapsed, connected, ended) -> {});
        assertThat(visits).hasSize(3).noneMatch(Visit::answered).allMatch(visit -> visit.connected() == null);
    }

    @Test
    void silenceEndsWithPatience() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            List<Visit> visits =
                    Load.run(server.getLocalSocketAddress(), 2, Duration.ZERO, (elapsed, connected, ended) -> {});
            assertThat(visits).hasSize(2).allMatch(visit -> "no answer in 0 s".equals(visit.failure()));
        }
    }

    private static List<Visit> load(Talk talk) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try {
                    while (true) {
                        try (Socket peer = server.accept()) {
                            talk.with(peer);
                        }
                    }
                } catch (IOException closed) {
                    // The end of the test.
                }
            });
            thread.start();
            List<Visit> visits =
                    Load.run(server.getLocalSocketAddress(), 5, PATIENCE, (elapsed, connected, ended) -> {});
            server.close();
            thread.join();
            return visits;
        }
    }
}
