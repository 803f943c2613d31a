package org.charterexchange.service.work;

import java.time.Duration;
import org.charterexchange.contract.work.UnfinishedWork;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The watch over unfinished work, and what monitors hear of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkSettings.class)
class WorkConfiguration {

    /** Answers are given, so that no machine is taken out of service; but somebody should look. */
    static final Status STUCK = new Status("STUCK");

    @Bean
    Periodically watchUnfinishedWork(WorkWatch watch, WorkSettings settings) {
        return Periodically.every(settings.look(), "Looks at unfinished work", watch::look)
                .firstAfter(Duration.ZERO);
    }

    @Bean
    HealthIndicator unfinishedWorkHealthIndicator(WorkWatch watch) {
        return () -> {
            Health.Builder health =
                    new Health.Builder(watch.unfinished().stream().anyMatch(UnfinishedWork::stuck) ? STUCK : Status.UP);
            watch.unfinished().forEach(work -> health.withDetail(work.kind().name(), work.count()));
            return health.build();
        };
    }
}
