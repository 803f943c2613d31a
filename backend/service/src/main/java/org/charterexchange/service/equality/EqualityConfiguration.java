package org.charterexchange.service.equality;

import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.secrets.SealingKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of equality monitoring.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EqualitySettings.class)
class EqualityConfiguration {

    @Bean
    SealingKeys equalityKeys(EqualitySettings settings) {
        return settings.sealing();
    }

    @Bean
    HeldCollection equalityAnswersHeld() {
        return HeldCollection.personal(
                        Holding.EQUALITY_ANSWERS,
                        EqualityStore.COLLECTION,
                        LawfulBasis.EXPLICIT_CONSENT,
                        OnErasure.DELETED)
                .agedBy("at");
    }
}
