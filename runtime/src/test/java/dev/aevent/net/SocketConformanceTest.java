package dev.aevent.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What sockets do, however they are called. The build runs it twice: with the JDK's sockets, which shows that the suite
 * asks for what the JDK does, and with patched ones.
 */
@Timeout(60)
class SocketConformanceTest {
    /** The ways to call the sockets of this JVM. */
    static List<Calls> calls() {
        return Calls.PATCHED ? List.of(Calls.values()) : List.of(Calls.PLATFORM, Calls.VIRTUAL);
    }

    private interface Talk {
        void with(Socket client, Socket peer) throws Exception;
    }

    /** A connected pair, in the way of calling. */
    private static void pair(Calls calls, Talk talk) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen();
                    Socket client = calls.open(server);
                    Socket peer = calls.accept(server)) {
                talk.with(client, peer);
            }
        });
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsWrittenIsRead(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            calls.write(client, new byte[] {1, 2, 3, -1});
            assertThat(calls.read(peer)).isEqualTo(1);
            byte[] rest = new byte[10];
            assertThat(calls.read(peer, rest, 4, 5)).isEqualTo(3);
            assertThat(rest).containsExactly(0, 0, 0, 0, 2, 3, -1, 0, 0, 0);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aByteIsNotTakenForTheEnd(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            calls.write(client, new byte[] {-1});
            assertThat(calls.read(peer)).isEqualTo(255);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aReadWaitsForTheWrite(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            FutureTask<?> reads = calls.start(() -> assertThat(calls.read(peer)).isEqualTo(7));
            calls.write(client, new byte[] {7});
            reads.get();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothingIsReadIntoNothing(Calls calls) throws Exception {
        pair(
                calls,
                (client, peer) ->
                        assertThat(calls.read(peer, new byte[0], 0, 0)).isZero());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void boundsAreChecked(Calls calls) throws Exception {
        pair(
                calls,
                (client, peer) -> assertThatThrownBy(() -> calls.read(peer, new byte[2], 1, 2))
                        .isInstanceOf(IndexOutOfBoundsException.class));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void muchGoesBothWaysAtOnce(Calls calls) throws Exception {
        byte[] much = new byte[5_000_000];
        new Random(1).nextBytes(much);
        pair(calls, (client, peer) -> {
            List<FutureTask<?>> all = new ArrayList<>();
            for (Socket socket : List.of(client, peer)) {
                all.add(calls.start(() -> calls.write(socket, much)));
                all.add(calls.start(
                        () -> assertThat(calls.readNBytes(socket, much.length)).isEqualTo(much)));
            }
            for (FutureTask<?> one : all) {
                one.get();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theEndComesAfterWhatIsBuffered(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            calls.write(client, new byte[] {1, 2});
            calls.close(client);
            assertThat(calls.readAllBytes(peer)).containsExactly(1, 2);
            assertThat(calls.read(peer)).isEqualTo(-1);
            assertThat(calls.read(peer)).isEqualTo(-1);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void oneHalfIsShut(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            client.shutdownOutput();
            assertThat(calls.read(peer)).isEqualTo(-1);
            calls.write(peer, new byte[] {5});
            assertThat(calls.read(client)).isEqualTo(5);
            assertThat(client.isOutputShutdown()).isTrue();
            assertThatThrownBy(client::getOutputStream)
                    .isInstanceOf(SocketException.class)
                    .hasMessage("Socket output is shutdown");
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void shutInputWakesItsReader(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            InputStream in = peer.getInputStream();
            FutureTask<?> reads = calls.start(() -> assertThat(calls.read(in)).isEqualTo(-1));
            peer.shutdownInput();
            reads.get();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aReadTakesNoLongerThanItMay(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            peer.setSoTimeout(20);
            assertThat(peer.getSoTimeout()).isEqualTo(20);
            assertThatThrownBy(() -> calls.read(peer))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("Read timed out");
            calls.write(client, new byte[] {9});
            peer.setSoTimeout(0);
            assertThat(calls.read(peer)).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anAcceptTakesNoLongerThanItMay(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen()) {
                server.setSoTimeout(20);
                assertThatThrownBy(() -> calls.accept(server))
                        .isInstanceOf(SocketTimeoutException.class)
                        .hasMessage("Accept timed out");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nobodyListens(Calls calls) throws Exception {
        calls.run(() -> {
            ServerSocket server = listen();
            server.close();
            InetSocketAddress nobody = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> calls.connect(socket, nobody, 0))
                        .isInstanceOf(ConnectException.class)
                        .hasMessage("Connection refused");
                assertThat(socket.isConnected()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aNameThatIsNotResolved(Calls calls) throws Exception {
        calls.run(() -> {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> calls.connect(socket, InetSocketAddress.createUnresolved("nowhere", 1), 0))
                        .isInstanceOf(UnknownHostException.class)
                        .hasMessage("nowhere");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void connectedOnce(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen();
                    Socket socket = new Socket()) {
                calls.connect(socket, server.getLocalSocketAddress(), 1000);
                assertThat(socket.isConnected()).isTrue();
                assertThat(socket.isBound()).isTrue();
                assertThat(socket.getRemoteSocketAddress()).isEqualTo(server.getLocalSocketAddress());
                assertThat(socket.getPort()).isEqualTo(server.getLocalPort());
                assertThat(socket.getLocalPort()).isPositive();
                assertThat(socket.getLocalAddress()).isEqualTo(InetAddress.getLoopbackAddress());
                assertThatThrownBy(() -> calls.connect(socket, server.getLocalSocketAddress(), 0))
                        .isInstanceOf(SocketException.class)
                        .hasMessageMatching("(?i)already connected");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aClosedSocketReadsAndWritesNoMore(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            var in = peer.getInputStream();
            var out = peer.getOutputStream();
            calls.close(peer);
            calls.close(peer);
            assertThat(peer.isClosed()).isTrue();
            assertThat(peer.isConnected()).isTrue();
            assertThat(peer.isBound()).isTrue();
            assertThatThrownBy(in::read).isInstanceOf(SocketException.class).hasMessage("Socket closed");
            assertThatThrownBy(() -> out.write(1))
                    .isInstanceOf(SocketException.class)
                    .hasMessage("Socket closed");
            assertThatThrownBy(() -> calls.read(peer)).hasMessage("Socket is closed");
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void closeWakesTheReader(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            FutureTask<?> reads = calls.start(() -> assertThatThrownBy(() -> calls.read(peer))
                    .isInstanceOf(SocketException.class)
                    .hasMessageMatching("Socket (is )?closed"));
            calls.close(peer);
            reads.get();
            assertThat(calls.read(client)).isEqualTo(-1);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void closeWakesWhoAccepts(Calls calls) throws Exception {
        calls.run(() -> {
            ServerSocket server = listen();
            FutureTask<?> accepts = calls.start(() -> assertThatThrownBy(() -> calls.accept(server))
                    .isInstanceOf(SocketException.class)
                    .hasMessageMatching("Socket (is )?closed"));
            calls.close(server);
            accepts.get();
            assertThat(server.isClosed()).isTrue();
            assertThat(server.isBound()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aResetIsNoEnd(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            FutureTask<?> reads = calls.start(() -> assertThatThrownBy(() -> calls.read(peer))
                    .isInstanceOf(SocketException.class)
                    .hasMessage("Connection reset"));
            client.setSoLinger(true, 0);
            calls.close(client);
            reads.get();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void writesToAPeerThatIsGoneFailInTheEnd(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            client.setSoLinger(true, 0);
            calls.close(client);
            assertThatThrownBy(() -> {
                        while (true) {
                            calls.write(peer, new byte[10_000]);
                        }
                    })
                    .isInstanceOf(SocketException.class);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void transferToAnotherSocketAndToMemory(Calls calls) throws Exception {
        byte[] much = new byte[1_000_000];
        new Random(2).nextBytes(much);
        pair(calls, (client, peer) -> {
            FutureTask<?> writes = calls.start(() -> {
                calls.write(client, much);
                client.shutdownOutput();
            });
            FutureTask<?> echoes = calls.start(() -> {
                assertThat(calls.transferTo(peer, peer.getOutputStream())).isEqualTo(much.length);
                peer.shutdownOutput();
            });
            ByteArrayOutputStream memory = new ByteArrayOutputStream();
            assertThat(calls.transferTo(client, memory)).isEqualTo(much.length);
            assertThat(memory.toByteArray()).isEqualTo(much);
            writes.get();
            echoes.get();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void twoAcceptOnOneServer(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen()) {
                List<FutureTask<?>> accepts = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    accepts.add(calls.start(() -> calls.close(calls.accept(server))));
                }
                for (int i = 0; i < 2; i++) {
                    try (Socket client = calls.open(server)) {
                        assertThat(calls.read(client)).isEqualTo(-1);
                    }
                }
                for (FutureTask<?> accept : accepts) {
                    accept.get();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void optionsAreKept(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            client.setTcpNoDelay(true);
            client.setKeepAlive(true);
            client.setReuseAddress(true);
            client.setTrafficClass(8);
            client.setSoLinger(true, 5);
            client.setSendBufferSize(20_000);
            client.setReceiveBufferSize(20_000);
            client.setOOBInline(true);
            assertThat(client.getTcpNoDelay()).isTrue();
            assertThat(client.getKeepAlive()).isTrue();
            assertThat(client.getReuseAddress()).isTrue();
            assertThat(client.getTrafficClass()).isEqualTo(8);
            assertThat(client.getSoLinger()).isEqualTo(5);
            assertThat(client.getSendBufferSize()).isPositive();
            assertThat(client.getReceiveBufferSize()).isPositive();
            assertThat(client.getOOBInline()).isTrue();
            client.setSoLinger(false, 0);
            assertThat(client.getSoLinger()).isEqualTo(-1);
            client.setOption(StandardSocketOptions.TCP_NODELAY, false);
            assertThat(client.getOption(StandardSocketOptions.TCP_NODELAY)).isFalse();
            assertThat(client.supportedOptions())
                    .contains(StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.SO_LINGER)
                    .noneMatch(option -> option.name().equals("SO_OOBINLINE"));
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void serversHaveOptionsToo(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = new ServerSocket()) {
                server.setReuseAddress(true);
                server.setReceiveBufferSize(30_000);
                server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                assertThat(server.getReuseAddress()).isTrue();
                assertThat(server.getReceiveBufferSize()).isPositive();
                assertThat(server.isBound()).isTrue();
                assertThat(server.getLocalPort()).isPositive();
                assertThat(server.getInetAddress()).isEqualTo(InetAddress.getLoopbackAddress());
                assertThat(server.supportedOptions()).contains(StandardSocketOptions.SO_RCVBUF);
                int port = server.getLocalPort();
                assertThatThrownBy(() -> new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close())
                        .isInstanceOf(java.net.BindException.class)
                        .hasMessageStartingWith("Address already in use");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsAvailable(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            assertThat(peer.getInputStream().available()).isZero();
            calls.write(client, new byte[] {1, 2, 3});
            assertThat(calls.read(peer)).isEqualTo(1);
            assertThat(peer.getInputStream().available()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void urgentDataComesInLine(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            peer.setOOBInline(true);
            client.sendUrgentData(77);
            assertThat(calls.read(peer)).isEqualTo(77);
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void boundBeforeItIsConnected(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen();
                    Socket client = new Socket()) {
                client.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                int port = client.getLocalPort();
                assertThat(port).isPositive();
                calls.connect(client, server.getLocalSocketAddress(), 0);
                try (Socket peer = calls.accept(server)) {
                    assertThat(peer.getPort()).isEqualTo(port);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anInterruptDoesNotDisturbAPlatformThread(Calls calls) throws Exception {
        if (calls != Calls.PLATFORM) {
            return;
        }
        pair(calls, (client, peer) -> {
            Thread reader = new Thread(() -> {}, "reader");
            FutureTask<Boolean> reads = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                assertThat(peer.getInputStream().read()).isEqualTo(3);
                return Thread.interrupted();
            });
            reader = new Thread(reads, "reader");
            reader.start();
            calls.write(client, new byte[] {3});
            assertThat(reads.get()).isTrue();
        });
    }

    /** openjdk's rule for virtual threads. */
    @ParameterizedTest
    @MethodSource("calls")
    void anInterruptClosesAVirtualThreadsSocket(Calls calls) throws Exception {
        if (calls != Calls.VIRTUAL || Runtime.version().feature() < 21) {
            return;
        }
        pair(calls, (client, peer) -> {
            InputStream in = peer.getInputStream();
            FutureTask<?> reads = calls.start(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(in::read).isInstanceOf(SocketException.class).hasMessage("Closed by interrupt");
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            });
            reads.get();
            assertThat(peer.isClosed()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aConnectTakesNoLongerThanItMay(Calls calls) throws Exception {
        try (Pair.Silence silence = new Pair.Silence()) {
            calls.run(() -> {
                Socket socket = new Socket();
                assertThatThrownBy(() -> calls.connect(socket, silence.address(), 20))
                        .isInstanceOf(SocketTimeoutException.class)
                        .hasMessageMatching("(?i)connect timed out");
                assertThat(socket.isConnected()).isFalse();
                assertThat(socket.isClosed()).isEqualTo(CONNECT_CLOSES);
                assertThatThrownBy(() -> calls.connect(socket, silence.address(), 20))
                        .isInstanceOf(SocketException.class);
            });
        }
    }

    /** Whether a connect that fails closes its socket visibly: it differs between JDKs. */
    private static final boolean CONNECT_CLOSES = connectCloses();

    private static boolean connectCloses() {
        try (ServerSocket server = Pair.listen()) {
            int port = server.getLocalPort();
            server.close();
            Socket socket = new Socket();
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)))
                    .isInstanceOf(ConnectException.class);
            return socket.isClosed();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsUnboundOrBoundAnywhereSaysSo(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = new ServerSocket(0);
                    Socket socket = new Socket()) {
                assertThat(server.toString()).startsWith("ServerSocket[addr=0.0.0.0/0.0.0.0,localport=");
                assertThat(socket.getLocalAddress().isAnyLocalAddress()).isTrue();
                assertThat(socket.isBound()).isFalse();
                assertThat(socket.getLocalPort()).isEqualTo(-1);
                assertThat(socket.toString()).isEqualTo("Socket[unconnected]");
                assertThatThrownBy(socket::getInputStream)
                        .isInstanceOf(SocketException.class)
                        .hasMessage("Socket is not connected");
            }
        });
    }

    /** python-trio/trio#874, but the JDK's streams do not mind. */
    @ParameterizedTest
    @MethodSource("calls")
    void nothingIsWrittenToAClosedSocket(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            var out = client.getOutputStream();
            calls.write(client, new byte[0]);
            client.close();
            out.write(new byte[0]);
            assertThatThrownBy(() -> out.write(1)).hasMessage("Socket closed");
        });
    }

    /** python-trio/trio#609. */
    @ParameterizedTest
    @MethodSource("calls")
    void aConnectionThatIsResetInTheQueueDoesNotStopTheServer(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen()) {
                Socket lost = calls.open(server);
                lost.setSoLinger(true, 0);
                lost.close();
                try (Socket client = calls.open(server)) {
                    calls.write(client, new byte[] {1});
                    Socket peer = calls.accept(server);
                    if (peer.getPort() != client.getLocalPort()) {
                        peer.close();
                        peer = calls.accept(server);
                    }
                    assertThat(calls.read(peer)).isEqualTo(1);
                    peer.close();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aSocketThatNobodyHasIsClosed(Calls calls) throws Exception {
        calls.run(() -> {
            try (ServerSocket server = listen()) {
                Socket peer = abandoned(calls, server);
                peer.setSoTimeout(20);
                while (true) {
                    System.gc();
                    try {
                        assertThat(peer.getInputStream().read()).isEqualTo(-1);
                        break;
                    } catch (SocketTimeoutException notYet) {
                        // Cleaners take their time.
                    }
                }
                peer.close();
            }
        });
    }

    private static Socket abandoned(Calls calls, ServerSocket server) throws IOException {
        Socket client = calls.open(server);
        Socket peer = calls.accept(server);
        calls.write(client, new byte[] {1});
        assertThat(calls.read(peer)).isEqualTo(1);
        return peer;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theOtherWaysToReadAndWrite(Calls calls) throws Exception {
        pair(calls, (client, peer) -> {
            calls.write(client, 200);
            assertThat(calls.read(peer)).isEqualTo(200);
            calls.write(client, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 1, 6);
            calls.skipNBytes(peer, 2);
            byte[] some = new byte[5];
            assertThat(calls.readNBytes(peer, some, 1, 3)).isEqualTo(3);
            assertThat(some).containsExactly(0, 4, 5, 6, 0);
            calls.flush(client);
            client.shutdownOutput();
            assertThat(calls.readNBytes(peer, some, 0, 5)).isEqualTo(1);
            assertThat(calls.read(peer, some, 0, 5)).isEqualTo(-1);
            assertThatThrownBy(() -> calls.skipNBytes(peer, 1)).isInstanceOf(java.io.EOFException.class);
            assertThat(calls.readAllBytes(peer)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aTestFailsWhenItsThreadDoes(Calls calls) {
        assertThatThrownBy(() -> calls.start(() -> {
                            throw new IOException("as it should");
                        })
                        .get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("as it should");
    }
}
