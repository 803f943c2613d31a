package org.charterexchange.service.limits;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/**
 * Puts the limits before and behind the access check.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

    private static final int BEHIND_THE_ACCESS_CHECK = -10;

    @Bean
    RateLimits limits(LimitSettings settings) {
        return new RateLimits(settings);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    WebFilter addressLimit(RateLimits limits) {
        return new AddressLimitFilter(limits);
    }

    @Bean
    @Order(BEHIND_THE_ACCESS_CHECK)
    WebFilter memberLimit(RateLimits limits) {
        return new MemberLimitFilter(limits);
    }
}
