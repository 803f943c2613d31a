package org.charterexchange.service.applications;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.applications.ObstacleView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
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
    private final Organisations organisations;
    private final ChoiceObstacles obstacles;

    RankingViews(Candidates candidates, Placements placements, Organisations organisations, ChoiceObstacles obstacles) {
        this.candidates = candidates;
        this.placements = placements;
        this.organisations = organisations;
        this.obstacles = obstacles;
    }

    Mono<ApplicationsView> of(Ranking ranking, Locale locale) {
        return of(ranking.round(), List.of(ranking), locale).map(views -> views.get(0));
    }

    /** Rankings of one round. */
    Mono<List<ApplicationsView>> of(String round, List<Ranking> rankings, Locale locale) {
        Set<String> people = rankings.stream().map(Ranking::candidate).collect(Collectors.toSet());
        Set<String> choices = rankings.stream()
                .flatMap(ranking -> ranking.placements().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> homes = rankings.stream().map(Ranking::organisation).collect(Collectors.toSet());
        return Mono.zip(
                        candidates.named(people).collectMap(CandidateView::id),
                        placements.named(choices).collectMap(PlacementView::id),
                        organisations.named(homes),
                        obstacles(round, rankings, locale))
                .map(all -> rankings.stream()
                        .filter(ranking -> all.getT1().containsKey(ranking.candidate()))
                        .map(ranking -> view(
                                ranking,
                                Objects.requireNonNull(all.getT1().get(ranking.candidate())),
                                Objects.requireNonNull(all.getT3().get(ranking.organisation())),
                                all.getT2(),
                                all.getT4()))
                        .toList());
    }

    private Mono<Map<Choice, List<ObstacleView>>> obstacles(String round, List<Ranking> rankings, Locale locale) {
        List<ChoiceObstacles.Choices> choices = rankings.stream()
                .map(of -> new ChoiceObstacles.Choices(of.candidate(), of.organisation(), of.placements()))
                .toList();
        return obstacles
                .of(round, choices, Integer.MAX_VALUE)
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                each -> new Choice(each.candidate(), each.placement()),
                                Collectors.mapping(each -> each.in(locale), Collectors.toList()))));
    }

    /** A placement that somebody chose. */
    private record Choice(String candidate, String placement) {}

    /** The home is the one that the applications belong to; whoever left it keeps to themselves what they are called since. */
    private static ApplicationsView view(
            Ranking ranking,
            CandidateView who,
            OrganisationView home,
            Map<String, PlacementView> what,
            Map<Choice, List<ObstacleView>> obstacles) {
        boolean there = who.organisationId().equals(home.id());
        List<ApplicationView> choices = new ArrayList<>();
        for (int i = 0; i < ranking.placements().size(); i++) {
            PlacementView placement = what.get(ranking.placements().get(i));
            if (placement != null) {
                Choice choice = new Choice(ranking.candidate(), placement.id());
                choices.add(choice(i + 1, ranking, placement, obstacles.getOrDefault(choice, List.of())));
            }
        }
        return new ApplicationsView(
                ranking.round(),
                ranking.candidate(),
                who.name(),
                there ? who.title() : null,
                home.id(),
                home.name(),
                home.sector(),
                ranking.openToOffers(),
                ranking.state(),
                choices,
                ranking.submittedAt(),
                ranking.declineReason(),
                ranking.version());
    }

    private static ApplicationView choice(
            int rank, Ranking ranking, PlacementView placement, List<ObstacleView> obstacles) {
        return new ApplicationView(
                rank,
                placement.id(),
                placement.title(),
                placement.organisationId(),
                placement.organisationName(),
                placement.organisationSector(),
                ranking.state(),
                placement.state(),
                placement.changes(),
                obstacles);
    }
}
