package org.charterexchange.service.rounds.runs;

import org.charterexchange.matching.Matcher;
import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engine, the settings of the workers and the index of the queue.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class RunConfiguration {

    @Bean
    Solver solver() {
        return new Matcher()::solve;
    }

    @Bean
    CollectionIndex runsByState() {
        return CollectionIndex.on(RunStore.COLLECTION, "state", "leaseUntil");
    }

    @Bean
    CollectionIndex runsByRound() {
        return CollectionIndex.on(RunStore.COLLECTION, "roundId");
    }
}
