package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Task;
import dev.aevent.abi.Loop;
import dev.aevent.patch.AeventPatches;
import dev.aevent.patch.FuturePatches;
import dev.aevent.testing.Machine;
import dev.aevent.testing.Manual;
import dev.aevent.testing.Steps;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final TestLoop loop = new TestLoop();
    private final List<Object> log = new ArrayList<>();

    /** A chain of calls, the last of which suspends, and then fails if it is to. */
    private static final class Deep extends Machine {
        private final int depth;
        private final Throwable failure;

        Deep(int depth, Throwable failure) {
            this.depth = depth;
            this.failure = failure;
        }

        @Override
        protected Object run(Loop loop, int state) throws Throwable {
            if (state == 0) {
                return depth == 0
                        ? await(loop, 1, AeventPatches.sleep(Duration.ofSeconds(1)))
                        : call(loop, 1, new Deep(depth - 1, failure));
            }
            check(loop);
            if (depth == 0 && failure != null) {
                throw failure;
            }
            return done(depth == 0 ? 0 : (int) value + 1);
        }
    }

    @Test
    void joinThrowsTheSameObjectAndGetWrapsIt() {
        IOException failure = new IOException("checked");
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = Steps.of(Steps.YIELD, last -> {
                        throw failure;
                    })
                    .spawn();
            Steps.of(last -> FuturePatches.get(task[0]))
                    .<Object>spawn()
                    .toCompletableFuture()
                    .exceptionally(e -> {
                        log.add(e);
                        return null;
                    });
        });
        assertThatThrownBy(task[0]::join).isSameAs(failure);
        assertThatThrownBy(task[0]::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        assertThat(log).hasSize(1).first().isInstanceOf(ExecutionException.class);
    }

    @Test
    void stagesCompleteAsTheBlockingCallsDo() {
        IOException failure = new IOException("checked");
        CompletableFuture<Object> failed = CompletableFuture.failedFuture(failure);
        CompletableFuture<Object> dependent = failed.thenApply(x -> x);
        loop.run(() -> {
            spawnLogging(Steps.of(last -> AeventPatches.join(failed)));
            spawnLogging(Steps.of(last -> AeventPatches.join(dependent)));
            spawnLogging(Steps.of(last -> FuturePatches.join(failed)));
            spawnLogging(Steps.of(last -> FuturePatches.get(dependent)));
        });
        assertThat(log.get(0)).isSameAs(failure);
        assertThat(log.get(1)).isSameAs(failure);
        assertThat(log.get(2)).isInstanceOf(CompletionException.class);
        assertThat(((Throwable) log.get(2)).getCause()).isSameAs(failure);
        assertThat(log.get(3)).isInstanceOf(ExecutionException.class);
        assertThat(((Throwable) log.get(3)).getCause()).isSameAs(failure);
    }

    private void spawnLogging(Machine machine) {
        machine.<Object>spawn()
                .toCompletableFuture()
                .whenComplete((value, failure) -> log.add(failure == null ? value : failure));
    }

    @Test
    void aTimedGetTimesOut() {
        Manual<String> never = new Manual<>();
        CompletableFuture<String> future = new CompletableFuture<>();
        loop.run(() -> {
            spawnLogging(Steps.of(last -> FuturePatches.get(future, 3, TimeUnit.SECONDS)));
            spawnLogging(
                    Steps.of(last -> FuturePatches.get(CompletableFuture.completedFuture("there"), 3, TimeUnit.DAYS)));
        });
        assertThat(log.get(0)).isEqualTo("there");
        assertThat(log.get(1)).isInstanceOf(TimeoutException.class);
        assertThat(loop.now()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void anAwaitOfWhatIsDoneGoesOnAtOnce() {
        loop.run(() -> {
            Steps.of(
                            last -> AeventPatches.join(CompletableFuture.completedFuture("done")),
                            Steps.then(() -> log.add("first")))
                    .spawn();
            Steps.of(Steps.then(() -> log.add("second"))).spawn();
        });
        assertThat(log).containsExactly("first", "second");
    }

    @Test
    void tenThousandCallsDeepItSuspendsAndComesBack() throws Exception {
        Task<Integer> task = onLargeStack(loop, new Deep(10_000, null));
        assertThat(task.get()).isEqualTo(10_000);
    }

    @Test
    void tenThousandCallsDeepItThrowsThrough() {
        IOException failure = new IOException("from below");
        Task<Integer> task = onLargeStack(loop, new Deep(10_000, failure));
        assertThatThrownBy(task::join).isSameAs(failure);
        assertThat(failure.getStackTrace()).hasSizeLessThan(1100);
    }

    private static Task<Integer> onLargeStack(TestLoop loop, Machine machine) {
        List<Task<Integer>> task = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> loop.run(() -> {
                    task.add(machine.spawn());
                    task.get(0).toCompletableFuture();
                }),
                "large",
                256L << 20);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return task.get(0);
    }

    /** A million awaits of stages that are done: scala/scala-async#93. */
    @Test
    void tenMillionAwaitsThatDoNotSuspend() throws Exception {
        CompletableFuture<Long> one = CompletableFuture.completedFuture(1L);
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> task[0] = new Machine() {
            private long sum;

            @Override
            protected Object run(Loop loop, int state) throws Throwable {
                while (sum < 10_000_000) {
                    await(loop, 0, AeventPatches.join(one));
                    sum += (Long) value;
                }
                return done(sum);
            }
        }.spawn());
        assertThat(task[0].get()).isEqualTo(10_000_000L);
    }

    /** Kotlin/coroutines-examples#69. */
    @Test
    void aChainOfAHundredThousandCompletionsOverflowsNoStack() {
        Task<?>[] last = new Task<?>[1];
        Manual<String> first = new Manual<>();
        loop.run(() -> {
            last[0] = Steps.of(x -> first).spawn();
            for (int i = 0; i < 100_000; i++) {
                Task<?> before = last[0];
                last[0] = Steps.of(x -> AeventPatches.join(before)).spawn();
            }
            Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> first.succeed("through")))
                    .spawn();
        });
        assertThat(last[0].join()).isEqualTo("through");
    }

    /** gevent/gevent#1464. */
    @Test
    void whoYieldsUntilALockIsFreeLetsItsHolderRun() {
        boolean[] locked = {true};
        loop.run(() -> {
            new Machine() {
                @Override
                protected Object run(Loop loop, int state) throws Throwable {
                    check(loop);
                    return locked[0] ? yieldNow(loop, 0) : done(null);
                }
            }.spawn();
            Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> locked[0] = false))
                    .spawn();
        });
        assertThat(locked[0]).isFalse();
    }

    @Test
    void primitiveResultsComeBackBoxed() throws Exception {
        Task<?>[] tasks = new Task<?>[4];
        StackTraceElement site = new StackTraceElement("T", "t", "T.java", 1);
        loop.run(() -> {
            tasks[0] = loop.spawn(Loop.Kind.INT, l -> integral(l, 7), site);
            tasks[1] = loop.spawn(Loop.Kind.BOOLEAN, l -> integral(l, 1), site);
            tasks[2] = loop.spawn(Loop.Kind.CHAR, l -> integral(l, 'x'), site);
            tasks[3] = loop.spawn(
                    Loop.Kind.FLOAT,
                    l -> {
                        l.d = 1.5;
                        return null;
                    },
                    site);
        });
        assertThat(tasks).extracting(task -> (Object) task.join()).containsExactly(7, true, 'x', 1.5f);
    }

    private static Object integral(Loop loop, long value) {
        loop.j = value;
        return null;
    }

    @Test
    void anOrdinaryJoinOnTheLoopFailsAtOnceWithTheRemedy() {
        loop.run(() -> {
            Task<?> sleeper =
                    Steps.of(last -> AeventPatches.sleep(Duration.ofSeconds(1))).spawn();
            Steps.of(Steps.then(() -> assertThatThrownBy(sleeper::join)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("Task.join()")
                            .hasMessageContaining("await(task.join())")))
                    .spawn();
            Steps.of(Steps.then(() -> assertThatThrownBy(() -> dev.aevent.Aevent.sleep(Duration.ofSeconds(1)))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("Aevent.sleep")))
                    .spawn();
            Steps.of(Steps.then(() -> assertThatThrownBy(() -> dev.aevent.Aevent.join(new CompletableFuture<>()))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("Aevent.join")))
                    .spawn();
            Steps.of(Steps.then(() -> assertThat(dev.aevent.Aevent.<Object>join(CompletableFuture.completedFuture(1)))
                            .isEqualTo(1)))
                    .spawn();
        });
    }

    /** A caller that finds no memory for its frame when the call has suspended, as its thread has run out of it. */
    private static Machine failingToPark(Machine callee) {
        return new Machine() {
            @Override
            protected Object run(Loop loop, int state) throws Throwable {
                callee.entry().run(loop);
                throw new OutOfMemoryError("simulated");
            }
        };
    }

    @Test
    void aLeafWhoseCallersCouldNotParkDoesNotRunOn() {
        Manual<String> cancelled = new Manual<>();
        Manual<String> stubborn = new Manual<String>().ignoringCancellation();
        List<Task<?>> tasks = new ArrayList<>();
        loop.run(() -> {
            tasks.add(failingToPark(Steps.of(last -> cancelled, Steps.then(() -> log.add("ran on"))))
                    .spawn());
            tasks.add(failingToPark(Steps.of(last -> stubborn, Steps.then(() -> log.add("ran on"))))
                    .spawn());
            tasks.add(failingToPark(Steps.of(Steps.YIELD, Steps.then(() -> log.add("ran on"))))
                    .spawn());
            tasks.forEach(Task::toCompletableFuture);
            Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> stubborn.succeed("late")), Steps.YIELD, Steps.YIELD)
                    .spawn();
        });
        assertThat(log).isEmpty();
        assertThat(cancelled.cancelled).isTrue();
        assertThat(tasks).allSatisfy(task -> assertThatThrownBy(task::join).isInstanceOf(OutOfMemoryError.class));
    }

    /** The same, but the user's own code catches the error and goes on to wait for something else. */
    @Test
    void whoCatchesThatErrorGoesOnAlone() {
        Manual<String> orphan = new Manual<String>().ignoringCancellation();
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            Machine callee = Steps.of(last -> orphan, Steps.then(() -> log.add("ran on")));
            task[0] = new Machine() {
                @Override
                protected Object run(Loop loop, int state) throws Throwable {
                    if (state == 0) {
                        callee.entry().run(loop);
                        return await(loop, 1, AeventPatches.sleep(Duration.ofSeconds(1)));
                    }
                    check(loop);
                    return done("alone");
                }
            }.spawn();
            Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> orphan.succeed("late")))
                    .spawn();
        });
        assertThat(log).isEmpty();
        assertThat(task[0].join()).isEqualTo("alone");
    }

    @Test
    void thoseWhoJoinAreToldInTheOrderInWhichTheyCame() {
        Manual<String> manual = new Manual<>();
        loop.run(() -> {
            Task<?> task = Steps.of(last -> manual).spawn();
            for (int i = 0; i < 5; i++) {
                int n = i;
                Steps.of(last -> AeventPatches.join(task), Steps.then(() -> log.add(n)))
                        .spawn();
            }
            Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> manual.succeed("x")))
                    .spawn();
        });
        assertThat(log).containsExactly(0, 1, 2, 3, 4);
    }
}
