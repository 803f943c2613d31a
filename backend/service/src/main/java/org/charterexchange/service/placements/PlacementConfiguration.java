package org.charterexchange.service.placements;

import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The indexes of the placements.
 */
@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

    @Bean
    CollectionIndex placementsByRound() {
        return CollectionIndex.on(PlacementStore.COLLECTION, "round", "state", "_id");
    }

    @Bean
    CollectionIndex placementsByOrganisation() {
        return CollectionIndex.on(PlacementStore.COLLECTION, "organisation", "_id");
    }

    @Bean
    CollectionIndex placementsByRoundAndOrganisation() {
        return CollectionIndex.on(PlacementStore.COLLECTION, "round", "organisation", "offer.scoring");
    }

    @Bean
    CollectionIndex placementsAboutToEnterARound() {
        return CollectionIndex.on(PlacementStore.COLLECTION, "entering");
    }

    @Bean
    CollectionIndex placementsUntold() {
        return CollectionIndex.on(PlacementStore.COLLECTION, "untold");
    }

    @Bean
    HeldCollection placementsHeld() {
        return HeldCollection.nothing(DataCategory.PLACEMENTS, PlacementStore.COLLECTION);
    }
}
