package org.charterexchange.service.audit.chains;

import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of the chains, and the index that keeps an entry from being doubled.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChainSettings.class)
class ChainConfiguration {

    @Bean
    CollectionIndex eachEntryOnceInAChain() {
        return CollectionIndex.unique(AuditChains.COLLECTION, "entryKey");
    }
}
