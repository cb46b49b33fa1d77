package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated sources are compiled against entries of coroutines that are compiled elsewhere, or later. */
class EntryStubTest {
    private static final String LIBRARY = """
            package q;
            import dev.aevent.annotation.Coroutine;
            public class Library<T extends Number> {
                @Coroutine public T generic(T t, int... more) { return t; }
                @Coroutine public static void fixed() {}
                public interface Abstract { @Coroutine void go(); }
            }
            """;

    private static final String LOOP = "package dev.aevent.abi;\npublic abstract class Loop {}";

    private static final String CALLER = """
            package p;
            import dev.aevent.abi.Loop;
            class Caller$Coroutines {
                static Object run(Loop loop, q.Library<Integer> library, q.Library.Abstract other) throws Throwable {
                    q.Library$Coroutines.generic(library, loop, 1, new int[0]);
                    q.Library$Coroutines.generic((Void) null, loop, library, 1, new int[0]);
                    q.Library$Abstract$Coroutines.go(other, loop);
                    return q.Library$Coroutines.fixed(loop);
                }
            }
            """;

    @Test
    void standInForEntriesThatAreNotThere() {
        Enclosing.of(LIBRARY, LOOP)
                .run(world -> assertThat(compile(CALLER, world).diagnostics()).isEmpty());
    }

    @Test
    void standInForEntriesOfAnEarlierBuild(@TempDir Path classes) throws IOException {
        Path packageFolder = Files.createDirectories(classes.resolve("q"));
        Enclosing.of(LIBRARY, LOOP).run(world -> {
            String old =
                    "package q;\npublic final class Library$Coroutines { public static Object old() { return null; } }";
            byte[] bytes = compile(old, world).classes().get("q.Library$Coroutines");
            try {
                Files.write(packageFolder.resolve("Library$Coroutines.class"), bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Enclosing.of(LIBRARY, LOOP)
                .with("-cp", classes + java.io.File.pathSeparator + System.getProperty("java.class.path"))
                .run(world -> assertThat(compile(CALLER, world).diagnostics()).isEmpty());
    }

    @Test
    void haveNoNonVirtualEntryForAbstractCoroutines() {
        String wrong = """
                class Wrong {
                    Object run(dev.aevent.abi.Loop loop, q.Library.Abstract self) throws Throwable {
                        return q.Library$Abstract$Coroutines.go((Void) null, loop, self);
                    }
                }
                """;
        Enclosing.of(LIBRARY, LOOP)
                .run(world -> assertThat(compile(wrong, world).classes()).isEmpty());
    }

    private static Compiled compile(String generated, Enclosing.World world) {
        return world.cleanRoom().compile(List.of(new Enclosing.Text(generated)));
    }
}
