package dev.aevent.sample;

import static dev.aevent.Aevent.spawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Aevent;
import dev.aevent.Task;
import dev.aevent.abi.Linkage;
import dev.aevent.abi.Loop;
import dev.aevent.annotation.Coroutine;
import dev.aevent.loop.TestLoop;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What ordinary code can spawn, and whom a virtual call reaches. */
@Timeout(60)
class SpawnTest {
    @Test
    void boundUnboundStaticAndPrivateReferences() throws Exception {
        Server server = new Server("s");
        assertThat(spawn(server::handle, "p", 3).get()).isEqualTo("sp3");
        assertThat(spawn(Server::handle, server, "p", 0).get()).isEqualTo("sp0");
        assertThat(spawn(Server::twice, 21L).get()).isEqualTo(42L);
        assertThat(server.spawnHidden().get()).isEqualTo(1);
    }

    @Test
    void referencesToInheritedMethods() throws Exception {
        assertThat(spawn(new Server.Same("x")::handle, "p", 1).get()).isEqualTo("xp1");
        assertThat(spawn(Server.Same::twice, 4L).get()).isEqualTo(8L);
    }

    @Test
    void theReceiversClassDecides() throws Exception {
        Server loud = new Server.Loud("l");
        assertThat(spawn(loud::handle, "p", 2).get()).isEqualTo("LOUDlp2");
        assertThat(loud.spawnHidden().get()).isEqualTo(1);
    }

    @Test
    void anOverrideWithoutAContinuationIsNeverPassedOver() {
        Server mute = new Server.Mute("m");
        assertThatThrownBy(() -> spawn(mute::handle, "p", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Server.Mute.handle")
                .hasMessageContaining("@Coroutine");
    }

    @Test
    void whatIsNoCoroutineIsRefusedAtOnce() {
        Server server = new Server("s");
        assertThatThrownBy(() -> spawn(server::ordinary))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ordinary()")
                .hasMessageContaining("@Coroutine");
        assertThatThrownBy(server::spawnsLambdaInOrdinaryMethod)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this::method");
        assertThatThrownBy(() -> spawn(Server::new, "s")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCoroutineThatWasNotCompiledSaysHowToConfigureTheProcessor() {
        assertThatThrownBy(() -> spawn(new Unprocessed()::run))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("annotationProcessorPaths")
                .hasMessageContaining("-proc:full");
    }

    private static final class Unprocessed {
        @Coroutine
        void run() {}
    }

    @Test
    void aVoidInterfaceGivesNull() throws Exception {
        dev.aevent.function.Action2<String, Integer> action = new Server("s")::handle;
        Task<Void> task = spawn(action, "p", 1);
        assertThat(task.get()).isNull();
    }

    @Test
    void failuresComeThroughWithTheLineOfTheSpawn() {
        Task<?> task = spawn(new Server("s")::fails);
        assertThatThrownBy(task::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(task::join).isInstanceOf(IOException.class).satisfies(thrown -> {
            StackTraceElement[] trace = thrown.getStackTrace();
            StackTraceElement spawnedAt = trace[trace.length - 1];
            assertThat(spawnedAt.getClassName()).isEqualTo(SpawnTest.class.getName());
            assertThat(spawnedAt.getMethodName()).isEqualTo("failuresComeThroughWithTheLineOfTheSpawn");
            assertThat(Arrays.toString(trace)).doesNotContain("dev.aevent.abi").contains("sample.Server.fails");
        });
    }

    @Test
    void spawnedOnALoopItRunsThere() {
        List<String> log = new ArrayList<>();
        TestLoop loop = new TestLoop();
        loop.run(() -> spawn(new Server("s")::handle, "p", 1)
                .toCompletableFuture()
                .thenAccept(value -> log.add(value + Thread.currentThread().getName())));
        assertThat(log).containsExactly("sp1" + Thread.currentThread().getName());
    }

    @Test
    void aLambdaOfACoroutineInOrdinaryModeRunsOnAThreadOfItsOwn() throws Exception {
        Task<String> task = new Server("s").spawnsLambda("on ");
        assertThat(task.get())
                .startsWith("on ")
                .isNotEqualTo("on " + Thread.currentThread().getName());
        assertThat(task.isDone()).isTrue();
    }

    @Test
    void moreThanEightClassesGoThroughATable() throws Exception {
        Server[] servers = new Server[12];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = new Server.Loud("l" + i);
        }
        for (Server server : servers) {
            assertThat(spawn(server::handle, "p", 0).get()).isEqualTo("LOUD" + server.name + "p0");
        }
    }

    @Test
    void interfacesDefaultMethodsAndLambdasOfOrdinaryCode() throws Throwable {
        List<Object> results = new ArrayList<>();
        TestLoop loop = new TestLoop();
        loop.run(() -> loop.spawn(
                Loop.Kind.VOID,
                l -> {
                    results.add(Server$Handler$Coroutines.handle(new Server.Nine(), l, 3));
                    results.add(l.j);
                    results.add(Server$Handler$Coroutines.describe(new Server.Nine(), l));
                    Server.Handler lambda = n -> n + 1;
                    results.add(Server$Handler$Coroutines.handle(lambda, l, 3));
                    results.add(l.j);
                    return null;
                },
                new StackTraceElement("T", "t", null, 1)));
        assertThat(results).containsExactly(null, 9L, "described", null, 4L);
    }

    /** vsilaev/tascalate-javaflow#12. */
    @Test
    void aLambdaOfOrdinaryCodeThatWouldWaitOnTheLoopFailsWithTheRemedy() {
        TestLoop loop = new TestLoop();
        Server.Handler waits = n -> {
            Aevent.sleep(java.time.Duration.ofSeconds(1));
            return n;
        };
        assertThatThrownBy(() -> loop.run(() -> loop.spawn(
                        Loop.Kind.INT,
                        l -> Server$Handler$Coroutines.handle(waits, l, 3),
                        new StackTraceElement("T", "t", null, 1))))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("await(sleep(duration))");
    }

    @Test
    void anotherVersionOfTheConventionIsRefused() {
        assertThatThrownBy(() -> Linkage.register(MethodHandles.lookup(), 99))
                .hasMessageContaining("version 99")
                .hasMessageContaining("compile again");
    }
}
