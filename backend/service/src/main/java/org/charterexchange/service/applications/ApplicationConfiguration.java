package org.charterexchange.service.applications;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.upkeep.Periodically;
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

    /** Tells people what hosts changed of what they chose. */
    @Bean
    Periodically tellOfChoices(ChoiceNotices notices) {
        return Periodically.every(Duration.ofSeconds(5), "Notices of choices", notices::tellAll);
    }

    @Bean
    HeldCollection applicationsHeld() {
        return HeldCollection.personal(
                        DataCategory.APPLICATIONS, RankingStore.COLLECTION, LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                .found(person -> Filters.eq("candidate", person.candidateOrNone()))
                .agedBy("submittedAt")
                .agedBy(DataCategory.DRAFTS, "lastChange.at", Filters.eq("state", ApplicationState.DRAFT.name()));
    }
}
