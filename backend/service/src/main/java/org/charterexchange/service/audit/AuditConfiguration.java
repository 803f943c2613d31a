package org.charterexchange.service.audit;

import java.time.Duration;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of audit entries, and the upkeep of what documents are found by.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    /** Folds what was kept before anything was. */
    @Bean
    Periodically foldTexts(FoldedTexts texts) {
        return Periodically.every(Duration.ofMinutes(10), "Texts to be folded", texts::fold)
                .firstAfter(Duration.ZERO);
    }

    @Bean
    HeldCollection auditOutboxHeld() {
        return HeldCollection.personal(
                DataCategory.AUDIT_TRAIL, AuditOutbox.COLLECTION, LawfulBasis.LEGAL_OBLIGATION, OnErasure.EXPIRES);
    }
}
