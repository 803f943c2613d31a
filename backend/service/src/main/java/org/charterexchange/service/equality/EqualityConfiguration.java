package org.charterexchange.service.equality;

import org.charterexchange.service.secrets.SealingKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of equality monitoring.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EqualitySettings.class)
class EqualityConfiguration {

    @Bean
    SealingKeys equalityKeys(EqualitySettings settings) {
        return settings.sealing();
    }
}
