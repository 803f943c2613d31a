package org.charterexchange.service.assessments;

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
}
