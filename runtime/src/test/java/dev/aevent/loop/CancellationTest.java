package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Task;
import dev.aevent.abi.Loop;
import dev.aevent.patch.AeventPatches;
import dev.aevent.testing.Machine;
import dev.aevent.testing.Manual;
import dev.aevent.testing.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Completed or cancelled, never both, never neither. */
class CancellationTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestLoop loop = new TestLoop();
    private final List<Object> log = new ArrayList<>();

    /** Catches what each await throws, notes it, and awaits again, so many times. */
    private final class Stubborn extends Machine {
        private final int times;
        private final boolean yields;

        Stubborn(int times, boolean yields) {
            this.times = times;
            this.yields = yields;
        }

        @Override
        protected Object run(Loop loop, int state) throws Throwable {
            if (state > 0) {
                try {
                    check(loop);
                    log.add("went on");
                } catch (CancellationException cancelled) {
                    log.add("told");
                }
            }
            if (state == times) {
                return done("stubborn");
            }
            return yields ? yieldNow(loop, state + 1) : await(loop, state + 1, AeventPatches.sleep(HOUR));
        }
    }

    /** {@code try { await(sleep(HOUR)); } finally { await(cleanup); log("clean"); }}. */
    private final class Cleaning extends Machine {
        private final Duration cleanup;
        private Throwable pending;

        Cleaning(Duration cleanup) {
            this.cleanup = cleanup;
        }

        @Override
        protected Object run(Loop loop, int state) throws Throwable {
            switch (state) {
                case 0:
                    return await(loop, 1, AeventPatches.sleep(HOUR));
                case 1:
                    try {
                        check(loop);
                    } catch (Throwable thrown) {
                        pending = thrown;
                    }
                    shield(true);
                    return await(loop, 2, AeventPatches.sleep(cleanup));
                default:
                    check(loop);
                    shield(false);
                    log.add("clean");
                    if (pending != null) {
                        throw pending;
                    }
                    return done(null);
            }
        }
    }

    private Steps.Step cancel(Task<?> task) {
        return Steps.then(() -> task.cancel(true));
    }

    @Test
    void aWaitThatIsCancelledThrows() {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = Steps.of(last -> AeventPatches.sleep(HOUR), Steps.then(() -> log.add("never")))
                    .spawn();
            Steps.of(Steps.YIELD, cancel(task[0])).spawn();
        });
        assertThat(task[0].isCancelled()).isTrue();
        assertThat(task[0].isDone()).isTrue();
        assertThat(log).isEmpty();
        assertThat(loop.now()).isZero();
        assertThatThrownBy(task[0]::get).isInstanceOf(CancellationException.class);
        assertThatThrownBy(task[0]::join).isInstanceOf(CancellationException.class);
        assertThat(task[0].cancel(true)).isFalse();
    }

    @Test
    void aYieldThatIsCancelledThrows() {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            Steps.Step[] yields = new Steps.Step[100];
            java.util.Arrays.fill(yields, Steps.YIELD);
            task[0] = Steps.of(yields).spawn();
            Steps.of(Steps.YIELD, cancel(task[0])).spawn();
        });
        assertThat(task[0].isCancelled()).isTrue();
    }

    @Test
    void beforeItHasBegunItRunsToTheFirstAwaitThatSuspends() {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = Steps.of(Steps.then(() -> log.add("began")), last -> AeventPatches.sleep(HOUR))
                    .spawn();
            task[0].cancel(true);
        });
        assertThat(log).containsExactly("began");
        assertThat(task[0].isCancelled()).isTrue();
    }

    @Test
    void oneThatNeverSuspendsIsNotCancelled() throws Exception {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = Steps.of(last -> AeventPatches.join(java.util.concurrent.CompletableFuture.completedFuture("r")))
                    .spawn();
            task[0].cancel(true);
        });
        assertThat(task[0].isCancelled()).isFalse();
        assertThat(task[0].get()).isEqualTo("r");
    }

    /** python/cpython#86296: the result wins, and the cancellation comes at the next await. */
    @Test
    void completionBeatsACancellationOfTheSameTurn() {
        Manual<String> manual = new Manual<>();
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = Steps.of(
                            last -> manual,
                            last -> {
                                log.add(last);
                                return AeventPatches.sleep(HOUR);
                            },
                            Steps.then(() -> log.add("never")))
                    .spawn();
            Steps.of(Steps.YIELD, Steps.then(() -> {
                        manual.succeed("result");
                        task[0].cancel(true);
                    }))
                    .spawn();
        });
        assertThat(log).containsExactly("result");
        assertThat(manual.cancelled).isFalse();
        assertThat(task[0].isCancelled()).isTrue();
    }

    @Test
    void anOperationThatCannotBeCancelledDeliversWhatItProduces() {
        Manual<String> manual = new Manual<String>().ignoringCancellation();
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = Steps.of(last -> manual, last -> {
                        log.add(last);
                        return AeventPatches.sleep(HOUR);
                    })
                    .spawn();
            Steps.of(
                            Steps.YIELD,
                            cancel(task[0]),
                            last -> AeventPatches.sleep(HOUR),
                            Steps.then(() -> manual.succeed("connection")))
                    .spawn();
        });
        assertThat(manual.cancelled).isTrue();
        assertThat(log).containsExactly("connection");
        assertThat(task[0].isCancelled()).isTrue();
        assertThat(loop.now()).isEqualTo(HOUR);
    }

    @Test
    void oneThatSwallowsItIsToldAgainAtEachAwait() throws Exception {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = new Stubborn(5, false).spawn();
            Steps.of(Steps.YIELD, cancel(task[0])).spawn();
        });
        assertThat(log).containsExactly("told", "told", "told", "told", "told");
        assertThat(task[0].isCancelled()).isFalse();
        assertThat(task[0].get()).isEqualTo("stubborn");
        assertThat(loop.now()).isZero();
    }

    @Test
    void redeliveryGoesThroughTheRunQueue() {
        loop.run(() -> {
            Task<?> task = new Stubborn(3, false).spawn();
            task.cancel(true);
            Steps.of(Steps.YIELD, Steps.then(() -> log.add("other"))).spawn();
        });
        assertThat(log).contains("other").last().isEqualTo("told");
    }

    @Test
    void oneThatSwallowsItAtYieldsIsToldAgainToo() {
        loop.run(() -> {
            Task<?> task = new Stubborn(4, true).spawn();
            Steps.of(Steps.YIELD, cancel(task)).spawn();
        });
        assertThat(log).last().isEqualTo("told");
        assertThat(log.indexOf("told")).isLessThan(2);
    }

    @Test
    void cleaningUpIsShielded() {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = new Cleaning(Duration.ofSeconds(5)).spawn();
            Steps.of(Steps.YIELD, cancel(task[0])).spawn();
        });
        assertThat(log).containsExactly("clean");
        assertThat(task[0].isCancelled()).isTrue();
        assertThat(loop.now()).isEqualTo(Duration.ofSeconds(5));
    }

    /** python-trio/trio#860: a second cancellation while cleaning up changes nothing. */
    @Test
    void aSecondCancellationWhileCleaningUpChangesNothing() {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            task[0] = new Cleaning(Duration.ofSeconds(5)).spawn();
            Steps.of(Steps.YIELD, cancel(task[0]), last -> AeventPatches.sleep(Duration.ofSeconds(1)), cancel(task[0]))
                    .spawn();
        });
        assertThat(log).containsExactly("clean");
        assertThat(loop.now()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whatAShieldedAwaitCallsIsShielded() {
        Task<?>[] task = new Task<?>[1];
        loop.run(() -> {
            Machine callee = Steps.of(
                    last -> AeventPatches.sleep(Duration.ofSeconds(2)),
                    Steps.YIELD,
                    Steps.then(() -> log.add("in time")));
            task[0] = new Machine() {
                @Override
                protected Object run(Loop loop, int state) throws Throwable {
                    if (state == 0) {
                        shield(true);
                        return call(loop, 1, callee);
                    }
                    check(loop);
                    if (state == 1) {
                        shield(false);
                        return await(loop, 2, AeventPatches.sleep(HOUR));
                    }
                    return done(null);
                }
            }.spawn();
            Steps.of(Steps.YIELD, cancel(task[0])).spawn();
        });
        assertThat(log).containsExactly("in time");
        assertThat(task[0].isCancelled()).isTrue();
        assertThat(loop.now()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aJoinThatIsCancelledLeavesTheTaskAlone() throws Exception {
        Task<?>[] tasks = new Task<?>[2];
        loop.run(() -> {
            tasks[0] = Steps.of(last -> AeventPatches.sleep(HOUR), Steps.then(() -> log.add("slept")))
                    .spawn();
            tasks[1] = Steps.of(last -> AeventPatches.join(tasks[0])).spawn();
            Steps.of(Steps.YIELD, cancel(tasks[1])).spawn();
        });
        assertThat(tasks[1].isCancelled()).isTrue();
        assertThat(log).containsExactly("slept");
    }

    @Test
    void whoJoinsACancelledTaskGetsTheCancellationAndIsNotCancelledItself() {
        Task<?>[] tasks = new Task<?>[2];
        assertThatThrownBy(() -> loop.run(() -> {
                    tasks[0] = Steps.of(last -> AeventPatches.sleep(HOUR)).spawn();
                    tasks[1] = Steps.of(last -> AeventPatches.join(tasks[0])).spawn();
                    Steps.of(Steps.YIELD, cancel(tasks[0])).spawn();
                }))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(CancellationException.class);
        assertThat(tasks[1].isCancelled()).isFalse();
        assertThatThrownBy(tasks[1]::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void anOperationThatThrowsWhenCancelledIsReportedAndTheTaskGoesOn() {
        dev.aevent.Awaitable<Object> broken = new dev.aevent.Awaitable<>() {
            @Override
            public void start(Completion<? super Object> completion) {
                Services.current().after(1, () -> completion.succeed("in the end"));
            }

            @Override
            public void cancel() {
                throw new IllegalStateException("broken");
            }
        };
        Task<?>[] task = new Task<?>[1];
        assertThatThrownBy(() -> loop.run(() -> {
                    task[0] = Steps.of(last -> broken).spawn();
                    Steps.of(Steps.YIELD, cancel(task[0])).spawn();
                }))
                .hasRootCauseMessage("broken");
        assertThat(task[0].join()).isEqualTo("in the end");
    }

    /** Kotlin/kotlinx.coroutines#2469. */
    @Test
    void tenThousandWithALimitDoNotComplete() {
        List<Task<?>> tasks = new ArrayList<>();
        loop.run(() -> {
            for (int i = 0; i < 10_000; i++) {
                Task<?> task = Steps.of(
                                last -> AeventPatches.sleep(Duration.ofSeconds(1)), Steps.then(() -> log.add("no")))
                        .spawn();
                tasks.add(task);
                Steps.of(last -> AeventPatches.sleep(Duration.ofMillis(50)), cancel(task))
                        .spawn();
            }
        });
        assertThat(log).isEmpty();
        assertThat(tasks).allMatch(Task::isCancelled);
        assertThat(loop.now()).isEqualTo(Duration.ofMillis(50));
        assertThat(loop.pendingTimers()).isZero();
    }

    /** Whatever the order: each wait ends once, with its result or cancelled, and no result is lost. */
    @Test
    void inEveryOrderAResultIsDeliveredOrTheWaitIsCancelled() {
        for (long seed = 0; seed < 300; seed++) {
            List<Object> got = new ArrayList<>();
            Manual<String> manual = new Manual<>();
            Task<?>[] task = new Task<?>[1];
            boolean[] produced = new boolean[1];
            new TestLoop(seed).run(() -> {
                task[0] = Steps.of(last -> manual, last -> {
                            got.add(last);
                            return AeventPatches.sleep(HOUR);
                        })
                        .spawn();
                Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> task[0].cancel(true)))
                        .spawn();
                Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> {
                            if (manual.isStarted()) {
                                produced[0] = true;
                                manual.succeed("r");
                            }
                        }))
                        .spawn();
            });
            assertThat(got).as("seed " + seed).hasSize(produced[0] ? 1 : 0);
            assertThat(task[0].isDone()).isTrue();
        }
    }
}
