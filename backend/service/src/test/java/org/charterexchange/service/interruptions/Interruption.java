package org.charterexchange.service.interruptions;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.charterexchange.service.testing.FailingStore;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What comes between two writes of a request; the writes of everybody else go on.
 */
enum Interruption {

    /** The process dies: from then on nothing of the request is written. */
    DEATH {
        @Override
        boolean during(Mono<?> request, int after) {
            AtomicInteger written = new AtomicInteger();
            FailingStore.begin(
                    write -> ofARequest(() -> written.incrementAndGet() <= after ? Mono.empty() : FailingStore.gone()));
            try {
                request.onErrorComplete().block(PATIENCE);
            } finally {
                FailingStore.end();
            }
            return written.get() > after;
        }
    },

    /** Whoever sent the request goes away. */
    DISCONNECTION {
        @Override
        boolean during(Mono<?> request, int after) {
            AtomicInteger written = new AtomicInteger();
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch gone = new CountDownLatch(1);
            FailingStore.begin(write -> ofARequest(() -> {
                if (written.incrementAndGet() <= after) {
                    return Mono.empty();
                }
                reached.countDown();
                return Sinks.<Void>empty().asMono().doOnCancel(gone::countDown);
            }));
            try {
                Disposable sender = request.onErrorComplete()
                        .doFinally(end -> reached.countDown())
                        .subscribe();
                await(reached);
                sender.dispose();
                if (written.get() > after) {
                    await(gone);
                }
            } finally {
                FailingStore.end();
            }
            return written.get() > after;
        }
    };

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * Sends the request and interrupts it after so many of its writes.
     *
     * @return whether there was another write, which was not done
     */
    abstract boolean during(Mono<?> request, int after);

    private static Mono<Void> ofARequest(Supplier<Mono<Void>> write) {
        return Mono.deferContextual(context -> context.hasKey(SecurityContext.class) ? write.get() : Mono.empty());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("nothing came");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
