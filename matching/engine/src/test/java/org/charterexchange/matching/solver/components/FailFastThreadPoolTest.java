package org.charterexchange.matching.solver.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FailFastThreadPoolTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger working = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void letsNoWorkRunOnOnceAFailureHasReachedTheCaller() {
        assertThatThrownBy(() -> work(this::failOnceAnotherWorks))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no luck");
        assertThat(working).hasValue(0);
        assertThat(ended).isTrue();
    }

    @Test
    void throwsAnErrorAsItIs() {
        assertThatThrownBy(() -> work(() -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(working).hasValue(0);
    }

    @Test
    void letsNoWorkRunOnOnceTheCallerHasFailed() {
        assertThatThrownBy(() -> {
                    try (FailFastThreadPool pool = pool(1)) {
                        pool.run(List.of(this::workUntilEnded), interrupted -> {
                            awaitBegun();
                            throw new IllegalArgumentException("seen enough");
                        });
                    }
                })
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(working).hasValue(0);
    }

    @Test
    void letsTheCallerLookOnHoweverShortEachPieceOfWorkIs() {
        AtomicInteger looks = new AtomicInteger();
        try (FailFastThreadPool pool = pool(1)) {
            pool.run(Collections.nCopies(200, () -> busy(MILLISECOND)), interrupted -> looks.incrementAndGet());
        }
        assertThat(looks).hasValueGreaterThan(1);
    }

    private void work(Runnable other) {
        try (FailFastThreadPool pool = pool(2)) {
            pool.run(List.of(this::workUntilEnded, other, this::workUntilEnded), interrupted -> {});
        }
    }

    private FailFastThreadPool pool(int size) {
        return new FailFastThreadPool(size, 20, () -> ended.set(true));
    }

    private void failOnceAnotherWorks() {
        awaitBegun();
        throw new IllegalArgumentException("no luck");
    }

    private void awaitBegun() {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody has begun", e);
        }
    }

    /** Takes a while to notice the end. */
    private void workUntilEnded() {
        working.incrementAndGet();
        begun.countDown();
        while (!ended.get() && !Thread.interrupted()) {
            Thread.onSpinWait();
        }
        busy(50 * MILLISECOND);
        working.decrementAndGet();
    }

    private static void busy(long nanoseconds) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < nanoseconds) {
            Thread.onSpinWait();
        }
    }
}
