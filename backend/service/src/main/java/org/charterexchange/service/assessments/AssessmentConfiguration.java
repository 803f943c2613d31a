package org.charterexchange.service.assessments;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings and the index of the assessments.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssessmentSettings.class)
class AssessmentConfiguration {

    @Bean
    CollectionIndex assessmentsByRoundAndPlacement() {
        return CollectionIndex.on(AssessmentStore.COLLECTION, "round", "placement");
    }

    @Bean
    CollectionIndex assessmentsByCandidate() {
        return CollectionIndex.on(AssessmentStore.COLLECTION, "candidate");
    }

    @Bean
    HeldCollection assessmentsHeld() {
        return HeldCollection.personal(
                        DataCategory.ASSESSMENTS,
                        AssessmentStore.COLLECTION,
                        LawfulBasis.LEGITIMATE_INTERESTS,
                        OnErasure.DELETED)
                .found(person -> Filters.eq("candidate", person.candidateOrNone()))
                .agedBy("at");
    }
}
