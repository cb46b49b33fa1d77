package dev.aevent.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.diagnostics.Log;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class PatchIndexTest {
    private final Attributed world = Attributing.attribute(List.of(Attributing.source("Patches.java", """
            import dev.aevent.Awaitable;
            import dev.aevent.annotation.Patch;
            import java.io.InputStream;
            class Patches {
                @Patch(InputStream.class) static Awaitable<Integer> read(InputStream in) { return null; }
                @Patch(java.io.FileInputStream.class)
                static Awaitable<Integer> read(java.io.FileInputStream in) { return null; }
                static Awaitable<Integer> available(InputStream in) { return null; }
            }
            """)));

    @Test
    void readsThePatchesOfTheRunTime() {
        PatchIndex index = index(List.of());
        assertThat(patch(index, "java.lang.Thread", "sleep(long)")).isEqualTo("Ours.sleep(long)");
        assertThat(patch(index, "java.net.ServerSocket", "accept()"))
                .isEqualTo("Sockets.accept(java.net.ServerSocket)");
        assertThat(patch(index, "java.net.Socket", "Socket(java.lang.String,int)"))
                .isEqualTo("Sockets.open(java.lang.String,int)");
        assertThat(patch(index, "java.io.FileInputStream", "read()")).isEqualTo("Streams.read(java.io.InputStream)");
        assertThat(patch(index, "java.io.InputStream", "available()")).isNull();
    }

    @Test
    void theUsersOwnWin() {
        PatchIndex index = index(List.of("Patches"));
        assertThat(patch(index, "java.io.InputStream", "read()")).isEqualTo("Patches.read(java.io.InputStream)");
        assertThat(patch(index, "java.io.FilterInputStream", "read()")).isEqualTo("Patches.read(java.io.InputStream)");
        assertThat(patch(index, "java.io.FileInputStream", "read()"))
                .isEqualTo("Patches.read(java.io.FileInputStream)");
        assertThat(patch(index, "java.io.InputStream", "available()")).isNull();
    }

    private PatchIndex index(List<String> userPatches) {
        var log = new Log();
        var index = new PatchIndex(world, userPatches, log);
        assertThat(log.messages()).isEmpty();
        return index;
    }

    private String patch(PatchIndex index, String type, String signature) {
        ExecutableElement blocking = world.elements().getTypeElement(type).getEnclosedElements().stream()
                .filter(member -> member.toString().equals(signature))
                .map(ExecutableElement.class::cast)
                .findFirst()
                .orElseThrow();
        ExecutableElement patch = index.find(blocking);
        return patch == null ? null : ((TypeElement) patch.getEnclosingElement()).getSimpleName() + "." + patch;
    }
}
