package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Task;
import dev.aevent.patch.AeventPatches;
import dev.aevent.testing.Manual;
import dev.aevent.testing.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {
    private final TestLoop loop = new TestLoop();
    private final List<Object> log = new ArrayList<>();

    private Steps.Step sleep(Duration duration) {
        return last -> AeventPatches.sleep(duration);
    }

    private Steps.Step log(Object entry) {
        return Steps.then(() -> log.add(entry));
    }

    @Test
    void timeJumpsToTheNextTimer() {
        loop.run(() -> {
            Steps.of(sleep(Duration.ofDays(3)), log("b")).spawn();
            Steps.of(sleep(Duration.ofDays(2)), log("a"), sleep(Duration.ofDays(2)), log("c"))
                    .spawn();
        });
        assertThat(log).containsExactly("a", "b", "c");
        assertThat(loop.now()).isEqualTo(Duration.ofDays(4));
    }

    @Test
    void whatIsNotPositiveOnlyYields() {
        loop.run(() -> {
            Steps.of(log(1), sleep(Duration.ZERO), log(3), sleep(Duration.ofSeconds(-5)), log(5))
                    .spawn();
            Steps.of(log(2), Steps.YIELD, log(4)).spawn();
        });
        assertThat(log).contains(1, 2, 3, 4, 5);
        assertThat(log.indexOf(2)).isLessThan(log.indexOf(3));
        assertThat(loop.now()).isZero();
    }

    @Test
    void noDurationOverflows() {
        Task<?>[] parked = new Task<?>[1];
        loop.run(() -> {
            parked[0] = Steps.of(sleep(Duration.ofSeconds(Long.MAX_VALUE)), log("never"))
                    .spawn();
            Steps.of(sleep(Duration.ofSeconds(Long.MIN_VALUE)), sleep(Duration.ofDays(10_000)), log("after"), last -> {
                        parked[0].cancel(true);
                        return null;
                    })
                    .spawn();
        });
        assertThat(log).containsExactly("after");
        assertThat(parked[0].isCancelled()).isTrue();
        assertThat(loop.now()).isEqualTo(Duration.ofDays(10_000));
    }

    @Test
    void aHundredThousandSleepsWakeInOrder() {
        int many = 100_000;
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            lengths.add(i);
        }
        Collections.shuffle(lengths, new Random(1));
        loop.run(() -> lengths.forEach(
                n -> Steps.of(sleep(Duration.ofMillis(n)), log(n)).spawn()));
        assertThat(log).hasSize(many).isSorted();
    }

    @Test
    void aSeedDecidesWhoRunsNext() {
        assertThat(order(7)).isEqualTo(order(7)).isNotEqualTo(order(8));
    }

    private static List<Integer> order(long seed) {
        List<Integer> order = new ArrayList<>();
        new TestLoop(seed).run(() -> {
            for (int i = 0; i < 50; i++) {
                int n = i;
                Steps.of(Steps.YIELD, Steps.then(() -> order.add(n)), Steps.YIELD, Steps.then(() -> order.add(-n)))
                        .spawn();
            }
        });
        return order;
    }

    @Test
    void aFailureThatNobodyJoinsFailsTheTestAndNamesTheSeed() {
        TestLoop seeded = new TestLoop(99);
        IllegalStateException thrown = new IllegalStateException("oh");
        assertThatThrownBy(() -> seeded.run(() -> Steps.of(last -> {
                            throw thrown;
                        })
                        .spawn()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed 99")
                .hasCause(thrown);
    }

    /** Kotlin/kotlinx.coroutines#3398: nothing that is cancelled stays behind. */
    @Test
    void nothingThatIsCancelledStaysBehind() {
        loop.run(() -> {
            List<Task<?>> sleepers = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                sleepers.add(Steps.of(sleep(Duration.ofDays(i + 1))).spawn());
            }
            Steps.of(Steps.YIELD, Steps.then(() -> sleepers.forEach(task -> task.cancel(true))))
                    .spawn();
        });
        assertThat(loop.now()).isZero();
        assertThat(loop.pendingTimers()).isZero();
    }

    @Test
    void otherThreadsAreWaitedForWhenThereIsNoTimer() {
        Manual<String> manual = new Manual<>();
        Object[] result = new Object[1];
        loop.run(() -> {
            Steps.of(last -> manual, last -> {
                        result[0] = last;
                        return null;
                    })
                    .spawn();
            Steps.of(Steps.then(() -> new Thread(() -> manual.succeed("from afar")).start()))
                    .spawn();
        });
        assertThat(result).containsExactly("from afar");
    }
}
