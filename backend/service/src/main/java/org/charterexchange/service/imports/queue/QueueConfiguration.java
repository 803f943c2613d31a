package org.charterexchange.service.imports.queue;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.upkeep.Backlog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of imports, the index of the line, and what the imports hold about people.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class QueueConfiguration {

    @Bean
    CollectionIndex importsInLine() {
        return CollectionIndex.on(ImportBatches.COLLECTION, "done", "acceptedAt");
    }

    @Bean
    CollectionIndex newestImports() {
        return CollectionIndex.on(ImportBatches.COLLECTION, "acceptedAt");
    }

    @Bean
    CollectionIndex newestImportsOfOrganisations() {
        return CollectionIndex.on(ImportBatches.COLLECTION, "organisation", "acceptedAt");
    }

    @Bean
    Backlog acceptedImports() {
        return Backlog.of(WorkKind.IMPORTS, ImportBatches.COLLECTION, ImportBatches.OPEN, "acceptedAt");
    }

    @Bean
    HeldCollection importsHeld() {
        return HeldCollection.personal(
                        DataCategory.IMPORTS, ImportBatches.COLLECTION, LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                .found(person -> Filters.and(Filters.eq("person", person.membership()), Filters.eq("done", true)))
                .agedBy("acceptedAt");
    }
}
