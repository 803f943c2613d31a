package org.charterexchange.service.rounds.bytes;

import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the stored bytes hold about people.
 */
@Configuration(proxyBeanMethods = false)
class ByteConfiguration {

    @Bean
    HeldCollection storedBytesHeld() {
        return HeldCollection.personal(
                DataCategory.ROUNDS, ByteStore.COLLECTION, LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_WITHOUT_NAMES);
    }
}
