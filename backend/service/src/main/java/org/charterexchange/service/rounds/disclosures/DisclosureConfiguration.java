package org.charterexchange.service.rounds.disclosures;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The indexes of the disclosures, and what they hold about people.
 */
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    @Bean
    CollectionIndex disclosuresByRoundAndPerson() {
        return CollectionIndex.on(DisclosureStore.COLLECTION, "round", "person", "until");
    }

    @Bean
    CollectionIndex disclosuresByRound() {
        return CollectionIndex.on(DisclosureStore.COLLECTION, "round", "_id");
    }

    @Bean
    CollectionIndex disclosuresByPerson() {
        return CollectionIndex.on(DisclosureStore.COLLECTION, "person");
    }

    @Bean
    HeldCollection disclosuresHeld() {
        return HeldCollection.personal(
                        DataCategory.ROUNDS,
                        DisclosureStore.COLLECTION,
                        LawfulBasis.LEGAL_OBLIGATION,
                        OnErasure.KEPT_BY_LAW)
                .found(person -> Filters.eq("person", person.membership()));
    }
}
