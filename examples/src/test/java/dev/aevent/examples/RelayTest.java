package dev.aevent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.examples.demo.Launch;
import dev.aevent.examples.demo.Load;
import dev.aevent.examples.demo.ServerProcess;
import dev.aevent.examples.demo.Usage;
import dev.aevent.examples.demo.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The relays as processes of their own, as a user runs them. */
class RelayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path logs;

    @Test
    void m0ServesOneByOne() throws Exception {
        assertThat(relay("M0", 3, 1)).isEqualTo(new Usage(1, 0));
    }

    @Test
    void m1ServesAllAtOnce() throws Exception {
        Usage usage = relay("M1", 40, 40);
        if (Runtime.version().feature() < 21) {
            assertThat(usage).isEqualTo(new Usage(41, 0));
        } else {
            assertThat(usage.virtual()).isEqualTo(40);
        }
    }

    @Test
    void m4ServesAllAtOnceOnOneThread() throws Exception {
        assertThat(relay("M4", 40, 40)).isEqualTo(new Usage(1, 0));
    }

    /** Relays clients to a server that answers when so many wait together. */
    private Usage relay(String name, int clients, int together) throws Exception {
        try (Gathering slow = new Gathering(together);
                ServerProcess relay = ServerProcess.start(
                        Launch.java("-DSLOW_ECHO_SERVER_PORT=" + slow.port()), name, logs.resolve("relay.log"))) {
            List<Visit> visits = Load.run(relay.address(), clients, PATIENCE, (elapsed, connected, ended) -> {});
            assertThat(visits).hasSize(clients).allMatch(Visit::answered);
            return relay.stop();
        }
    }
}
