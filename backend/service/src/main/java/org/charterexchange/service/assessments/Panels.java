package org.charterexchange.service.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.assessments.ApplicantHome;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.applications.Applicant;
import org.charterexchange.service.applications.Applications;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.candidates.SkillProfile;
import org.charterexchange.service.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads who applies for a placement. What the placement's scoring hides is never read, so that nothing further on can
 * give it away.
 */
@Component
class Panels {

    private final Applications applications;
    private final Candidates candidates;
    private final Organisations organisations;
    private final AssessmentStore store;
    private final Pseudonyms pseudonyms;

    Panels(
            Applications applications,
            Candidates candidates,
            Organisations organisations,
            AssessmentStore store,
            Pseudonyms pseudonyms) {
        this.applications = applications;
        this.candidates = candidates;
        this.organisations = organisations;
        this.store = store;
        this.pseudonyms = pseudonyms;
    }

    private record Found(
            Map<String, SkillProfile> profiles,
            Map<String, Applying.Names> names,
            Map<String, OrganisationView> homes,
            Map<String, Assessment> assessments) {}

    /** Everybody who applies, in the order of their pseudonyms; nobody before the placement is in a round. */
    Mono<List<Applying>> of(PlacementView placement) {
        String round = placement.roundId();
        return round == null
                ? Mono.just(List.of())
                : applications
                        .applicants(round, placement.id())
                        .collectList()
                        .flatMap(who -> found(placement, round, who).map(found -> join(placement, round, who, found)));
    }

    private Mono<Found> found(PlacementView placement, String round, List<Applicant> who) {
        List<String> ids = who.stream().map(Applicant::candidate).toList();
        return Mono.zip(
                        candidates.profiles(ids).collectMap(SkillProfile::id),
                        names(placement, ids),
                        store.of(round, placement.id(), placement.organisationId())
                                .collectMap(Assessment::candidate))
                .flatMap(all ->
                        homes(placement, who).map(homes -> new Found(all.getT1(), all.getT2(), homes, all.getT3())));
    }

    private Mono<Map<String, Applying.Names>> names(PlacementView placement, List<String> ids) {
        return placement.scoring().hidesName()
                ? Mono.just(Map.of())
                : candidates
                        .named(ids)
                        .collectMap(CandidateView::id, person -> new Applying.Names(person.name(), person.title()));
    }

    private Mono<Map<String, OrganisationView>> homes(PlacementView placement, List<Applicant> who) {
        return placement.scoring().hidesHome()
                ? Mono.just(Map.of())
                : organisations.named(who.stream().map(Applicant::organisation).collect(Collectors.toSet()));
    }

    private List<Applying> join(PlacementView placement, String round, List<Applicant> who, Found found) {
        return who.stream()
                .flatMap(each -> Stream.ofNullable(found.profiles().get(each.candidate()))
                        .map(profile -> new Applying(
                                placement,
                                round,
                                pseudonyms.of(round, placement.id(), profile.id()),
                                profile,
                                each.endorsed(),
                                found.names().get(profile.id()),
                                home(found.homes().get(each.organisation())),
                                found.assessments().get(profile.id()))))
                .sorted(Comparator.comparing(Applying::pseudonym))
                .toList();
    }

    private static @Nullable ApplicantHome home(@Nullable OrganisationView of) {
        return of == null ? null : new ApplicantHome(of.id(), of.name(), Objects.requireNonNull(of.sector()));
    }
}
