package dev.aevent.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.aevent.Monkey;
import dev.aevent.patch.SocketPatches;
import dev.aevent.patch.StreamPatches;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Completed or cancelled, never both, never neither; and nothing is lost. */
@Timeout(60)
class PatchedCancellationTest {
    /** More than two sockets hold between them. */
    private static final int MUCH = 20_000_000;

    @BeforeAll
    static void patch() {
        Monkey.patchSocket();
    }

    private static void assertCancelled(Started<?> operation) {
        assertThatThrownBy(operation::get).isInstanceOf(CancellationException.class);
    }

    /** python/cpython#74250: the dead wait eats no bytes. */
    @Test
    void aCancelledReadLeavesTheBytesToTheNext() throws Exception {
        try (Pair pair = Pair.open()) {
            InputStream in = pair.peer().getInputStream();
            byte[] dead = new byte[10];
            Started<Integer> read = Started.of(() -> StreamPatches.read(in, dead));
            Started<Integer> next = Started.of(() -> StreamPatches.read(in));
            read.cancel();
            assertCancelled(read);
            pair.client().getOutputStream().write(7);
            assertThat(next.get()).isEqualTo(7);
            assertThat(dead).containsOnly(0);
        }
    }

    @Test
    void aReadOfManyGivesBackWhatItHasTaken() throws Exception {
        try (Pair pair = Pair.open()) {
            InputStream in = pair.peer().getInputStream();
            pair.client().getOutputStream().write(new byte[] {1, 2, 3});
            Pair.awaitAvailable(pair.peer(), 3);
            Started<byte[]> read = Started.of(() -> StreamPatches.readNBytes(in, 10));
            assertThat(in.available()).isZero();
            read.cancel();
            assertCancelled(read);
            assertThat(in.available()).isEqualTo(3);
            Started<Integer> again = Started.of(() -> StreamPatches.readNBytes(in, new byte[5], 0, 5));
            again.cancel();
            assertCancelled(again);
            assertThat(in.read()).isEqualTo(1);
            assertThat(Started.of(() -> StreamPatches.read(in)).get()).isEqualTo(2);
            pair.client().getOutputStream().write(4);
            assertThat(in.readNBytes(2)).containsExactly(3, 4);
        }
    }

    @Test
    void whatIsGivenBackWakesWhoWaits() throws Exception {
        try (Pair pair = Pair.open()) {
            InputStream in = pair.peer().getInputStream();
            pair.client().getOutputStream().write(new byte[] {1, 2});
            Pair.awaitAvailable(pair.peer(), 2);
            Started<byte[]> many = Started.of(() -> StreamPatches.readNBytes(in, 10));
            Started<Integer> coroutine = Started.of(() -> StreamPatches.read(in));
            assertThat(coroutine.isDone()).isFalse();
            many.cancel();
            assertThat(coroutine.get()).isEqualTo(1);
            assertThat(in.read()).isEqualTo(2);
        }
    }

    /** python/cpython#153761: the connection is there, but was not delivered. */
    @Test
    void aConnectionThatMeetsACancelledAcceptGoesToTheNext() throws Exception {
        try (ServerSocket server = Pair.listen()) {
            Started<Socket> accept = Started.of(() -> SocketPatches.accept(server));
            CompletableFuture<Socket> connection = new CompletableFuture<>();
            Started.onLoop(() -> {
                Thread connects = new Thread(() -> {
                    try {
                        connection.complete(new Socket(server.getInetAddress(), server.getLocalPort()));
                    } catch (IOException failure) {
                        connection.completeExceptionally(failure);
                    }
                });
                connects.start();
                connection.get();
                accept.cancelHere();
            });
            assertCancelled(accept);
            try (Socket client = connection.get();
                    Socket peer = Started.of(() -> SocketPatches.accept(server)).get()) {
                assertThat(peer.getPort()).isEqualTo(client.getLocalPort());
            }
        }
    }

    /** netty/netty#1986, python/asyncio#205. */
    @Test
    void aCancelledConnectClosesTheSocket() throws Exception {
        try (Pair.Silence silence = new Pair.Silence()) {
            long before = descriptors();
            for (int i = 0; i < 20; i++) {
                Socket socket = new Socket();
                Started<Void> connect = Started.of(() -> SocketPatches.connect(socket, silence.address()));
                assertThat(connect.isDone()).isFalse();
                connect.cancel();
                assertCancelled(connect);
                assertThat(socket.isClosed()).isTrue();
                try (Pair pair = Pair.open()) {
                    pair.client().getOutputStream().write(i);
                    InputStream in = pair.peer().getInputStream();
                    assertThat(Started.of(() -> StreamPatches.read(in)).get()).isEqualTo(i);
                }
            }
            awaitDescriptors(before);
        }
    }

    /** gevent/gevent#1044: nobody ever saw the socket. */
    @Test
    void aCancelledConstructorClosesItsSocket() throws Exception {
        try (Pair.Silence silence = new Pair.Silence()) {
            InetAddress address = silence.address().getAddress();
            int port = silence.address().getPort();
            long before = descriptors();
            for (int i = 0; i < 20; i++) {
                Started<Socket> open = Started.of(() -> SocketPatches.open(address, port));
                assertThat(open.isDone()).isFalse();
                open.cancel();
                assertCancelled(open);
            }
            awaitDescriptors(before);
        }
    }

    private static long descriptors() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }

    private static void awaitDescriptors(long atMost) {
        // Classes that are loaded meanwhile may hold one or two.
        while (descriptors() > atMost + 5) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aWriteThatHasBegunIsSentToItsEnd() throws Exception {
        byte[] first = new byte[MUCH];
        Arrays.fill(first, (byte) 1);
        try (Pair pair = Pair.open()) {
            OutputStream out = pair.client().getOutputStream();
            Started<Void> begun = Started.of(() -> StreamPatches.write(out, first));
            Started<Void> queued = Started.of(() -> StreamPatches.write(out, new byte[] {2, 2, 2}));
            Started<Void> last = Started.of(() -> StreamPatches.write(out, new byte[] {3, 3, 3}));
            assertThat(begun.isDone()).isFalse();
            queued.cancel();
            begun.cancel();
            assertCancelled(queued);
            assertCancelled(begun);
            Arrays.fill(first, (byte) 9);
            byte[] read = pair.peer().getInputStream().readNBytes(MUCH + 3);
            last.get();
            Arrays.fill(first, (byte) 1);
            assertThat(Arrays.copyOf(read, MUCH)).isEqualTo(first);
            assertThat(Arrays.copyOfRange(read, MUCH, MUCH + 3)).containsExactly(3, 3, 3);
        }
    }

    @Test
    void outputIsShutAfterWhatHasBegun() throws Exception {
        try (Pair pair = Pair.open()) {
            OutputStream out = pair.client().getOutputStream();
            Started<Void> write = Started.of(() -> StreamPatches.write(out, new byte[MUCH]));
            write.cancel();
            assertCancelled(write);
            pair.client().shutdownOutput();
            assertThat(pair.peer().getInputStream().readAllBytes()).hasSize(MUCH);
        }
    }

    @Test
    void aCancelledTransferLosesNothing() throws Exception {
        byte[] much = new byte[MUCH];
        for (int i = 0; i < MUCH; i++) {
            much[i] = (byte) (i * 31 >> 8);
        }
        try (Pair from = Pair.open();
                Pair to = Pair.open()) {
            FutureTask<?> writes = Calls.PLATFORM.start(() -> {
                from.client().getOutputStream().write(much);
                from.client().shutdownOutput();
            });
            InputStream in = from.peer().getInputStream();
            OutputStream out = to.client().getOutputStream();
            Started<Long> transfer = Started.of(() -> StreamPatches.transferTo(in, out));
            // What the other end takes shows that it has begun.
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(to.peer().getInputStream().readNBytes(100_000));
            transfer.cancel();
            assertCancelled(transfer);
            Started<Long> rest = Started.of(() -> StreamPatches.transferTo(in, out));
            all.write(to.peer().getInputStream().readNBytes(MUCH - 100_000));
            rest.get();
            writes.get();
            assertThat(all.toByteArray()).isEqualTo(much);
        }
    }

    /** gevent/gevent#800. */
    @Test
    void closeEndsTheReaderAndTheWriter() throws Exception {
        try (Pair pair = Pair.open()) {
            InputStream in = pair.client().getInputStream();
            OutputStream out = pair.client().getOutputStream();
            Started<Integer> read = Started.of(() -> StreamPatches.read(in));
            Started<Void> write = Started.of(() -> StreamPatches.write(out, new byte[MUCH]));
            Started.of(() -> SocketPatches.close(pair.client())).get();
            assertThatThrownBy(read::get)
                    .hasRootCauseInstanceOf(SocketException.class)
                    .hasRootCauseMessage("Socket closed");
            assertThatThrownBy(write::get)
                    .hasRootCauseInstanceOf(SocketException.class)
                    .hasRootCauseMessage("Socket closed");
        }
    }

    @Test
    void aReadLineLeftToAWorkerEndsWithoutTheSocket() throws Exception {
        try (Pair pair = Pair.open()) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(pair.peer().getInputStream(), StandardCharsets.UTF_8));
            Started<String> line = Started.of(() -> StreamPatches.readLine(reader));
            line.cancel();
            assertCancelled(line);
            assertThat(pair.peer().isClosed()).isFalse();
            pair.client().getOutputStream().write("next\n".getBytes(StandardCharsets.UTF_8));
            assertThat(Started.of(() -> StreamPatches.readLine(reader)).get()).isEqualTo("next");
        }
    }

    @Test
    void threadsAndCoroutinesDoNotWriteIntoEachOther() throws Exception {
        byte[] ones = new byte[MUCH];
        byte[] twos = new byte[MUCH];
        Arrays.fill(ones, (byte) 1);
        Arrays.fill(twos, (byte) 2);
        for (boolean threadFirst : new boolean[] {true, false}) {
            try (Pair pair = Pair.open()) {
                OutputStream out = pair.client().getOutputStream();
                InputStream in = pair.peer().getInputStream();
                FutureTask<?> thread;
                Started<Void> coroutine;
                byte first;
                if (threadFirst) {
                    thread = Calls.PLATFORM.start(() -> out.write(ones));
                    first = (byte) in.read();
                    coroutine = Started.of(() -> StreamPatches.write(out, twos));
                } else {
                    coroutine = Started.of(() -> StreamPatches.write(out, twos));
                    thread = Calls.VIRTUAL.start(() -> out.write(ones));
                    first = (byte) in.read();
                }
                byte[] rest = in.readNBytes(2 * MUCH - 1);
                thread.get();
                coroutine.get();
                byte[] expected = new byte[2 * MUCH - 1];
                Arrays.fill(expected, 0, MUCH - 1, first);
                Arrays.fill(expected, MUCH - 1, expected.length, (byte) (3 - first));
                assertThat(first).isEqualTo((byte) (threadFirst ? 1 : 2));
                assertThat(rest).isEqualTo(expected);
            }
        }
    }

    /** openjdk/jdk#16742: the number of a closed socket is used again at once. */
    @Test
    void noEventCrossesOverToTheNextSocketOfTheSameNumber() throws Exception {
        for (int i = 0; i < 300; i++) {
            Pair old = Pair.open();
            InputStream dead = old.peer().getInputStream();
            Started<Integer> read = Started.of(() -> StreamPatches.read(dead));
            Started.onLoop(old::close);
            assertThatThrownBy(read::get).hasRootCauseMessage("Socket closed");
            try (Pair pair = Pair.open()) {
                InputStream in = pair.peer().getInputStream();
                Started<Integer> alive = Started.of(() -> StreamPatches.read(in));
                assertThat(alive.isDone()).isFalse();
                pair.client().getOutputStream().write(5);
                assertThat(alive.get()).isEqualTo(5);
            }
        }
    }
}
