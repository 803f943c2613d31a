package org.charterexchange.service.applications;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.placements.Placements;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Shows rankings with the names of candidates, placements and hosts.
 */
@Component
class RankingViews {

    private final Candidates candidates;
    private final Placements placements;

    RankingViews(Candidates candidates, Placements placements) {
        this.candidates = candidates;
        this.placements = placements;
    }

    Mono<ApplicationsView> of(Ranking ranking) {
        return of(List.of(ranking)).map(views -> views.get(0));
    }

    Mono<List<ApplicationsView>> of(List<Ranking> rankings) {
        Set<String> people = rankings.stream().map(Ranking::candidate).collect(Collectors.toSet());
        Set<String> choices = rankings.stream()
                .flatMap(ranking -> ranking.placements().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Mono.zip(
                candidates.named(people).collectMap(CandidateView::id),
                placements.named(choices).collectMap(PlacementView::id),
                (who, what) -> rankings.stream()
                        .filter(ranking -> who.containsKey(ranking.candidate()))
                        .map(ranking -> view(ranking, Objects.requireNonNull(who.get(ranking.candidate())), what))
                        .toList());
    }

    private static ApplicationsView view(Ranking ranking, CandidateView who, Map<String, PlacementView> what) {
        List<ApplicationView> choices = new ArrayList<>();
        for (int i = 0; i < ranking.placements().size(); i++) {
            PlacementView placement = what.get(ranking.placements().get(i));
            if (placement != null) {
                choices.add(choice(i + 1, ranking, placement));
            }
        }
        return new ApplicationsView(
                ranking.round(),
                ranking.candidate(),
                who.name(),
                who.title(),
                who.organisationId(),
                who.organisationName(),
                who.organisationSector(),
                ranking.openToOffers(),
                choices,
                ranking.submittedAt(),
                ranking.declineReason(),
                ranking.version());
    }

    private static ApplicationView choice(int rank, Ranking ranking, PlacementView placement) {
        return new ApplicationView(
                rank,
                placement.id(),
                placement.title(),
                placement.organisationId(),
                placement.organisationName(),
                placement.organisationSector(),
                ranking.state());
    }
}
