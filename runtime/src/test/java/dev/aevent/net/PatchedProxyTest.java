package dev.aevent.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Monkey;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A factory for sockets hides the JDK's own way to SOCKS proxies, so ours must go there. */
@Timeout(60)
class PatchedProxyTest {
    private final AtomicInteger served = new AtomicInteger();
    private final ProxySelector before = ProxySelector.getDefault();
    private ServerSocket proxy;
    private ServerSocket echo;

    @BeforeAll
    static void patch() {
        Monkey.patchSocket();
    }

    @BeforeEach
    void serve() throws IOException {
        proxy = Pair.listen();
        echo = Pair.listen();
        Calls.PLATFORM.start(() -> {
            while (true) {
                socks(proxy.accept());
            }
        });
        Calls.PLATFORM.start(() -> {
            while (true) {
                Socket peer = echo.accept();
                Calls.PLATFORM.start(() -> {
                    peer.getInputStream().transferTo(peer.getOutputStream());
                    peer.shutdownOutput();
                });
            }
        });
        choose(new Proxy(Proxy.Type.SOCKS, proxy.getLocalSocketAddress()));
    }

    @AfterEach
    void end() throws IOException {
        ProxySelector.setDefault(before);
        proxy.close();
        echo.close();
    }

    private static void choose(Proxy chosen) {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                assertThat(uri.getScheme()).isEqualTo("socket");
                return List.of(chosen);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    }

    /** Speaks version 5, without authentication, to IPv4 addresses. */
    private void socks(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream();
        in.readByte();
        in.skipNBytes(in.readByte());
        out.write(new byte[] {5, 0});
        in.skipNBytes(4);
        InetAddress target = InetAddress.getByAddress(in.readNBytes(4));
        Socket server = new Socket(Proxy.NO_PROXY);
        server.connect(new InetSocketAddress(target, in.readUnsignedShort()));
        served.incrementAndGet();
        out.write(new byte[] {5, 0, 0, 1, 127, 0, 0, 1, 0, 1});
        Calls.PLATFORM.start(() -> {
            server.getInputStream().transferTo(out);
            client.shutdownOutput();
        });
        Calls.PLATFORM.start(() -> {
            in.transferTo(server.getOutputStream());
            server.shutdownOutput();
        });
    }

    @ParameterizedTest
    @EnumSource(Calls.class)
    void aSocketGoesByTheProxyThatIsChosen(Calls calls) throws Exception {
        calls.run(() -> {
            try (Socket socket = new Socket()) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(50_000);
                calls.connect(socket, echo.getLocalSocketAddress(), 0);
                assertThat(served).hasValue(1);
                assertThat(socket.getTcpNoDelay()).isTrue();
                assertThat(socket.getSoTimeout()).isEqualTo(50_000);
                assertThat(socket.getPort()).isEqualTo(echo.getLocalPort());
                calls.write(socket, new byte[] {1, 2, 3});
                assertThat(calls.readNBytes(socket, 3)).containsExactly(1, 2, 3);
                socket.setKeepAlive(true);
                assertThat(socket.getKeepAlive()).isTrue();
                socket.shutdownOutput();
                assertThat(calls.read(socket)).isEqualTo(-1);
                calls.close(socket);
                assertThat(socket.isClosed()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Calls.class)
    void aConstructorGoesThereToo(Calls calls) throws Exception {
        calls.run(() -> {
            try (Socket socket = calls.open(echo)) {
                assertThat(served).hasValue(1);
                calls.write(socket, new byte[] {4});
                assertThat(calls.read(socket)).isEqualTo(4);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Calls.class)
    void noProxyMeansNone(Calls calls) throws Exception {
        calls.run(() -> {
            try (Socket socket = new Socket(Proxy.NO_PROXY)) {
                calls.connect(socket, echo.getLocalSocketAddress(), 0);
                calls.write(socket, new byte[] {4});
                assertThat(calls.read(socket)).isEqualTo(4);
                assertThat(served).hasValue(0);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Calls.class)
    void aProxyThatIsNotThere(Calls calls) throws Exception {
        ServerSocket gone = Pair.listen();
        gone.close();
        choose(new Proxy(Proxy.Type.SOCKS, new InetSocketAddress(gone.getInetAddress(), gone.getLocalPort())));
        calls.run(() -> {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> calls.connect(socket, echo.getLocalSocketAddress(), 0))
                        .isInstanceOf(SocketException.class)
                        .hasMessageStartingWith("Can't connect to SOCKS proxy:");
            }
        });
    }
}
