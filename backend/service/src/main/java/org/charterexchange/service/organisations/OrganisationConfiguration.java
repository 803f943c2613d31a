package org.charterexchange.service.organisations;

import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.service.personaldata.HeldCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the register holds about people.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    HeldCollection organisationsHeld() {
        return HeldCollection.nothing(DataCategory.ORGANISATIONS, OrganisationStore.COLLECTION);
    }
}
