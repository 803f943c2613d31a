package org.charterexchange.service.access.members;

import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The indexes of the memberships and of other systems' registrations.
 */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

    @Bean
    CollectionIndex oneMembershipForAnIdentity() {
        return CollectionIndex.unique(MembershipStore.COLLECTION, "identity");
    }

    @Bean
    CollectionIndex oneMachineForAClient() {
        return CollectionIndex.unique(MachineStore.COLLECTION, "client");
    }
}
