package dev.aevent.processor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.emit.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

/** Class files after the rewriting. The number behind {@code //} is the user's line; elsewhere there is none. */
class DebugTablesTest {
    private static final String RELAY = """
            public final class Relay$Coroutines {
                static final class relay extends dev.aevent.abi.Frame {
                    Object resume(dev.aevent.abi.Loop loop, Object r) {
                        return relay(loop, this, 1, r, null, 2, 3);
                    }
                    static Object relay(dev.aevent.abi.Loop loop, relay f, int s, Object r, Object self, int n, long s2) {
                        for (;;) switch (s) {
                            case 0:
                                String loop2 = "a" + n; // 10
                                int held$ = n; // 10
                                System.out.println(loop2); // 11
                                if (r instanceof dev.aevent.abi.Frame g) return g;
                            case 1:
                                int s3 = n + held(n); // 12
                                System.out.println(s3); // 12
                                n++; s = 1; continue; // 11
                            default: throw new AssertionError(s);
                        }
                    }
                    static int held(int n) {
                        Runnable r = () -> System.out.println(n); // 20
                        r.run(); // 21
                        return n;
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void linesAreTheUsersAndDispatchHasNone() throws IOException {
        Tables frame = Tables.of(rewritten("Relay$Coroutines$relay"));
        assertThat(frame.source()).isEqualTo("Relay.java");
        assertThat(frame.lines())
                .containsEntry("relay", List.of(10, 11, 0, 12, 11, 0))
                .containsEntry("held", List.of(20, 21, 0))
                .containsEntry("lambda$held$0", List.of(20))
                .hasSize(3);
    }

    @Test
    void aClassWithoutUserCodeHasOnlyTheFile() throws IOException {
        Tables outer = Tables.of(rewritten("Relay$Coroutines"));
        assertThat(outer.source()).isEqualTo("Relay.java");
        assertThat(outer.lines()).isEmpty();
        assertThat(outer.variables()).isEmpty();
    }

    @Test
    void onlyTheUsersVariablesAreShown() throws IOException {
        assertThat(Tables.of(rewritten("Relay$Coroutines$relay")).variables())
                .hasEntrySatisfying(
                        "relay", names -> assertThat(names).containsExactlyInAnyOrder("self", "n", "s2", "loop2", "s3"))
                .containsEntry("held", List.of("n", "r"))
                .doesNotContainKey("resume");
    }

    @Test
    void case100NewerClassFilesAreRewrittenAllTheSame() throws IOException {
        byte[] newer = compiled("Relay$Coroutines$relay");
        newer[7] = 99;
        byte[] rewritten = DebugTables.rewrite(newer, generated());
        assertThat(rewritten[7]).isEqualTo((byte) 99);
        rewritten[7] = Opcodes.V17;
        assertThat(Tables.of(rewritten).lines()).containsEntry("held", List.of(20, 21, 0));
    }

    @Test
    void case100NewerClassFilesThatCannotBeReadAreLeftAsTheyAre() throws IOException {
        byte[] newer = compiled("Relay$Coroutines$relay");
        newer[7] = 99;
        newer[10] = 77; // the first constant's tag
        assertThat(DebugTables.rewrite(newer, generated())).isSameAs(newer);
    }

    private byte[] rewritten(String name) throws IOException {
        return DebugTables.rewrite(compiled(name), generated());
    }

    private byte[] compiled(String name) throws IOException {
        Files.writeString(folder.resolve("Relay$Coroutines.java"), RELAY);
        Path abi = Files.createDirectories(folder.resolve("dev/aevent/abi"));
        Files.writeString(abi.resolve("Frame.java"), "package dev.aevent.abi; public class Frame {}");
        Files.writeString(abi.resolve("Loop.java"), "package dev.aevent.abi; public class Loop {}");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                "-g",
                "-proc:none",
                "-sourcepath",
                folder.toString(),
                "--release",
                "17",
                folder.resolve("Relay$Coroutines.java").toString());
        assertThat(failed).isZero();
        return Files.readAllBytes(folder.resolve(name + ".class"));
    }

    private static Generated generated() {
        int[] lines = new int[(int) RELAY.lines().count() + 1];
        List<String> text = RELAY.lines().collect(Collectors.toList());
        Arrays.setAll(lines, i -> i == 0 ? 0 : userLine(text.get(i - 1)));
        return new Generated(
                "", "Relay$Coroutines", "Relay.java", RELAY, lines, null, "Relay", List.of(), Map.of(), Map.of());
    }

    private static int userLine(String line) {
        int comment = line.indexOf("// ");
        return comment < 0 ? 0 : Integer.parseInt(line.substring(comment + 3));
    }
}
