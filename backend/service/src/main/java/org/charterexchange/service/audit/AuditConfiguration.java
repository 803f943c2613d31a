package org.charterexchange.service.audit;

import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The audit trail's settings and index.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    CollectionIndex eachEntryOnceInAChain() {
        return CollectionIndex.unique(AuditChains.COLLECTION, "entryKey");
    }
}
