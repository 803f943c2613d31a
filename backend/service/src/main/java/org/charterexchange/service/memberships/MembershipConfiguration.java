package org.charterexchange.service.memberships;

import java.time.Duration;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The upkeep of memberships.
 */
@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    /** Tells people whose profile became another's, or theirs. */
    @Bean
    Periodically tellOfProfiles(ProfileNotices notices) {
        return Periodically.every(Duration.ofSeconds(5), "Notices of profiles", notices::tellAll);
    }
}
