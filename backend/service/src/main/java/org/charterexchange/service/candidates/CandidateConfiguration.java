package org.charterexchange.service.candidates;

import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The indexes of the candidates.
 */
@Configuration(proxyBeanMethods = false)
class CandidateConfiguration {

    @Bean
    CollectionIndex candidatesByOrganisation() {
        return CollectionIndex.on(CandidateStore.COLLECTION, "organisation", "_id");
    }

    @Bean
    CollectionIndex candidatesThatMove() {
        return CollectionIndex.on(CandidateStore.COLLECTION, "movedBy");
    }
}
