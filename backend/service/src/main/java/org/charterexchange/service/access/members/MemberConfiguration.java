package org.charterexchange.service.access.members;

import com.mongodb.client.model.Filters;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.storage.FoldedText;
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

    /** A profile is at most one member's: this decides, whatever was read before. */
    @Bean
    CollectionIndex oneMemberForAProfile() {
        return CollectionIndex.unique(MembershipStore.COLLECTION, "candidate");
    }

    @Bean
    CollectionIndex membersWhoHadAProfile() {
        return CollectionIndex.on(MembershipStore.COLLECTION, "formerCandidates");
    }

    @Bean
    CollectionIndex membersOfWhomToTell() {
        return CollectionIndex.on(MembershipStore.COLLECTION, "untold");
    }

    @Bean
    CollectionIndex membershipsByOrganisation() {
        return CollectionIndex.on(MembershipStore.COLLECTION, "organisation", FoldedText.FIELD, "_id");
    }

    @Bean
    CollectionIndex membershipsByName() {
        return CollectionIndex.on(MembershipStore.COLLECTION, FoldedText.FIELD, "_id");
    }

    @Bean
    CollectionIndex membershipsByRole() {
        return CollectionIndex.on(MembershipStore.COLLECTION, "roles");
    }

    @Bean
    CollectionIndex oneMachineForAClient() {
        return CollectionIndex.unique(MachineStore.COLLECTION, "client");
    }

    @Bean
    HeldCollection membershipsHeld() {
        return HeldCollection.personal(
                        DataCategory.MEMBERSHIPS,
                        MembershipStore.COLLECTION,
                        LawfulBasis.PUBLIC_TASK,
                        OnErasure.DELETED)
                .found(person -> Filters.eq("_id", person.membership()))
                .agedBy("endedAt");
    }

    @Bean
    HeldCollection machinesHeld() {
        return HeldCollection.nothing(DataCategory.ORGANISATIONS, MachineStore.COLLECTION);
    }
}
