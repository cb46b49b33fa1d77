package dev.aevent.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.Monkey;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.FutureTask;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SSL on patched sockets, by ordinary threads. */
@Timeout(60)
class PatchedSslTest {
    private static SSLContext context;

    @BeforeAll
    static void patch(@TempDir Path folder) throws Exception {
        Monkey.patchSocket();
        context = context(folder.resolve("keys.p12"));
    }

    private static SSLContext context(Path keys) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, "secret".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        SSLContext made = SSLContext.getInstance("TLS");
        made.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return made;
    }

    private static SSLServerSocket listen() throws IOException {
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    private static void echo(Calls calls, SSLServerSocket server, Socket client) throws Exception {
        FutureTask<?> serves = calls.start(() -> {
            try (Socket peer = server.accept()) {
                peer.getOutputStream().write(peer.getInputStream().readNBytes(5));
            }
        });
        client.getOutputStream().write("hello".getBytes());
        assertThat(new String(client.getInputStream().readNBytes(5))).isEqualTo("hello");
        serves.get();
    }

    @ParameterizedTest
    @EnumSource(Calls.class)
    void layeredOnAPatchedSocket(Calls calls) throws Exception {
        calls.run(() -> {
            try (SSLServerSocket server = listen();
                    Socket raw = new Socket(server.getInetAddress(), server.getLocalPort());
                    SSLSocket client = (SSLSocket)
                            context.getSocketFactory().createSocket(raw, "localhost", server.getLocalPort(), true)) {
                echo(calls, server, client);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Calls.class)
    void itself(Calls calls) throws Exception {
        calls.run(() -> {
            try (SSLServerSocket server = listen();
                    Socket client =
                            context.getSocketFactory().createSocket(server.getInetAddress(), server.getLocalPort())) {
                echo(calls, server, client);
            }
        });
    }

    /** Its {@code accept} takes a socket from the factory before it knows which kind it needs. */
    @Test
    void aServerFromBeforeThePatchStillAccepts() throws Exception {
        Forked.Ended ended = Forked.run("sslBeforeThePatch");
        assertThat(ended.output()).contains("accepted");
        assertThat(ended.exitCode()).isZero();
    }

    /** What {@link Forked} runs. */
    static void sslBeforeThePatch() throws Exception {
        Path folder = Files.createTempDirectory("aevent");
        Path keys = folder.resolve("keys.p12");
        context = context(keys);
        Files.delete(keys);
        Files.delete(folder);
        try (SSLServerSocket server = listen()) {
            Monkey.patchSocket();
            try (Socket client =
                    context.getSocketFactory().createSocket(server.getInetAddress(), server.getLocalPort())) {
                echo(Calls.PLATFORM, server, client);
            }
        }
        System.out.println("accepted");
    }
}
