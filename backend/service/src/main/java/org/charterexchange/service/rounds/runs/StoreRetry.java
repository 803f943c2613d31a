package org.charterexchange.service.rounds.runs;

import com.mongodb.MongoException;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import reactor.util.retry.Retry;

/**
 * Asks a store again that does not answer, ever more seldom.
 */
final class StoreRetry {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private StoreRetry() {}

    /** Until the store answers, or the run is no longer this worker's. */
    static Retry whileHeld(RunInProgress work) {
        return Retry.backoff(Long.MAX_VALUE, FIRST)
                .maxBackoff(LONGEST)
                .filter(failure -> isOfStore(failure) && work.isHeld());
    }

    /** Whether the store failed, rather than what it was asked. */
    static boolean isOfStore(Throwable failure) {
        return (failure instanceof DataAccessException || failure instanceof MongoException)
                && !(failure instanceof DataIntegrityViolationException)
                && !(failure instanceof InvalidDataAccessApiUsageException);
    }
}
