package org.charterexchange.service.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.util.concurrent.DefaultEventExecutor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** BlockHound watches every test of this module; here it is seen to bite. */
class BlockingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void blockingOnAThreadOfReactorFails() {
        assertThatThrownBy(() -> blockOn(Schedulers.parallel())).hasRootCauseInstanceOf(BlockingOperationError.class);
    }

    @Test
    void blockingOnAnEventLoopOfNettyFails() {
        DefaultEventExecutor loop = new DefaultEventExecutor();
        assertThatThrownBy(() -> blockOn(Schedulers.fromExecutor(loop)))
                .hasRootCauseInstanceOf(BlockingOperationError.class);
        assertThat(loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(PATIENCE.toMillis()))
                .isTrue();
    }

    @Test
    void blockingOnAThreadThatMayDoesNotFail() {
        assertThat(blockOn(Schedulers.boundedElastic())).isTrue();
    }

    private static boolean blockOn(Scheduler threads) {
        return Boolean.TRUE.equals(Mono.fromCallable(() -> !new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS))
                .subscribeOn(threads)
                .block(PATIENCE));
    }
}
