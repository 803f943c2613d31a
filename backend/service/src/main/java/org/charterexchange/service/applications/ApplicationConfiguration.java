package org.charterexchange.service.applications;

import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The indexes of the applications.
 */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    CollectionIndex applicationsByRoundAndHome() {
        return CollectionIndex.on(RankingStore.COLLECTION, "round", "organisation", "_id");
    }

    @Bean
    CollectionIndex applicationsByCandidate() {
        return CollectionIndex.on(RankingStore.COLLECTION, "candidate");
    }
}
