package dev.aevent.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import dev.aevent.Monkey;
import dev.aevent.loop.EventLoop;
import dev.aevent.patch.ChannelPatches;
import dev.aevent.patch.SocketPatches;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void somebodyElsesFactoryIsNamed() throws Exception {
        Forked.Ended ended = Forked.run("foreignFactory");
        assertThat(ended.output()).contains("Monkey.patchSocket() must come before", "factory already defined");
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void socketsFromBeforeStillWork() throws Exception {
        Forked.Ended ended = Forked.run("socketsFromBefore");
        assertThat(ended.output()).contains("connected");
        assertThat(ended.exitCode()).isZero();
    }

    /** joyent/libuv#690, oven-sh/bun#32705, netty/netty#1578. */
    @Test
    void whereNoDescriptorIsLeftAnAcceptFailsAndTheNextSucceeds() throws Exception {
        Forked.Ended ended = Forked.runWithDescriptors(120, "noDescriptorLeft");
        assertThat(ended.output()).contains("Too many open files", "served again");
        assertThat(ended.exitCode()).isZero();
    }

    /** What {@link Forked} runs. */
    static void noDescriptorLeft() throws Exception {
        Monkey.patchSocket();
        try (ServerSocket server = Pair.listen();
                Socket first = new Socket(server.getInetAddress(), server.getLocalPort())) {
            // Has loaded what it needs.
            Started.of(() -> SocketPatches.accept(server)).get().close();
            // More peers than one: descriptors that are given back late let an accept succeed.
            List<SocketChannel> peers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                peers.add(SocketChannel.open(server.getLocalSocketAddress()));
            }
            List<Closeable> all = new ArrayList<>();
            boolean failed = false;
            while (!failed) {
                takeAll(all);
                try {
                    all.add(Started.of(() -> SocketPatches.accept(server)).get());
                } catch (ExecutionException failure) {
                    System.out.println(failure.getCause().getMessage());
                    failed = true;
                }
            }
            // More than one: other threads of the JVM open files when they like.
            for (int i = 0; i < 10; i++) {
                all.remove(0).close();
            }
            Started.of(() -> SocketPatches.accept(server)).get().close();
            all.addAll(peers);
            for (Closeable one : all) {
                one.close();
            }
            System.out.println("served again");
        }
    }

    private static void takeAll(List<Closeable> all) {
        try {
            while (true) {
                all.add(SocketChannel.open());
            }
        } catch (IOException none) {
            System.out.println("none left");
        }
    }

    /** A platform thread's wait takes two descriptors, so there is a limit; a virtual one's takes none. */
    @ParameterizedTest
    @EnumSource(Calls.class)
    void manyWaitAtOnce(Calls calls) throws Exception {
        int many = Blocking.MOST_SELECTORS + 50;
        int before = Blocking.selectors();
        List<Pair> pairs = new ArrayList<>();
        List<FutureTask<?>> reads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Pair pair = Pair.open();
            pairs.add(pair);
            reads.add(calls.start(() -> assertThat(calls.read(pair.peer())).isEqualTo(1)));
        }
        for (int i = many - 1; i >= 0; i--) {
            pairs.get(i).client().getOutputStream().write(1);
            reads.get(i).get();
        }
        assertThat(Blocking.selectors()).isLessThanOrEqualTo(Blocking.MOST_SELECTORS);
        for (Pair pair : pairs) {
            pair.close();
        }
        // Threads of earlier tests may have let theirs go meanwhile.
        assertThat(Blocking.selectors()).isLessThanOrEqualTo(before);
    }

    @Test
    void literalsNeedNoResolver() {
        assertThat(List.of("127.0.0.1", "::1", "255.255.255.255", "", "fe80::1%lo"))
                .allMatch(Sockets::isLiteral);
        assertThat(List.of("localhost", "1.2.3", "256.1.1.1", "1.2.3.4.5", "a.b.c.d"))
                .noneMatch(Sockets::isLiteral);
    }

    @Test
    void aCoroutineOpensByName() throws Exception {
        try (ServerSocket server = Pair.listen();
                Socket socket = Started.of(() -> SocketPatches.open("localhost", server.getLocalPort()))
                        .get()) {
            assertThat(socket.isConnected()).isTrue();
        }
        assertThatThrownBy(() -> Started.of(() -> SocketPatches.open("127.0.0.1", 70_000))
                        .get())
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("port out of range:70000");
    }

    @Test
    void rawChannelsAreWaitedFor() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Started<SocketChannel> accept = Started.of(() -> ChannelPatches.accept(server));
            assertThat(accept.isDone()).isFalse();
            SocketChannel client = SocketChannel.open();
            assertThat(Started.of(() -> ChannelPatches.connect(client, server.getLocalAddress()))
                            .get())
                    .isTrue();
            SocketChannel peer = accept.get();
            ByteBuffer[] two = {ByteBuffer.allocate(2), ByteBuffer.allocate(2)};
            Started<Long> read = Started.of(() -> ChannelPatches.read(peer, two));
            ByteBuffer[] sent = {ByteBuffer.wrap(new byte[] {1, 2}), ByteBuffer.wrap(new byte[] {3})};
            assertThat(Started.of(() -> ChannelPatches.write(client, sent)).get())
                    .isEqualTo(3);
            assertThat(read.get()).isEqualTo(3);
            Started<Integer> waits = Started.of(() -> ChannelPatches.read(peer, ByteBuffer.allocate(1)));
            Started.onLoop(peer::close);
            assertThatThrownBy(waits::get).hasRootCauseInstanceOf(AsynchronousCloseException.class);
            client.close();
        }
    }
}
