package org.charterexchange.service.idempotency;

import java.time.Duration;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The upkeep of idempotency keys.
 */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    /** Forgets keys past their time, hourly. */
    @Bean
    CollectionIndex idempotencyKeysByEnd() {
        return CollectionIndex.on(IdempotencyKeyStore.COLLECTION, "expiresAt");
    }

    @Bean
    Periodically forgetIdempotencyKeys(IdempotencyKeyStore keys) {
        return Periodically.every(Duration.ofHours(1), "Idempotency keys past their time", keys::purge)
                .firstAfter(Duration.ofMinutes(1));
    }

    @Bean
    HeldCollection idempotencyKeysHeld() {
        return HeldCollection.personal(
                DataCategory.REQUESTS,
                IdempotencyKeyStore.COLLECTION,
                LawfulBasis.LEGITIMATE_INTERESTS,
                OnErasure.EXPIRES);
    }
}
