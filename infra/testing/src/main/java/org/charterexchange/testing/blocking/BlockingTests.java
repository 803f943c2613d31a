package org.charterexchange.testing.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.util.concurrent.DefaultEventExecutor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tests that BlockHound watches the tests of a module, for a {@code TestFactory} of that module to answer. */
public final class BlockingTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private BlockingTests() {}

    /** Blocking fails on the threads of Reactor and of Netty, and nowhere else. */
    public static Stream<DynamicTest> all() {
        return Stream.of(
                DynamicTest.dynamicTest("blocking on a thread of Reactor fails", BlockingTests::failsOnReactor),
                DynamicTest.dynamicTest("blocking on an event loop of Netty fails", BlockingTests::failsOnNetty),
                DynamicTest.dynamicTest(
                        "blocking on a thread that may block does not fail", BlockingTests::passesElsewhere));
    }

    private static void failsOnReactor() {
        assertThatThrownBy(() -> blockOn(Schedulers.parallel())).hasRootCauseInstanceOf(BlockingOperationError.class);
    }

    private static void failsOnNetty() {
        DefaultEventExecutor loop = new DefaultEventExecutor();
        assertThatThrownBy(() -> blockOn(Schedulers.fromExecutor(loop)))
                .hasRootCauseInstanceOf(BlockingOperationError.class);
        assertThat(loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(PATIENCE.toMillis()))
                .isTrue();
    }

    private static void passesElsewhere() {
        assertThat(blockOn(Schedulers.boundedElastic())).isTrue();
    }

    private static boolean blockOn(Scheduler threads) {
        return Boolean.TRUE.equals(Mono.fromCallable(() -> !new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS))
                .subscribeOn(threads)
                .block(PATIENCE));
    }
}
