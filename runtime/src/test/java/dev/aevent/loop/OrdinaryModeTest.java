package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.Aevent;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our own waits, called by ordinary code. */
class OrdinaryModeTest {
    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void awaitIsTheIdentity() {
        assertThat(Aevent.await(3)).isEqualTo(3);
        assertThat(Aevent.await("x")).isEqualTo("x");
        assertThat(Aevent.await('c')).isEqualTo('c');
    }

    @Test
    void sleepAndYieldReturnNull() {
        assertThat(Aevent.sleep(Duration.ofNanos(1))).isNull();
        assertThat(Aevent.sleep(Duration.ofSeconds(-1))).isNull();
        assertThat(Aevent.yieldNow()).isNull();
    }

    @Test
    void joinThrowsTheStagesOwnFailure() {
        IOException failure = new IOException();
        assertThatThrownBy(() -> Aevent.join(CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
        assertThatThrownBy(() ->
                        Aevent.join(CompletableFuture.failedFuture(failure).thenApply(x -> x)))
                .isSameAs(failure);
    }

    @Test
    void anInterruptEndsASleepAsACancellationWould() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Aevent.sleep(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
