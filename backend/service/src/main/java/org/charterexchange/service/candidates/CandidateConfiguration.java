package org.charterexchange.service.candidates;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.upkeep.Backlog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The indexes of the candidates.
 */
@Configuration(proxyBeanMethods = false)
class CandidateConfiguration {

    @Bean
    CollectionIndex candidatesByOrganisation() {
        return CollectionIndex.on(CandidateStore.COLLECTION, "organisation", FoldedText.FIELD, "_id");
    }

    @Bean
    CollectionIndex candidatesByName() {
        return CollectionIndex.on(CandidateStore.COLLECTION, FoldedText.FIELD, "_id");
    }

    @Bean
    CollectionIndex candidatesThatMove() {
        return CollectionIndex.on(CandidateStore.COLLECTION, "movedBy");
    }

    @Bean
    Backlog unfinishedMoves() {
        return Backlog.of(WorkKind.MOVES, CandidateStore.COLLECTION, Filters.exists("movedBy"), "lastChange.at");
    }

    @Bean
    HeldCollection profilesHeld() {
        return HeldCollection.personal(
                        DataCategory.PROFILES, CandidateStore.COLLECTION, LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                .found(person -> Filters.eq("_id", person.candidateOrNone()))
                .agedBy("lastChange.at")
                .whileNobodyIsMemberWithIt();
    }
}
