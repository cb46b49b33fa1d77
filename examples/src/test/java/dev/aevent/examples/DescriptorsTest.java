package dev.aevent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.examples.demo.Launch;
import dev.aevent.examples.demo.Load;
import dev.aevent.examples.demo.ServerProcess;
import dev.aevent.examples.demo.Visit;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the relays do when their process has no descriptor left. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class DescriptorsTest {
    private static final int DESCRIPTORS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M4"})
    void acceptRestsUntilPeersGiveSomeBack(String name) throws Exception {
        Path log = folder.resolve("relay.log");
        try (Gathering slow = new Gathering(1);
                ServerProcess relay = ServerProcess.start(shortOfDescriptors(slow.port()), name, log)) {
            // A JDK 17 that closes its first socket when no descriptor is left can never close one.
            assertAnswers(relay, log);
            CompletableFuture<String> refusal = relay.expect("cannot accept");
            List<Socket> silent = new ArrayList<>();
            for (int i = 0; i < DESCRIPTORS; i++) {
                silent.add(connect(relay.address()));
            }
            refusal.get();
            for (Socket client : silent) {
                client.close();
            }
            assertAnswers(relay, log);
        }
    }

    private static void assertAnswers(ServerProcess relay, Path log) throws Exception {
        List<Visit> visits = Load.run(relay.address(), 3, Duration.ofSeconds(30), (elapsed, connected, ended) -> {});
        assertThat(visits).as(Files.readString(log)).hasSize(3).allMatch(Visit::answered);
    }

    private List<String> shortOfDescriptors(int slowPort) {
        List<Path> jars = new ArrayList<>();
        for (Path classes : Launch.classPath()) {
            jars.add(jar(classes, folder.resolve(jars.size() + ".jar")));
        }
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "ulimit -n " + DESCRIPTORS + " && exec \"$@\"", "sh"));
        command.addAll(Launch.java(jars, "-XX:-MaxFDLimit", "-DSLOW_ECHO_SERVER_PORT=" + slowPort));
        return command;
    }

    /** To load a class from a folder takes a descriptor; a jar is open already. */
    private static Path jar(Path classes, Path jar) {
        if (Files.isRegularFile(classes)) {
            return classes;
        }
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(tool.run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), "."))
                .isZero();
        return jar;
    }

    /** A client that says nothing, and resets the connection when it goes. */
    private static Socket connect(InetSocketAddress address) throws IOException {
        Socket client = new Socket(address.getAddress(), address.getPort());
        client.setSoLinger(true, 0);
        return client;
    }
}
