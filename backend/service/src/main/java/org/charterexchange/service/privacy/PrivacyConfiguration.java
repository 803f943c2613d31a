package org.charterexchange.service.privacy;

import java.time.Duration;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings and the upkeep of data protection.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class PrivacyConfiguration {

    /** Carries out erasures that are due, and completes those that a crash or a waiting audit entry left. */
    @Bean
    Periodically carryOutErasures(ErasureExecution erasures) {
        return Periodically.every(
                Duration.ofSeconds(10), "Erasures", () -> erasures.carryOut().then());
    }

    /** Sees to the day's removals. */
    @Bean
    Periodically removeWhatWasKeptLongEnough(Retention retention) {
        return Periodically.every(Duration.ofMinutes(15), "The day's removals", retention::daily)
                .firstAfter(Duration.ofMinutes(1));
    }
}
