package org.charterexchange.service.placements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.organisations.Organisations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows placements with the names of their hosts.
 */
@Component
class PlacementViews {

    private final Organisations organisations;

    PlacementViews(Organisations organisations) {
        this.organisations = organisations;
    }

    Mono<PlacementView> of(Placement placement) {
        return organisations.get(placement.organisation()).map(placement::view);
    }

    Flux<PlacementView> of(Flux<Placement> placements) {
        return placements.collectList().flatMap(this::of).flatMapIterable(views -> views);
    }

    Mono<List<PlacementView>> of(List<Placement> placements) {
        Set<String> hosts = placements.stream().map(Placement::organisation).collect(Collectors.toSet());
        return organisations
                .named(hosts)
                .map(of -> placements.stream()
                        .flatMap(placement -> view(placement, of))
                        .toList());
    }

    private static Stream<PlacementView> view(Placement placement, Map<String, OrganisationView> hosts) {
        return Stream.ofNullable(hosts.get(placement.organisation())).map(placement::view);
    }
}
