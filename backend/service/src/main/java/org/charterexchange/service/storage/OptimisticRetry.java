package org.charterexchange.service.storage;

import java.util.function.Supplier;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Optimistic locking for work of the service itself, based on what it has just read: where somebody else was quicker, it
 * is tried again on what is there now.
 */
public final class OptimisticRetry {

    private static final int ATTEMPTS = 3;

    private OptimisticRetry() {}

    /** Does the work, again where it {@link #lost}; a few times. */
    public static <T> Mono<T> retried(Supplier<Mono<T>> work) {
        return Mono.defer(work)
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(OptimisticRetry::isLoss)
                        .onRetryExhaustedThrow((attempts, last) -> last.failure()));
    }

    /** Says that somebody else was quicker, perhaps with the very same. */
    public static <T> Mono<T> lost() {
        return Mono.error(OptimisticRetry::loss);
    }

    /** The failure that {@link #lost} ends with. */
    public static ProblemException loss() {
        return new ProblemException(ProblemType.VERSION_MISMATCH);
    }

    private static boolean isLoss(Throwable failure) {
        return failure instanceof ProblemException refused && refused.type() == ProblemType.VERSION_MISMATCH;
    }
}
