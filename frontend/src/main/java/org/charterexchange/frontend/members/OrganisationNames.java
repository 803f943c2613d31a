package org.charterexchange.frontend.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the organisations are called whose members are on a page. */
@Component
class OrganisationNames {
    private final OrganisationsClient organisations;

    OrganisationNames(OrganisationsClient organisations) {
        this.organisations = organisations;
    }

    /** Returns names by id; the id stands in for a name that cannot be read. */
    Mono<Map<String, String>> of(
            List<MembershipView> members, List<InvitationView> invited, @Nullable String organisation) {
        Stream<Optional<String>> ids = Stream.of(
                        members.stream().map(each -> Optional.ofNullable(each.organisationId())),
                        invited.stream().map(each -> Optional.ofNullable(each.organisationId())),
                        Stream.of(Optional.ofNullable(organisation)))
                .flatMap(each -> each);
        return Flux.fromIterable(ids.flatMap(Optional::stream).distinct().toList())
                .flatMap(id -> organisations
                        .get(id)
                        .map(OrganisationView::name)
                        .onErrorReturn(UpstreamProblem.class, id)
                        .map(name -> Map.entry(id, name)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
