package dev.aevent.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import dev.aevent.Monkey;
import dev.aevent.loop.EventLoop;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is special about patched sockets. */
@Timeout(60)
class PatchedSocketTest {
    @BeforeEach
    void onlyWherePatched() {
        assumeThat(Calls.PATCHED).isTrue();
    }

    @Test
    void patchingTwiceIsFine() {
        Monkey.patchSocket();
        Monkey.patchSocket();
    }

    @Test
    void aBacklogThatNobodyChoseHoldsABurst() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            List<Socket> clients = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Socket client = new Socket();
                client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()), 500);
                clients.add(client);
            }
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    @Test
    void onTheLoopAReadThatWouldBlockFailsAtOnce() throws Exception {
        try (ServerSocket server = new ServerSocket(0);
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            InputStream in = client.getInputStream();
            CompletableFuture<Integer> read = new CompletableFuture<>();
            EventLoop.shared().execute(() -> {
                try {
                    read.complete(in.read());
                } catch (Throwable failure) {
                    read.completeExceptionally(failure);
                }
            });
            assertThatThrownBy(read::get)
                    .hasRootCauseInstanceOf(IllegalStateException.class)
                    .hasStackTraceContaining("await(in.read(buffer))");
        }
    }

    @Test
    @SuppressWarnings("deprecation") // of the constructor, in later JDKs
    void httpUrlConnectionWorks() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] hello = "hello".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, hello.length);
            exchange.getResponseBody().write(hello);
            exchange.close();
        });
        server.start();
        try {
            URL url = new URL("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            try (InputStream in = connection.getInputStream()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("hello");
            }
        } finally {
            server.stop(0);
        }
    }
}
