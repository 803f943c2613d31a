package org.charterexchange.service.placements;

import org.charterexchange.contract.placements.PlacementView;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Placements that their hosts changed after people could choose them, until these have been told; for the applications
 * above.
 */
@Component
public class PlacementChanges {

    private final PlacementStore store;
    private final PlacementViews views;

    PlacementChanges(PlacementStore store, PlacementViews views) {
        this.store = store;
        this.views = views;
    }

    /** Those of which somebody has yet to be told. */
    public Flux<PlacementView> untold() {
        return store.untold().concatMap(views::of);
    }

    /** Everybody has been told; what has changed since this was read is told the next time. */
    public Mono<Void> told(PlacementView placement) {
        return store.told(placement.id(), placement.version());
    }
}
