package org.charterexchange.service.rounds;

import java.time.Duration;
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
}
