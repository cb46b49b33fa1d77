package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Awaitable;
import dev.aevent.Task;
import dev.aevent.abi.Loop;
import dev.aevent.patch.AeventPatches;
import dev.aevent.testing.Machine;
import dev.aevent.testing.Manual;
import dev.aevent.testing.Steps;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a real thread, with real channels. Nothing here waits for a certain time; the limit is for hangs. */
@Timeout(60)
class EventLoopTest {
    private final EventLoop loop = new EventLoop("test-loop");

    /** Waits until a channel is ready. */
    private record Ready(SelectableChannel channel, int operation) implements Awaitable<Void> {
        private static final ThreadLocal<Services.Wait> LAST = new ThreadLocal<>();

        @Override
        public void start(Completion<? super Void> completion) throws IOException {
            LAST.set(Services.current().whenReady(channel, operation, () -> completion.succeed(null)));
        }
    }

    private static Pipe pipe() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().configureBlocking(false);
        pipe.sink().configureBlocking(false);
        return pipe;
    }

    /** Yields for ever, until told to stop. */
    private static Machine busy(AtomicBoolean stop) {
        return new Machine() {
            @Override
            protected Object run(Loop loop, int state) throws Throwable {
                check(loop);
                return stop.get() ? done(null) : yieldNow(loop, 0);
            }
        };
    }

    @Test
    void tasksAreJoinedFromAnyThread() throws Exception {
        Task<Integer> task = Steps.of(Steps.YIELD, last -> AeventPatches.join(CompletableFuture.completedFuture(5)))
                .spawnOn(loop);
        assertThat(task.join()).isEqualTo(5);
        assertThat(task.get(1, TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(task.toCompletableFuture().get()).isEqualTo(5);
    }

    @Test
    void tasksAreCancelledFromAnyThread() {
        Manual<String> never = new Manual<>();
        Task<String> task = Steps.of(last -> never).spawnOn(loop);
        assertThat(task.cancel(true)).isTrue();
        assertThatThrownBy(task::join).isInstanceOf(CancellationException.class);
        assertThat(task.isCancelled()).isTrue();
    }

    /** netty/netty#9980. */
    @Test
    void timersAndChannelsAreServedThoughTheRunQueueIsNeverEmpty() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Pipe pipe = pipe();
        for (int i = 0; i < 10; i++) {
            busy(stop).spawnOn(loop);
        }
        Task<?> timer =
                Steps.of(last -> AeventPatches.sleep(Duration.ofMillis(1))).spawnOn(loop);
        Task<?> channel =
                Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ)).spawnOn(loop);
        timer.join();
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        channel.join();
        stop.set(true);
        pipe.source().close();
        pipe.sink().close();
    }

    /** netty/netty commit e8b5f19b82. */
    @Test
    void anInterruptOfTheThreadDisturbsNobody() {
        AtomicInteger selects = new AtomicInteger();
        EventLoop counted = new EventLoop("test-interrupts", new Selecting() {
            @Override
            public int select(Selector selector, long millis) throws IOException {
                selects.incrementAndGet();
                return selector.select(millis);
            }
        });
        Task<Boolean> task = Steps.of(
                        Steps.then(() -> Thread.currentThread().interrupt()),
                        last -> AeventPatches.sleep(Duration.ofMillis(50)),
                        last -> AeventPatches.join(CompletableFuture.completedFuture(
                                Thread.currentThread().isInterrupted())))
                .spawnOn(counted);
        assertThat(task.join()).isFalse();
        assertThat(selects.get()).isLessThan(20);
    }

    /** Kotlin/kotlinx.coroutines#4516. */
    @Test
    void aHandlerThatThrowsDoesNotEndTheLoop() throws Exception {
        CountDownLatch handled = new CountDownLatch(1);
        List<Throwable> reported = new ArrayList<>();
        Task<?> setup = Steps.of(
                        Steps.then(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
                            reported.add(failure);
                            handled.countDown();
                            throw new IllegalStateException("the handler's own");
                        })))
                .spawnOn(loop);
        setup.join();
        IOException failure = new IOException("nobody joins this");
        Task<?> failing = Steps.of(last -> {
                    throw failure;
                })
                .spawnOn(loop);
        handled.await();
        assertThat(Steps.of(last -> AeventPatches.join(CompletableFuture.completedFuture("alive")))
                        .spawnOn(loop)
                        .join())
                .isEqualTo("alive");
        assertThat(reported).containsExactly(failure);
        assertThatThrownBy(failing::join).isSameAs(failure);
    }

    @Test
    void aFailureThatSomebodyJoinsIsNotReported() {
        List<Throwable> reported = new ArrayList<>();
        Steps.of(Steps.then(() ->
                        Thread.currentThread().setUncaughtExceptionHandler((t, failure) -> reported.add(failure))))
                .spawnOn(loop)
                .join();
        Manual<String> manual = new Manual<>();
        Task<?> failing = Steps.of(last -> manual).spawnOn(loop);
        CompletableFuture<?> future = failing.toCompletableFuture();
        Steps.of(Steps.YIELD, Steps.then(() -> manual.fail(new IOException())))
                .spawnOn(loop)
                .join();
        assertThatThrownBy(future::join).hasCauseInstanceOf(IOException.class);
        Steps.of(Steps.YIELD, Steps.YIELD).spawnOn(loop).join();
        assertThat(reported).isEmpty();
    }

    /** python/asyncio#164: the loop alone holds a task that waits. */
    @Test
    void aTaskThatNobodyHoldsCompletes() throws Exception {
        CompletableFuture<String> done = new CompletableFuture<>();
        CompletableFuture<WeakReference<Object>> held = new CompletableFuture<>();
        spawnForgotten(done, held);
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        // The operation is reachable from the task only, and the task from the loop only.
        ForgottenOperation operation = (ForgottenOperation) held.get().get();
        assertThat(operation).isNotNull();
        operation.completion.succeed("came back");
        assertThat(done.get()).isEqualTo("came back");
    }

    private static final class ForgottenOperation implements Awaitable<String> {
        private Completion<? super String> completion;

        @Override
        public void start(Completion<? super String> completion) {
            this.completion = completion;
        }
    }

    private void spawnForgotten(CompletableFuture<String> done, CompletableFuture<WeakReference<Object>> held) {
        Steps.of(
                        last -> {
                            ForgottenOperation operation = new ForgottenOperation();
                            Loop.current().execute(() -> held.complete(new WeakReference<>(operation)));
                            return operation;
                        },
                        last -> {
                            done.complete((String) last);
                            return null;
                        })
                .spawnOn(loop);
    }

    /** netty/netty#8612, and the door in general: nothing is lost, and each thread's own order is kept. */
    @Test
    void manyThreadsComeToTheDoor() throws Exception {
        int threads = 4;
        int each = 20_000;
        List<List<Integer>> seen = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(threads * each);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int t = 0; t < threads; t++) {
            List<Integer> mine = new ArrayList<>();
            seen.add(mine);
            pool.execute(() -> {
                for (int i = 0; i < each; i++) {
                    int n = i;
                    loop.execute(() -> {
                        mine.add(n);
                        all.countDown();
                    });
                }
            });
        }
        all.await();
        pool.shutdown();
        assertThat(seen).allSatisfy(mine -> assertThat(mine).hasSize(each).isSorted());
    }

    @Test
    void severalWaitForOneChannel() throws Exception {
        Pipe pipe = pipe();
        List<Task<?>> waits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            waits.add(Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ))
                    .spawnOn(loop));
        }
        Steps.of(Steps.YIELD, Steps.YIELD).spawnOn(loop).join();
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        waits.forEach(Task::join);
        pipe.source().close();
        pipe.sink().close();
    }

    @Test
    void aCloseFromAnotherThreadWakesWhoWaits() throws Exception {
        Pipe pipe = pipe();
        Task<?> told =
                Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ)).spawnOn(loop);
        Steps.of(Steps.YIELD, Steps.YIELD).spawnOn(loop).join();
        pipe.source().close();
        loop.execute(() -> loop.closed(pipe.source()));
        told.join();
        pipe.sink().close();
    }

    @Test
    void aCloseThatNobodyAnnouncesIsNoticed() throws Exception {
        Pipe pipe = pipe();
        Task<?> told =
                Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ)).spawnOn(loop);
        Steps.of(Steps.YIELD, Steps.YIELD).spawnOn(loop).join();
        pipe.source().close();
        told.join();
        pipe.sink().close();
    }

    /** netty/netty#327: a selector that returns at once with nothing is replaced, and whoever waits is carried over. */
    @Test
    void aSelectorThatReturnsTooEarlyIsReplaced() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        EventLoop liar = new EventLoop("test-liar", new Selecting() {
            private Selector first;

            @Override
            public Selector open() throws IOException {
                opened.incrementAndGet();
                Selector selector = Selector.open();
                if (first == null) {
                    first = selector;
                }
                return selector;
            }

            @Override
            public int select(Selector selector, long millis) throws IOException {
                return selector == first ? 0 : selector.select(millis);
            }
        });
        Pipe pipe = pipe();
        Task<?> reader =
                Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ)).spawnOn(liar);
        while (opened.get() < 2) {
            Thread.onSpinWait();
        }
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        reader.join();
        assertThat(opened.get()).isEqualTo(2);
        pipe.source().close();
        pipe.sink().close();
    }

    /** netty/netty#8566. */
    @Test
    void aSelectorThatThrowsIsReplaced() throws Exception {
        AtomicInteger thrown = new AtomicInteger();
        EventLoop broken = new EventLoop("test-broken", new Selecting() {
            @Override
            public int select(Selector selector, long millis) throws IOException {
                if (thrown.incrementAndGet() <= 3) {
                    throw new IOException("select failed");
                }
                return selector.select(millis);
            }
        });
        Pipe pipe = pipe();
        Task<?> reader =
                Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ)).spawnOn(broken);
        while (thrown.get() < 4) {
            Thread.onSpinWait();
        }
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        reader.join();
        pipe.source().close();
        pipe.sink().close();
    }

    /** netty/netty#857: a key that is cancelled just after the selector found it. */
    @Test
    void aKeyThatIsCancelledBehindTheSelectorsBackDisturbsNobody() throws Exception {
        Pipe pipe = pipe();
        EventLoop racing = new EventLoop("test-keys", new Selecting() {
            @Override
            public int select(Selector selector, long millis) throws IOException {
                int found = selector.select(millis);
                selector.selectedKeys().forEach(SelectionKey::cancel);
                return found;
            }
        });
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        Task<?> reader =
                Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ)).spawnOn(racing);
        reader.join();
        pipe.source().close();
        pipe.sink().close();
    }

    /** netty/netty#924: no interest is left when nobody waits any more. */
    @Test
    void noInterestIsLeftWhenNobodyWaits() throws Exception {
        AtomicInteger selects = new AtomicInteger();
        EventLoop counted = new EventLoop("test-interest", new Selecting() {
            @Override
            public int select(Selector selector, long millis) throws IOException {
                selects.incrementAndGet();
                return selector.select(millis);
            }
        });
        Pipe pipe = pipe();
        Steps.of(last -> new Ready(pipe.sink(), SelectionKey.OP_WRITE))
                .spawnOn(counted)
                .join();
        selects.set(0);
        Steps.of(last -> AeventPatches.sleep(Duration.ofMillis(50)))
                .spawnOn(counted)
                .join();
        assertThat(selects.get()).isLessThan(20);
        pipe.source().close();
        pipe.sink().close();
    }

    @Test
    void coroutinesRunOnSomebodyElsesLoop() throws Exception {
        ExecutorService single = Executors.newSingleThreadExecutor(run -> new Thread(run, "theirs"));
        ExecutorLoop theirs = new ExecutorLoop(single);
        Pipe pipe = pipe();
        List<String> threads = new ArrayList<>();
        Steps.Step note = Steps.then(() -> threads.add(Thread.currentThread().getName()));
        Task<?> task = Steps.of(
                        note,
                        Steps.YIELD,
                        note,
                        last -> AeventPatches.sleep(Duration.ofMillis(1)),
                        note,
                        last -> new Ready(pipe.source(), SelectionKey.OP_READ),
                        note)
                .spawnOn(theirs);
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        task.join();
        Task<?> sleeper =
                Steps.of(last -> AeventPatches.sleep(Duration.ofDays(1))).spawnOn(theirs);
        sleeper.cancel(true);
        assertThatThrownBy(sleeper::join).isInstanceOf(CancellationException.class);
        assertThat(threads).containsExactly("theirs", "theirs", "theirs", "theirs");
        single.shutdown();
        pipe.source().close();
        pipe.sink().close();
    }

    @Test
    void anExecutorOfManyThreadsNeverRunsItOnTwoAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        ExecutorLoop theirs = new ExecutorLoop(pool);
        AtomicInteger inside = new AtomicInteger();
        int[] sum = new int[1];
        CountDownLatch all = new CountDownLatch(40_000);
        for (int t = 0; t < 4; t++) {
            pool.execute(() -> {
                for (int i = 0; i < 10_000; i++) {
                    theirs.execute(() -> {
                        if (inside.getAndIncrement() == 0) {
                            sum[0]++;
                        }
                        inside.decrementAndGet();
                        all.countDown();
                    });
                }
            });
        }
        all.await();
        assertThat(sum[0]).isEqualTo(40_000);
        pool.shutdown();
    }

    @Test
    void aBlockingCallIsOffloadedAndInterruptedByCancellation() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        assertThat(Steps.of(last -> Offload.call(() -> Thread.currentThread().getName()))
                        .<String>spawnOn(loop)
                        .join())
                .doesNotContain("test-loop");
        Task<?> blocked = Steps.of(last -> Offload.call(() -> {
                    begun.countDown();
                    never.await();
                    return null;
                }))
                .spawnOn(loop);
        begun.await();
        blocked.cancel(true);
        assertThatThrownBy(blocked::join).isInstanceOf(CancellationException.class);
        Task<?> failing = Steps.of(last -> Offload.call(() -> {
                    throw new IOException("there");
                }))
                .spawnOn(loop);
        assertThatThrownBy(failing::join).isInstanceOf(IOException.class).hasMessage("there");
    }

    /** dabeaz/curio#377: a selector takes no more than an int of milliseconds, so a long sleep is cut in slices. */
    @Test
    void aLongSleepIsCutInSlices() throws Exception {
        CompletableFuture<Long> asked = new CompletableFuture<>();
        EventLoop patient = new EventLoop("test-slices", new Selecting() {
            @Override
            public int select(Selector selector, long millis) throws IOException {
                if (millis > 1000) {
                    asked.complete(millis);
                }
                return selector.select(millis);
            }
        });
        Task<?> sleeper =
                Steps.of(last -> AeventPatches.sleep(Duration.ofDays(1000))).spawnOn(patient);
        assertThat(asked.get()).isLessThanOrEqualTo(Integer.MAX_VALUE);
        sleeper.cancel(true);
        assertThatThrownBy(sleeper::join).isInstanceOf(CancellationException.class);
    }

    /** netty/netty#2363. */
    @Test
    void closedChannelsAreCollectable() throws Exception {
        WeakReference<?> channel = closedChannel();
        // Another one is found ready, so that whatever remembers the last one found is overwritten.
        Pipe other = pipe();
        other.sink().write(ByteBuffer.wrap(new byte[1]));
        Steps.of(last -> new Ready(other.source(), SelectionKey.OP_READ))
                .spawnOn(loop)
                .join();
        Steps.of(last -> {
                    Ready.LAST.remove();
                    return null;
                })
                .spawnOn(loop)
                .join();
        while (channel.get() != null) {
            System.gc();
        }
        other.source().close();
        other.sink().close();
    }

    private WeakReference<?> closedChannel() throws Exception {
        Pipe pipe = pipe();
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
        Steps.of(last -> new Ready(pipe.source(), SelectionKey.OP_READ))
                .spawnOn(loop)
                .join();
        pipe.source().close();
        pipe.sink().close();
        CompletableFuture<Void> freed = new CompletableFuture<>();
        loop.execute(() -> {
            loop.closed(pipe.source());
            freed.complete(null);
        });
        freed.get();
        return new WeakReference<>(pipe.source());
    }
}
