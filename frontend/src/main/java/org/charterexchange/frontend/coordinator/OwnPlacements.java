package org.charterexchange.frontend.coordinator;

import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.frontend.users.Users;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The placements that the person may change: everybody may read what is published, but here only its own host. */
@Component
class OwnPlacements {
    private final PlacementsClient placements;
    private final Users users;

    OwnPlacements(PlacementsClient placements, Users users) {
        this.placements = placements;
        this.users = users;
    }

    /** Returns a placement of the own organisation; another organisation's is not found. */
    Mono<PlacementView> get(String id) {
        return users.ownOrganisation()
                .flatMap(own -> placements
                        .get(id)
                        .filter(placement -> placement.organisationId().equals(own))
                        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
    }
}
