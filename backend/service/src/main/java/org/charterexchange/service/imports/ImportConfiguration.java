package org.charterexchange.service.imports;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the imports hold about people.
 */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    HeldCollection importsHeld() {
        return HeldCollection.personal(
                        Holding.IMPORTS, ImportBatches.COLLECTION, LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                .found(person -> Filters.and(Filters.eq("person", person.membership()), Filters.eq("done", true)))
                .agedBy("acceptedAt");
    }
}
