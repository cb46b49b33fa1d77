package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.attribute.Enclosing;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.Message;
import dev.aevent.processor.emit.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What users are told whose class path, or module, lacks our run time. */
class RunTimeTest {
    private static final String RELAY = "package relay;\nclass Relay {}";
    private static final String LOOP = "package dev.aevent.abi;\npublic class Loop {}";
    private static final String NOTHING = "";

    @Test
    void addItToTheClassPath() {
        assertThat(messages(Enclosing.of(RELAY).with("-cp", NOTHING)))
                .containsExactly(
                        "[AeventRuntimeNotFound] the coroutines of relay.Relay need the run time to be compiled:"
                                + " add dev.aevent:aevent-runtime to the class path");
        assertThat(messages(Enclosing.of(RELAY, LOOP).with("-cp", NOTHING))).isEmpty();
    }

    @Test
    void requireItInTheModule() {
        assertThat(messages(Enclosing.of("module m {}", RELAY).with("-cp", NOTHING)))
                .containsExactly("[AeventRuntimeNotRead] the coroutines of relay.Relay need the run time,"
                        + " which its module m does not read: add 'requires dev.aevent;' to its module-info.java");
        assertThat(messages(Enclosing.of("module m {}", RELAY, LOOP).with("-cp", NOTHING)))
                .isEmpty();
    }

    private static List<String> messages(Enclosing enclosing) {
        var found = new ArrayList<String>();
        enclosing.run(world -> {
            var log = new Log();
            var generated = new Generated(
                    "relay",
                    "Relay$Coroutines",
                    "Relay.java",
                    "dev.aevent.abi.Loop",
                    new int[0],
                    null,
                    "Relay",
                    List.of(),
                    Map.of(),
                    Map.of());
            new RunTime(world.environment().getElementUtils(), log).require(generated, world.type("relay.Relay"));
            log.messages().stream().map(Message::text).forEach(found::add);
        });
        return found;
    }
}
