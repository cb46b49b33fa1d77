package dev.aevent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link M4} is {@link M0} with the words of Aevent added, and nothing else. */
class DifferenceTest {
    @Test
    void linesThatDiffer() throws IOException {
        List<String> blocking = code("M0");
        List<String> coroutines = code("M4");
        coroutines.removeIf(line -> line.strip().equals("@Coroutine"));
        coroutines.removeIf(line -> line.strip().equals("Monkey.patchSocket();"));
        assertThat(coroutines).hasSameSizeAs(blocking);

        List<String> difference = new ArrayList<>();
        for (int line = 0; line < blocking.size(); line++) {
            if (!blocking.get(line).equals(coroutines.get(line))) {
                difference.add("- " + blocking.get(line).strip());
                difference.add("+ " + coroutines.get(line).strip());
            }
        }
        assertThat(difference)
                .containsExactly(
                        "- Socket peer = accept();",
                        "+ Socket peer = await(accept());",
                        "- handlePeer(peer);",
                        "+ spawn(this::handlePeer, peer);",
                        "- byte[] words = receive(peer, 1024);",
                        "+ byte[] words = await(receive(peer, 1024));",
                        "- peer.getOutputStream().write(requestSlow(words));",
                        "+ await(peer.getOutputStream()).write(await(requestSlow(words)));",
                        "- peer.close();",
                        "+ await(peer).close();",
                        "- Socket slow = new Socket(InetAddress.getLoopbackAddress(), slowPort);",
                        "+ Socket slow = await(new Socket(InetAddress.getLoopbackAddress(), slowPort));",
                        "- slow.getOutputStream().write(words);",
                        "+ await(slow.getOutputStream()).write(words);",
                        "- return receive(slow, 1024);",
                        "+ return await(receive(slow, 1024));",
                        "- slow.close();",
                        "+ await(slow).close();",
                        "- new RELAY(Ports.of(arguments, 8000), Ports.SLOW_ECHO_SERVER_PORT).serveForever();",
                        "+ spawn(new RELAY(Ports.of(arguments, 8000), Ports.SLOW_ECHO_SERVER_PORT)::serveForever);");
    }

    /** The lines of a class without imports, comments and its own name. */
    private static List<String> code(String name) throws IOException {
        Path source = Path.of("src/main/java/dev/aevent/examples", name + ".java");
        List<String> lines = new ArrayList<>(Files.readAllLines(source));
        lines.removeIf(line ->
                line.isBlank() || line.startsWith("import ") || line.strip().matches("(/?\\*).*"));
        lines.replaceAll(line -> line.replace(name, "RELAY"));
        return lines;
    }
}
