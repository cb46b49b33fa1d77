package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimersTest {
    private final Timers timers = new Timers();
    private final List<String> fired = new ArrayList<>();

    @Test
    void thoseDueAtOnceFireInTheOrderInWhichTheyWereMade() {
        timers.add(0, 5, () -> fired.add("a"));
        timers.add(2, 3, () -> fired.add("b"));
        timers.add(0, 4, () -> fired.add("c"));
        timers.fire(5);
        assertThat(fired).containsExactly("c", "a", "b");
    }

    @Test
    void theClockMayPassTheEndOfLong() {
        long now = Long.MAX_VALUE - 2;
        timers.add(now, 10, () -> fired.add("later"));
        timers.add(now, 1, () -> fired.add("soon"));
        timers.fire(now + 1);
        assertThat(fired).containsExactly("soon");
        assertThat(timers.untilNext(now + 1)).isEqualTo(9);
        timers.fire(now + 10);
        assertThat(fired).containsExactly("soon", "later");
    }

    /** netty/netty#7365, #7760. */
    @Test
    void theLongestWaitParksForEverAndThePastIsDueAtOnce() {
        timers.add(1_000_000, Long.MAX_VALUE, () -> fired.add("never"));
        timers.add(1_000_000, Long.MIN_VALUE, () -> fired.add("at once"));
        timers.fire(1_000_000);
        assertThat(fired).containsExactly("at once");
        assertThat(timers.untilNext(2_000_000)).isGreaterThan(Long.MAX_VALUE / 4);
    }

    /** Tornado 4.0.2: a timer that is called off by another of the same moment does not fire. */
    @Test
    void calledOffInTheSameMomentItDoesNotFire() {
        Timer[] second = new Timer[1];
        timers.add(0, 1, () -> second[0].cancel());
        second[0] = timers.add(0, 1, () -> fired.add("second"));
        timers.fire(1);
        assertThat(fired).isEmpty();
        assertThat(timers.isEmpty()).isTrue();
    }

    /** netty/netty#15492, #15826. */
    @Test
    void aHundredThousandAddedAndCalledOffAtRandomKeepTheirOrder() {
        Random random = new Random(4);
        List<Alarm> live = new ArrayList<>();
        List<Alarm> order = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            if (random.nextInt(3) == 0 && !live.isEmpty()) {
                Alarm cancelled = live.remove(random.nextInt(live.size()));
                cancelled.cancel();
                assertThat(cancelled.place).isEqualTo(-1);
            } else {
                Alarm[] self = new Alarm[1];
                self[0] = timers.add(0, random.nextInt(1000), () -> order.add(self[0]));
                live.add(self[0]);
            }
        }
        assertThat(timers.size()).isEqualTo(live.size());
        timers.fire(1000);
        assertThat(order)
                .hasSameSizeAs(live)
                .isSortedAccordingTo(
                        Comparator.comparingLong((Alarm a) -> a.due).thenComparingLong(a -> a.number));
        assertThat(timers.isEmpty()).isTrue();
    }
}
