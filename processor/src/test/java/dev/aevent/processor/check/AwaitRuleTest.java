package dev.aevent.processor.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.AwaitSite.CoroutineCall;
import dev.aevent.processor.check.AwaitSite.PatchedCall;
import dev.aevent.processor.diagnostics.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every spelling of an await marks: the statements of one class, each in a coroutine of its own. */
class AwaitRuleTest {
    private static final String CLASS = """
            import static dev.aevent.Aevent.await;
            import static dev.aevent.Aevent.spawn;
            import static dev.aevent.Aevent.yieldNow;
            import dev.aevent.*;
            import dev.aevent.annotation.Coroutine;
            import java.io.*;
            import java.net.*;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            class Relay extends Server implements Greeter<String> {
                Relay peer; int[] array; boolean flag; int kind; String name; Object object;
                @Coroutine int length(String s) { return s.length(); }
                @Coroutine <T> T same(T t) { return t; }
                @Coroutine Relay open() { return this; }
                @Coroutine void send(Object o) {}
                @Coroutine static void bye() {}
                @Coroutine static int next() { return 1; }
                @Override @Coroutine public String greet(String s) { return s; }
                @Override @Coroutine void serve() {}
                static <T> T await$(T t) { return t; }
                class Mine { int await(int i) { return i; } int mine() { return await(1); } }
                METHODS
            }
            class Server { @Coroutine void serve() {} }
            interface Greeter<T> { @Coroutine T greet(T t); @Coroutine default void wave() {} }
            class Link implements AutoCloseable, Iterable<String> {
                @Override @Coroutine public void close() {}
                @Override @Coroutine public Names iterator() { return null; }
            }
            abstract class Names implements Iterator<String> { @Override @Coroutine public abstract String next(); }
            class Quiet extends FilterInputStream {
                Quiet() { super(null); }
                @Override public int read() { return 0; }
            }
            """;

    private final List<Spelling> spellings = new ArrayList<>();

    /** A statement, and what is awaited in it, as {@code coroutine length("a")}, in the order of the text. */
    private record Spelling(String statement, int marks, List<String> awaited) {}

    @TestFactory
    Stream<DynamicTest> marks() {
        // The argument.
        marks(1, "int n = await(length(name));", "coroutine length(...)");
        marks(1, "int n = Aevent.await(length(name));", "coroutine length(...)");
        marks(1, "int n = dev.aevent.Aevent.await((length(name)));", "coroutine length(...)");
        marks(1, "Object o = await((Object) (Integer) (length(name)));", "coroutine length(...)");
        marks(1, "String s = await(this.<String>same(name));", "coroutine this.same(...)");
        marks(1, "await(same(array))[0] += 2;", "coroutine same(...)");
        marks(2, "array[await(next())] = await(length(name));", "coroutine next()", "coroutine length(...)");
        marks(1, "Greeter<String> g = this; String s = await(g.greet(name));", "coroutine g.greet(...)");
        marks(1, "await(new Socket(name, 80));", "patched new Socket(...)");
        marks(1, "await(yieldNow());", "yield yieldNow()");
        marks(1, "Aevent.await(Aevent.yieldNow());", "yield Aevent.yieldNow()");
        marks(1, "await(Aevent.sleep(Duration.ZERO));", "patched Aevent.sleep(...)");
        marks(1, "Task<Void> t = spawn(this::serve); await(t.join());", "patched t.join()");
        // Results of conditional and switch expressions.
        marks(1, "int n = await(flag ? length(name) : 0);", "coroutine length(...)");
        marks(
                1,
                "int n = await(flag ? (int) length(name) : (kind > 1 ? next() : 3));",
                "coroutine length(...)",
                "coroutine next()");
        marks(
                1,
                "int n = await(switch (kind) { case 1 -> length(name); case 2 -> { if (flag) yield next(); yield 3; }"
                        + " case 3 -> throw new IllegalStateException(); default -> 4; });",
                "coroutine length(...)",
                "coroutine next()");
        marks(
                1,
                "int n = await(switch (kind) { case 1: yield (length(name)); default: "
                        + "int m = switch (kind) { default: yield 5; }; yield m; });",
                "coroutine length(...)");
        marks(
                2,
                "int n = await(switch (kind) { case 1 -> { switch (kind) { case 2 -> await(next()); default -> {} }"
                        + " yield length(name); } default -> 0; });",
                "coroutine next()",
                "coroutine length(...)");
        marks(1, "await(flag ? open() : peer).toString();", "coroutine open()");
        // The call on the receiver.
        marks(1, "await(peer).send(name);", "coroutine await(peer).send(...)");
        marks(1, "await(this).serve();", "coroutine await(this).serve()");
        marks(1, "((Relay) await(object)).send(name);", "coroutine (...).send(...)");
        marks(1, "((await(peer))).send(name);", "coroutine ((await(peer))).send(...)");
        marks(1, "int n = await(peer).length(name) + 1;", "coroutine await(peer).length(...)");
        marks(1, "Socket s = null; await(s).close();", "patched await(s).close()");
        marks(1, "await(flag ? peer : this).send(name);", "coroutine await((...)).send(...)");
        // Nested.
        marks(2, "await(await(open())).send(name);", "coroutine await(await(open())).send(...)", "coroutine open()");
        marks(
                3,
                "int n = await(await(open()).peer.length(name + await(next())));",
                "coroutine await(open()).peer.length(...)",
                "coroutine open()",
                "coroutine next()");
        // Labels.
        marks(1, "await: bye();", "coroutine bye()");
        marks(1, "await: super.serve();", "super super.serve()");
        marks(1, "await: Greeter.super.wave();", "super Greeter.super.wave()");
        marks(1, "await: Thread.sleep(1);", "patched Thread.sleep(...)");
        marks(1, "await: new Socket(name, 80);", "patched new Socket(...)");
        marks(1, "await: { array[0]++; if (await(next()) > 1) break await; }", "coroutine next()");
        // What try and for call themselves.
        marks(
                1,
                "try (Socket s = await(new Socket(name, 80))) { array[0] = 1; }",
                "patched new Socket(...)",
                "patched implicit close()");
        marks(1, "Socket s = null; try (var c = (Socket) (await(s))) {}", "patched implicit close()");
        marks(1, "try (Link l = await(new Link())) {}", "coroutine implicit close()");
        marks(1, "try (InputStream in = await(same(System.in))) {}", "coroutine same(...)");
        marks(
                3,
                "try (Link l = await(await(same(new Link()))); Link m = await(l)) {}",
                "coroutine same(...)",
                "coroutine implicit close()",
                "coroutine implicit close()");
        marks(1, "for (String s : await(same(List.of(name)))) { array[0]++; }", "coroutine same(...)");
        marks(
                1,
                "for (String s : await(flag ? new Link() : same(new Link()))) {}",
                "coroutine same(...)",
                "coroutine implicit iterator()",
                "coroutine implicit next()");
        // Overriders of patched methods.
        marks(1, "int n = await(new FileInputStream(name)).read();", "patched await(new FileInputStream(...)).read()");
        marks(1, "int n = await(new Quiet().read());", "patched new Quiet().read()");
        marks(1, "InputStream in = null; int n = await(in.read(new byte[2]));", "patched in.read(...)");
        // Other things called await.
        marks(0, "await$(name); new Mine().await(1); Object await = name;");
        return test();
    }

    private void marks(int marks, String statement, String... awaited) {
        spellings.add(new Spelling(statement, marks, List.of(awaited)));
    }

    private Stream<DynamicTest> test() {
        String methods = IntStream.range(0, spellings.size())
                .mapToObj(i -> "@Coroutine void m%d() throws Exception { %s }"
                        .formatted(i, spellings.get(i).statement()))
                .collect(joining("\n    "));
        Attributed world =
                Attributing.attribute(List.of(Attributing.source("Relay.java", CLASS.replace("METHODS", methods))));
        assertThat(world.errors()).isEmpty();
        var log = new Log();
        List<CoroutineMethod> coroutines = new Check(List.of(), log)
                .check(world).classes().get(0).methods().stream()
                        .filter(method ->
                                method.element().getSimpleName().toString().matches("m\\d+"))
                        .toList();
        assertThat(log.messages()).isEmpty();
        return IntStream.range(0, spellings.size())
                .mapToObj(i -> dynamicTest(
                        spellings.get(i).statement(), () -> check(spellings.get(i), coroutines.get(i), world)));
    }

    private static void check(Spelling spelling, CoroutineMethod coroutine, Attributed world) {
        assertThat(coroutine.marks()).hasSize(spelling.marks());
        Stream<String> awaits = coroutine.awaits().entrySet().stream()
                .peek(entry ->
                        assertThat(entry.getKey()).isSameAs(entry.getValue().call()))
                .map(entry -> entry.getValue())
                .sorted((a, b) -> Long.compare(start(a, coroutine, world), start(b, coroutine, world)))
                .map(AwaitRuleTest::describe);
        Stream<String> implicit = Stream.concat(
                        coroutine.closes().values().stream(),
                        coroutine.iterations().values().stream().flatMap(iteration -> iteration.calls().stream()))
                .map(AwaitRuleTest::describe);
        assertThat(Stream.concat(awaits, implicit)).containsExactlyElementsOf(spelling.awaited());
    }

    private static long start(AwaitSite site, CoroutineMethod coroutine, Attributed world) {
        return world.trees()
                .getSourcePositions()
                .getStartPosition(coroutine.path().getCompilationUnit(), site.call());
    }

    private static String describe(AwaitSite site) {
        String how;
        if (site instanceof CoroutineCall call) {
            how = call.isSuper() ? "super " : "coroutine ";
        } else {
            how = site instanceof PatchedCall ? "patched " : "yield ";
        }
        return how + Snippet.of(site.call());
    }

    private static String describe(ImplicitCall call) {
        String how = call instanceof ImplicitCall.OfCoroutine ? "coroutine" : "patched";
        return how + " implicit " + call.callee();
    }
}
