package org.charterexchange.service.audit;

import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of audit entries.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {
    @Bean
    HeldCollection auditOutboxHeld() {
        return HeldCollection.personal(
                Holding.AUDIT_TRAIL, AuditOutbox.COLLECTION, LawfulBasis.LEGAL_OBLIGATION, OnErasure.EXPIRES);
    }
}
