package dev.aevent.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.diagnostics.Log;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    private final Log log = new Log();

    @Test
    void findsTheClassesThatDeclareCoroutines() {
        Checked checked = check("""
                import dev.aevent.annotation.Coroutine;
                class Outer {
                    class Inner {
                        interface Deep { @Coroutine void a(); @Coroutine default void b() {} }
                        @Coroutine int c() { return 1; }
                    }
                    class Ordinary { void d() { new Object() { @Coroutine void e() {} }; } }
                    @Coroutine static void f() {}
                    void g() {}
                }
                enum Colour { RED { void own() {} }; @Coroutine void h() {} }
                """);

        assertThat(checked.classes())
                .extracting(type -> type.element().toString()
                        + type.methods().stream().map(CoroutineMethod::element).toList())
                .containsExactly("Outer[f()]", "Outer.Inner[c()]", "Outer.Inner.Deep[a(), b()]", "Colour[h()]");
    }

    @Test
    void linksWhatIsSpawned() {
        Checked checked = check("""
                import static dev.aevent.Aevent.*;
                import dev.aevent.annotation.Coroutine;
                class Relay {
                    @Coroutine void greet() {}
                    @Coroutine static void bye(Relay relay) {}
                    @Coroutine void all(Run0 given) {
                        spawn(this::greet);
                        spawn((Run0) (await(self())::greet));
                        spawn(Relay::greet, this);
                        spawn(Relay::bye, this);
                        spawn(given);
                        spawn(given == null ? this::greet : given);
                    }
                    @Coroutine Relay self() { return this; }
                }
                """);

        CoroutineMethod all = checked.classes().get(0).methods().get(2);
        assertThat(all.spawns().values())
                .extracting(site -> ((SpawnSite.OfReference) site).callee().toString())
                .containsExactlyInAnyOrder("greet()", "greet()", "greet()", "bye(Relay)");
        assertThat(all.spawns()).allSatisfy((tree, site) -> assertThat(tree).isSameAs(site.call()));
        assertThat(all.awaits()).hasSize(1);
    }

    @Test
    void leavesTheCompilersOwnErrorsAlone() {
        Attributed world = attribute("""
                import static dev.aevent.Aevent.await;
                import dev.aevent.annotation.Coroutine;
                class Broken extends Missing<String> {
                    @Coroutine int length(String s) { return s.length(); }
                    @Coroutine void all(Missing missing) {
                        await(missing.call());
                        await(missing).call();
                        await(lenght("a"));
                        int n = length("a");
                        await(undefined);
                        Runnable r = () -> { Runnable q = () -> await(missing.call(x -> { })); };
                        for (String s : missing) { await: missing.call(); }
                        try (Missing m = await(new Missing())) { }
                        dev.aevent.Aevent.spawn(missing::call);
                        await();
                        await(1, 2);
                    }
                }
                """);

        Checked checked = new Check(List.of(), log).check(world);

        assertThat(world.errors()).isNotEmpty();
        assertThat(log.messages()).isEmpty();
        assertThat(checked.classes()).isEmpty();
    }

    private Checked check(String text) {
        Attributed world = attribute(text);
        assertThat(world.errors()).isEmpty();
        Checked checked = new Check(List.of(), log).check(world);
        assertThat(log.messages()).isEmpty();
        return checked;
    }

    private static Attributed attribute(String text) {
        return Attributing.attribute(List.of(Attributing.source("Source.java", text)));
    }
}
