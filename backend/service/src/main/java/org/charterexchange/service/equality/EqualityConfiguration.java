package org.charterexchange.service.equality;

import java.time.Duration;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.secrets.SealingKeys;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of equality monitoring, and the making of its figures.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EqualitySettings.class)
class EqualityConfiguration {

    @Bean
    SealingKeys equalityKeys(EqualitySettings settings) {
        return settings.sealing();
    }

    /** Makes figures when they are due. */
    @Bean
    Periodically makeEqualityFigures(EqualitySnapshots snapshots) {
        return Periodically.every(Duration.ofMinutes(1), "Equality figures", snapshots::makeIfDue)
                .firstAfter(Duration.ofSeconds(5));
    }

    @Bean
    HeldCollection equalityFiguresHeld() {
        return HeldCollection.nothing(DataCategory.EQUALITY_ANSWERS, EqualitySnapshotStore.COLLECTION);
    }

    @Bean
    HeldCollection equalityAnswersHeld() {
        return HeldCollection.personal(
                        DataCategory.EQUALITY_ANSWERS,
                        EqualityStore.COLLECTION,
                        LawfulBasis.EXPLICIT_CONSENT,
                        OnErasure.DELETED)
                .agedBy("at");
    }
}
