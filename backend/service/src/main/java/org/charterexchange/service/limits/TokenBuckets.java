package org.charterexchange.service.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * One bucket of tokens for each of a bounded number of senders; one that was not used until it was full again is forgotten,
 * since a new one is full too.
 */
final class TokenBuckets {

    private final LoadingCache<String, Bucket> buckets;

    TokenBuckets(RateLimit rate, int kept) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(kept)
                .expireAfterAccess(rate.per())
                .build(sender -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                        .build());
    }

    /** Counts a request of this sender; the time until the next one is let through, zero where this one is. */
    Duration take(String sender) {
        ConsumptionProbe probe = bucket(sender).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The time until a request of this sender is let through, which is not counted. */
    Duration look(String sender) {
        return Duration.ofNanos(bucket(sender).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(String sender) {
        return buckets.get(sender);
    }
}
