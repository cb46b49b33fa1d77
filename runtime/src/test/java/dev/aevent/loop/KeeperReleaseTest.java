package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.abi.Loop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeeperReleaseTest {
    private static final StackTraceElement HERE = new StackTraceElement("Here", "spawns", "Here.java", 1);

    /** It may have ended before the spawner comes to keep the JVM alive for it; then nobody would let the JVM go. */
    @Test
    @Timeout(60)
    @SuppressWarnings("ThreadPriorityCheck") // waits for another thread to end
    void aCoroutineThatEndsAtOnceIsKeptNoLonger() {
        EventLoop loop = new EventLoop("released");
        for (int i = 0; i < 300; i++) {
            assertThat(loop.<Object>spawn(Loop.Kind.REFERENCE, l -> "done", HERE)
                            .join())
                    .isEqualTo("done");
            while (isKept()) {
                Thread.yield();
            }
        }
    }

    private static boolean isKept() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("released-keeper"));
    }
}
