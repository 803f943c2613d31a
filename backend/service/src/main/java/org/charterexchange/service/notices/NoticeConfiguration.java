package org.charterexchange.service.notices;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The index of the notices, and what they hold about people.
 */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    CollectionIndex noticesOfAPerson() {
        return CollectionIndex.on(NoticeStore.COLLECTION, "person", "_id");
    }

    @Bean
    HeldCollection noticesHeld() {
        return HeldCollection.personal(
                        DataCategory.NOTICES, NoticeStore.COLLECTION, LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                .found(person -> Filters.eq("person", person.membership()))
                .agedBy("at");
    }
}
