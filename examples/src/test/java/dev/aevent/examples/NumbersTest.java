package dev.aevent.examples;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.Aevent.yieldNow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compiled coroutines in large numbers: deep, long, many. */
class NumbersTest {
    private static final int DEPTH = 10_000;

    @Test
    void aChainSuspendsAtItsLeafAndComesBack() {
        assertThat(spawn(NumbersTest::descend, DEPTH).join()).isEqualTo(DEPTH);
    }

    @Test
    void aFailureClimbsAChain() {
        assertThatThrownBy(() -> spawn(NumbersTest::fall, DEPTH).join())
                .isInstanceOf(IOException.class)
                .hasMessage("the bottom");
    }

    @Test
    void awaitsThatDoNotSuspendNeitherOverflowNorGrow() {
        assertThat(spawn(NumbersTest::count, 10_000_000).join()).isEqualTo(10_000_000L);
    }

    @Test
    void sleepsWakeInOrder() {
        List<Integer> woken = spawn(NumbersTest::sleepers, 100_000).join();
        assertThat(woken).hasSize(100_000).isSorted();
    }

    @Test
    void aMillionParkedCoroutinesFitInOneGibibyte() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Million.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(File.createTempFile("million", ".log"))
                .start();
        assertThat(java.waitFor()).isZero();
    }

    @Coroutine
    static int descend(int depth) {
        if (depth == 0) {
            await(yieldNow());
            return 0;
        }
        return await(descend(depth - 1)) + 1;
    }

    @Coroutine
    @SuppressWarnings("InfiniteRecursion") // it ends by its failure
    static int fall(int depth) throws IOException {
        if (depth == 0) {
            await(yieldNow());
            throw new IOException("the bottom");
        }
        return await(fall(depth - 1)) + 1;
    }

    @Coroutine
    static long count(int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += await(one(i));
        }
        return sum;
    }

    @Coroutine
    static int one(int i) {
        if (i < 0) {
            await(yieldNow());
        }
        return 1;
    }

    @Coroutine
    static List<Integer> sleepers(int count) {
        List<Integer> woken = new ArrayList<>();
        List<Task<?>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(spawn(NumbersTest::sleeper, i, woken));
        }
        for (Task<?> task : tasks) {
            await(task.join());
        }
        return woken;
    }

    /** Who falls asleep first wakes first. */
    @Coroutine
    static void sleeper(int i, List<Integer> woken) {
        await(sleep(Duration.ofSeconds(1)));
        woken.add(i);
    }

    /** Parks a million, then lets all of them end. */
    static final class Million {
        private static final int COUNT = 1_000_000;
        private static int ended;

        public static void main(String... arguments) {
            int all = spawn(Million::parkAll).join();
            if (all != COUNT) {
                throw new AssertionError(all + " ended");
            }
        }

        @Coroutine
        static int parkAll() {
            var gate = new java.util.concurrent.CompletableFuture<Void>();
            List<Task<?>> tasks = new ArrayList<>(COUNT);
            for (int i = 0; i < COUNT; i++) {
                tasks.add(spawn(Million::parked, gate, i));
            }
            await(yieldNow());
            gate.complete(null);
            for (Task<?> task : tasks) {
                await(task.join());
            }
            return ended;
        }

        @Coroutine
        static void parked(java.util.concurrent.CompletableFuture<Void> gate, int i) {
            int one = i >= 0 ? 1 : 0;
            await(gate.join());
            ended += one;
        }
    }
}
