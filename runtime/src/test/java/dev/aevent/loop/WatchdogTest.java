package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.Task;
import dev.aevent.testing.Steps;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchdogTest {
    private static final long MOST = TimeUnit.SECONDS.toNanos(2);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicInteger steps = new AtomicInteger(1);
    private final Watched loop = new Watched("test", steps::get, Thread::currentThread);

    @Test
    void aStepThatTakesTooLongIsReportedWithTheStack() {
        assertThat(loop.look(0, MOST)).isNull();
        assertThat(loop.look(SECOND, MOST)).isNull();
        assertThat(loop.look(2 * SECOND, MOST))
                .startsWith("The event loop test has been in one step for 2.0 s, and no other coroutine can run.")
                .contains(WatchdogTest.class.getName() + ".aStepThatTakesTooLong");
    }

    @Test
    void ofADeepStackTheTopIsReported() {
        assertThat(deep(2 * Stacks.MOST_FRAMES).lines())
                .hasSizeLessThanOrEqualTo(Stacks.MOST_FRAMES + 1)
                .anyMatch(line -> line.contains(".deep("));
    }

    private String deep(int depth) {
        return depth > 0 ? deep(depth - 1) : loop.look(0, MOST) + loop.look(MOST, MOST);
    }

    @Test
    void manyShortStepsAreNot() {
        for (int second = 0; second < 20; second++) {
            assertThat(loop.look(second * SECOND, MOST)).isNull();
            steps.addAndGet(2);
        }
    }

    @Test
    void aLoopWithNothingToDoIsNot() {
        steps.set(2);
        for (int second = 0; second < 20; second++) {
            assertThat(loop.look(second * SECOND, MOST)).isNull();
        }
    }

    @Test
    void reportsAreFarBetween() {
        int reports = 0;
        for (int second = 0; second < 60; second++) {
            if (second % 5 == 0) {
                steps.addAndGet(2);
            }
            reports += loop.look(second * SECOND, MOST) == null ? 0 : 1;
        }
        assertThat(reports).isBetween(4, 6);
    }

    @Test
    void aCoroutineThatBlocksTheLoopIsLogged() throws Exception {
        LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
        Logger logger = Logger.getLogger("dev.aevent");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                messages.add(message.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        CountDownLatch reported = new CountDownLatch(1);
        try {
            Task<?> blocking =
                    Steps.of(Steps.then(() -> awaitUninterruptibly(reported))).spawnOn(new EventLoop("stuck"));
            String message = messages.take();
            while (!message.contains("The event loop stuck ")) {
                message = messages.take();
            }
            assertThat(message).contains(WatchdogTest.class.getName() + ".awaitUninterruptibly");
            reported.countDown();
            blocking.join();
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
