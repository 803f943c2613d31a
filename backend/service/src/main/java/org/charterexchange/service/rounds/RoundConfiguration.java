package org.charterexchange.service.rounds;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.upkeep.Backlog;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The upkeep of rounds.
 */
@Configuration(proxyBeanMethods = false)
class RoundConfiguration {

    /** Completes what a crash left half done. */
    @Bean
    Periodically completeRounds(RoundUpkeep upkeep) {
        return Periodically.every(Duration.ofSeconds(10), "Rounds", upkeep::complete)
                .firstAfter(Duration.ZERO);
    }

    @Bean
    Backlog closedRounds() {
        return Backlog.of(WorkKind.CLOSED_ROUNDS, RoundStore.COLLECTION, RoundStore.FREEZING, "lastChange.at");
    }

    @Bean
    Backlog publishedRounds() {
        return Backlog.of(WorkKind.PUBLISHED_ROUNDS, RoundStore.COLLECTION, RoundStore.PUBLISHING, "lastChange.at");
    }

    @Bean
    HeldCollection roundsHeld() {
        return HeldCollection.personal(
                        DataCategory.ROUNDS, RoundStore.COLLECTION, LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_BY_LAW)
                .found(person -> Filters.or(
                        Filters.eq("publication.person", person.membership()),
                        Filters.eq("current.order.person", person.membership()),
                        Filters.eq("decisions.person", person.membership())));
    }
}
