package org.charterexchange.service.applications;

import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.notices.Notices;
import org.charterexchange.service.placements.PlacementChanges;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells whoever chose a placement what its host has changed of it.
 */
@Component
class ChoiceNotices {

    private final PlacementChanges changes;
    private final RankingStore rankings;
    private final Memberships memberships;
    private final Notices notices;

    ChoiceNotices(PlacementChanges changes, RankingStore rankings, Memberships memberships, Notices notices) {
        this.changes = changes;
        this.rankings = rankings;
        this.memberships = memberships;
        this.notices = notices;
    }

    /** Tells what has not been told yet; it may be repeated. */
    Mono<Void> tellAll() {
        return changes.untold()
                .concatMap(placement -> tell(placement).then(Mono.defer(() -> changes.told(placement))))
                .then();
    }

    private Mono<Void> tell(PlacementView placement) {
        String round = placement.roundId();
        return round == null
                ? Mono.empty()
                : rankings.choosing(round, placement.id())
                        .concatMap(ranking -> tell(ranking, placement))
                        .then();
    }

    /** Whoever handed the ranking in after a change chose the placement as it was by then. */
    private Mono<Void> tell(Ranking ranking, PlacementView placement) {
        Instant chosen = ranking.submittedAt();
        List<PlacementChangeView> since = placement.changes().stream()
                .filter(change -> chosen == null || change.at().isAfter(chosen))
                .toList();
        return memberships
                .holder(ranking.candidate())
                .flatMapMany(person -> Flux.fromIterable(since).concatMap(change -> tell(person, placement, change)))
                .then();
    }

    /** Told again, a change is one and the same by its moment. */
    private Mono<Void> tell(String person, PlacementView placement, PlacementChangeView change) {
        String event = "placement/" + placement.id() + "/" + change.at();
        String title = placement.title();
        String host = placement.organisationName();
        return switch (change.kind()) {
            case WITHDRAWN ->
                notices.tell(
                        event,
                        person,
                        NoticeKind.CHOICE_WITHDRAWN,
                        title,
                        host,
                        change.reason() == null ? "" : change.reason());
            case DATES -> notices.tell(event, person, NoticeKind.CHOICE_DATES, title, host);
            case PLACE -> notices.tell(event, person, NoticeKind.CHOICE_PLACE, title, host);
            case SEATS -> notices.tell(event, person, NoticeKind.CHOICE_SEATS, title, host);
        };
    }
}
