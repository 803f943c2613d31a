package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.upkeep.Backlog;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings and the upkeep of data protection.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class PrivacyConfiguration {

    /** Carries out erasures that are due, and completes those that a crash or a waiting audit entry left. */
    @Bean
    Periodically carryOutErasures(ErasureExecution erasures) {
        return Periodically.every(
                Duration.ofSeconds(10), "Erasures", () -> erasures.carryOut().then());
    }

    /** Sees to the day's removals. */
    @Bean
    Periodically removeWhatWasKeptLongEnough(Retention retention) {
        return Periodically.every(Duration.ofMinutes(15), "The day's removals", retention::daily)
                .firstAfter(Duration.ofMinutes(1));
    }

    @Bean
    Backlog unfinishedErasures() {
        return Backlog.of(WorkKind.ERASURES, ErasureStore.COLLECTION, ErasureStore.BEGUN, "lastChange.at");
    }

    @Bean
    HeldCollection erasuresHeld() {
        return HeldCollection.personal(
                        DataCategory.ERASURES,
                        ErasureStore.COLLECTION,
                        LawfulBasis.LEGAL_OBLIGATION,
                        OnErasure.KEPT_BY_LAW)
                .found(person -> Filters.eq("_id", person.key()))
                .agedBy("requestedAt");
    }

    @Bean
    HeldCollection legalHoldsHeld() {
        return HeldCollection.personal(
                        DataCategory.LEGAL_HOLDS,
                        LegalHoldStore.COLLECTION,
                        LawfulBasis.LEGAL_OBLIGATION,
                        OnErasure.KEPT_BY_LAW)
                .found(person -> Filters.or(
                        Filters.eq("membership", person.membership()),
                        Filters.eq("candidate", person.candidateOrNone())))
                .agedBy("liftedAt");
    }

    @Bean
    HeldCollection retentionRunsHeld() {
        return HeldCollection.nothing(DataCategory.UPKEEP, RetentionStore.COLLECTION);
    }
}
