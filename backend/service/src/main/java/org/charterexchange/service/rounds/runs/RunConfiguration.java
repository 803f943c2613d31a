package org.charterexchange.service.rounds.runs;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.matching.Matcher;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.upkeep.Backlog;
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
    CollectionIndex runsByWhoStartedThem() {
        return CollectionIndex.on(RunStore.COLLECTION, "order.person");
    }

    @Bean
    CollectionIndex runsByState() {
        return CollectionIndex.on(RunStore.COLLECTION, "state", "leaseUntil");
    }

    @Bean
    CollectionIndex runsByRound() {
        return CollectionIndex.on(RunStore.COLLECTION, "roundId");
    }

    @Bean
    Backlog abandonedRuns() {
        return new Backlog(WorkKind.ABANDONED_RUNS, RunStore.COLLECTION, RunStore::abandoned, "leaseUntil");
    }

    @Bean
    HeldCollection runsHeld() {
        return HeldCollection.personal(
                        DataCategory.ROUNDS, RunStore.COLLECTION, LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_BY_LAW)
                .found(person -> Filters.eq("order.person", person.membership()));
    }
}
