package org.charterexchange.service.refusals;

import java.time.Duration;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The upkeep of recorded refusals.
 */
@Configuration(proxyBeanMethods = false)
class RefusalConfiguration {

    /** Records each hour, and when the service stops, what was only counted. */
    @Bean
    Periodically recordCountedRefusals(RefusedRequests requests) {
        return Periodically.every(Duration.ofHours(1), "The counts of further refusals", requests::settle)
                .andWhenStopping();
    }
}
