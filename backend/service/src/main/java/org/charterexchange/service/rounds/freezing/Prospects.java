package org.charterexchange.service.rounds.freezing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.matching.reasons.Obstacles;
import org.charterexchange.service.applications.ChoiceObstacles.Choices;
import org.charterexchange.service.applications.EndorsedRanking;
import org.charterexchange.service.applications.Obstacle;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.placements.Placements;
import org.charterexchange.service.rounds.language.PhraseViews;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What would keep choices from being matched if the round were frozen now.
 */
@Component
public class Prospects {

    private final Placements placements;
    private final Candidates candidates;
    private final Organisations organisations;

    Prospects(Placements placements, Candidates candidates, Organisations organisations) {
        this.placements = placements;
        this.candidates = candidates;
        this.organisations = organisations;
    }

    /** Everything that bars these choices, by candidate and best choice first; no more than so many. */
    public Mono<List<Obstacle>> obstacles(String round, Policy policy, Collection<Choices> choices, int most) {
        return liveData(choices)
                .publishOn(Schedulers.boundedElastic())
                .map(data -> obstacles(new InstanceBuilder(data, Map.of()).build(round, policy), most));
    }

    private Mono<LiveData> liveData(Collection<Choices> choices) {
        List<EndorsedRanking> rankings = choices.stream()
                .map(each -> new EndorsedRanking(each.candidate(), each.home(), each.placements(), false))
                .toList();
        Set<String> chosen =
                choices.stream().flatMap(each -> each.placements().stream()).collect(Collectors.toSet());
        Set<String> people = choices.stream().map(Choices::candidate).collect(Collectors.toSet());
        return Mono.zip(
                        placements.named(chosen).collectList(),
                        candidates.named(people).collectMap(CandidateView::id))
                .flatMap(found -> organisations
                        .named(Stream.concat(
                                        found.getT1().stream().map(PlacementView::organisationId),
                                        choices.stream().map(Choices::home))
                                .collect(Collectors.toSet()))
                        .map(named -> new LiveData(found.getT1(), rankings, found.getT2(), named, List.of())));
    }

    private static List<Obstacle> obstacles(Instance instance, int most) {
        Obstacles obstacles = new Obstacles(instance);
        Map<String, Placement> offered =
                instance.placements().stream().collect(Collectors.toMap(Placement::id, Function.identity()));
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        PhraseRenderer welsh = PhraseRenderer.in(Language.WELSH);
        return instance.candidates().stream()
                .flatMap(candidate -> candidate.applications().stream()
                        .flatMap(id -> Stream.ofNullable(offered.get(id)))
                        .flatMap(placement -> obstacles.of(candidate, placement).stream())
                        .map(each -> obstacle(candidate, each, english, welsh)))
                .limit(most)
                .toList();
    }

    private static Obstacle obstacle(
            Candidate candidate, NotPlaced reason, PhraseRenderer english, PhraseRenderer welsh) {
        return new Obstacle(
                candidate.id(),
                reason.placement(),
                reason.reason().name(),
                PhraseViews.of(reason.detail()),
                english.render(reason.detail()),
                welsh.render(reason.detail()));
    }
}
