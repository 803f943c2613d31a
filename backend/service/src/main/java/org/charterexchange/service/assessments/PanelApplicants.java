package org.charterexchange.service.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.assessments.ApplicantHome;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.applications.Applicant;
import org.charterexchange.service.applications.Applications;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.candidates.SkillProfile;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.placements.RoundPlacements;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads who applies for a placement. What the scoring hides is never read, so that nothing further on can
 * give it away.
 */
@Component
class PanelApplicants {

    private final RoundPlacements placements;
    private final Applications applications;
    private final Candidates candidates;
    private final Organisations organisations;
    private final AssessmentStore store;
    private final Pseudonyms pseudonyms;

    PanelApplicants(
            RoundPlacements placements,
            Applications applications,
            Candidates candidates,
            Organisations organisations,
            AssessmentStore store,
            Pseudonyms pseudonyms) {
        this.placements = placements;
        this.applications = applications;
        this.candidates = candidates;
        this.organisations = organisations;
        this.store = store;
        this.pseudonyms = pseudonyms;
    }

    /** Who scores what in which round, and how. */
    private record Panel(PlacementView placement, String round, Scoring scoring) {}

    private record Found(
            Map<String, SkillProfile> profiles,
            Map<String, PanelApplicant.Names> names,
            Map<String, OrganisationView> homes,
            Map<String, Assessment> assessments) {}

    /** Somebody who applies, before anything else is read of them. */
    private record Applied(String pseudonym, Applicant who) {}

    /**
     * Some of those who apply, in the order of their pseudonyms; nobody before the placement is in a round. Only theirs is
     * read, so that a page costs the same however many apply.
     */
    Mono<Page<PanelApplicant>> of(PlacementView placement, @Nullable String beyond, int size) {
        return panel(placement)
                .flatMap(panel -> who(panel)
                        .filter(each -> beyond == null || each.pseudonym().compareTo(beyond) > 0)
                        .sort(Comparator.comparing(Applied::pseudonym))
                        .take(size + 1L)
                        .collectList()
                        .map(read -> Cursors.page(read, size, Applied::pseudonym))
                        .flatMap(page -> read(panel, page.items()).map(items -> new Page<>(items, page.next()))))
                .defaultIfEmpty(new Page<>(List.of(), null));
    }

    /** The one with a pseudonym; empty where nobody has it. */
    Mono<PanelApplicant> of(PlacementView placement, String pseudonym) {
        return panel(placement)
                .flatMap(panel -> who(panel)
                        .filter(each -> each.pseudonym().equals(pseudonym))
                        .next()
                        .flatMap(found -> read(panel, List.of(found))))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
    }

    private Mono<Panel> panel(PlacementView placement) {
        return Mono.justOrEmpty(placement.roundId())
                .flatMap(round -> placements
                        .strictestScoring(round, placement.organisationId())
                        .map(scoring -> new Panel(placement, round, scoring)));
    }

    private Flux<Applied> who(Panel panel) {
        String placement = panel.placement().id();
        return applications
                .applicants(panel.round(), placement)
                .map(each -> new Applied(pseudonyms.of(panel.round(), placement, each.candidate()), each));
    }

    private Mono<List<PanelApplicant>> read(Panel panel, List<Applied> who) {
        return who.isEmpty() ? Mono.just(List.of()) : found(panel, who).map(found -> join(panel, who, found));
    }

    private Mono<Found> found(Panel panel, List<Applied> who) {
        PlacementView placement = panel.placement();
        List<String> ids = who.stream().map(each -> each.who().candidate()).toList();
        return Mono.zip(
                        candidates.profiles(ids).collectMap(SkillProfile::id),
                        names(panel, ids),
                        store.of(panel.round(), placement.id(), placement.organisationId())
                                .collectMap(Assessment::candidate))
                .flatMap(
                        all -> homes(panel, who).map(homes -> new Found(all.getT1(), all.getT2(), homes, all.getT3())));
    }

    private Mono<Map<String, PanelApplicant.Names>> names(Panel panel, List<String> ids) {
        return panel.scoring().hidesName()
                ? Mono.just(Map.of())
                : candidates
                        .named(ids)
                        .collectMap(
                                CandidateView::id, person -> new PanelApplicant.Names(person.name(), person.title()));
    }

    private Mono<Map<String, OrganisationView>> homes(Panel panel, List<Applied> who) {
        return panel.scoring().hidesHome()
                ? Mono.just(Map.of())
                : organisations.named(
                        who.stream().map(each -> each.who().organisation()).collect(Collectors.toSet()));
    }

    private List<PanelApplicant> join(Panel panel, List<Applied> who, Found found) {
        return who.stream()
                .flatMap(each -> Stream.ofNullable(
                                found.profiles().get(each.who().candidate()))
                        .map(profile -> new PanelApplicant(
                                panel.placement(),
                                panel.round(),
                                panel.scoring(),
                                each.pseudonym(),
                                profile,
                                each.who().endorsed(),
                                found.names().get(profile.id()),
                                home(found.homes().get(each.who().organisation())),
                                found.assessments().get(profile.id()))))
                .toList();
    }

    private static @Nullable ApplicantHome home(@Nullable OrganisationView of) {
        return of == null ? null : new ApplicantHome(of.id(), of.name(), Objects.requireNonNull(of.sector()));
    }
}
