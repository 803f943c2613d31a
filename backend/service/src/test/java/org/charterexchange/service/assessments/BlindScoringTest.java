package org.charterexchange.service.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BlindScoringTest extends AssessmentScene {

    @Test
    void noAnswerToABlindPanelHoldsAnythingThatTellsWhoThePersonIs() {
        Scene scene = scene("blind", Scoring.BLIND_WITHOUT_HOME);
        List<String> told = everyAnswer(scene);

        assertThat(told).contains("risk-assessment").hasSizeGreaterThan(40);
        assertThat(told).noneMatch(value -> scene.personal().anyMatch(value::contains));
    }

    @Test
    void aBlindPanelIsToldTheHomeUnlessTheHostAskedNotToBe() {
        Scene scene = scene("half", Scoring.BLIND);
        List<String> told = everyAnswer(scene);

        assertThat(told).contains("home-half", "Name of home-half");
        assertThat(told)
                .noneMatch(value -> Stream.of(
                                scene.person().id(), scene.person().name(), "Chief Inspector", "leader-per-half")
                        .anyMatch(value::contains));
    }

    @Test
    void theTrailOfTheHostNamesTheApplicantAsItsPanelDoes() {
        Scene scene = scene("trail", Scoring.BLIND_WITHOUT_HOME);
        String applicant = first(scene).applicantId();
        answer(assess(scene, applicant, 40, "Solid", 0), 200, ApplicantView.class);
        String trail = Mono.fromCallable(() ->
                        answer(asProgramme().get().uri("/audit?organisation=host-trail&limit=200"), 200, String.class))
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(read -> read.delayElements(Duration.ofMillis(50)))
                .filter(read -> read.contains("assessment.give"))
                .blockFirst(Duration.ofSeconds(30));

        assertThat(trail).contains("assessment/" + scene.placement().id() + "/" + applicant);
        assertThat(scene.personal()).noneMatch(Objects.requireNonNull(trail)::contains);
    }

    @Test
    void anOpenPanelReadsNameTitleAndHome() {
        Scene scene = scene("named", Scoring.NAMED);
        ApplicantView applicant = first(scene);

        assertThat(applicant.name()).isEqualTo(scene.person().name());
        assertThat(applicant.title()).isEqualTo("Chief Inspector");
        assertThat(applicant.home()).isNotNull();
        assertThat(applicant.fit().essentialMet()).isOne();
        assertThat(applicant.fit().wantedPercent()).isZero();
        assertThat(applicant.fit().developmentPercent()).isEqualTo(100);
    }

    @Test
    void aPseudonymStaysInItsPlacementAndIsAnotherInTheNext() {
        Scene scene = scene("alias", Scoring.BLIND);
        PlacementView second = openPlacement("host-alias", "round-alias", Fixtures.aPlacement("Two", Scoring.BLIND));
        CandidateView both = leader("two-alias", "home-alias");
        submitted(both.name(), "round-alias", scene.placement().id(), second.id());

        Set<String> once = ids(scene.panel(), scene.placement());
        assertThat(ids(scene.panel(), scene.placement())).hasSize(2).isEqualTo(once);
        assertThat(once).doesNotContainAnyElementsOf(ids(scene.panel(), second));
    }
}
