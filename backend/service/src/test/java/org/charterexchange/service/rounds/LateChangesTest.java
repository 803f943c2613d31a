package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateChangesTest extends LateChangesScene {

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anEndorsementThatIsOvertakenByTheClosingIsRefused(int answer) {
        Scene scene = scene("late-endorse-" + answer);
        closesAfterAnswer(scene, answer);
        problem(endorse(scene, scene.eve()), 409, "window-closed");
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .hasSize(4)
                .doesNotContain(scene.eve().id());
        assertThat(state(scene, "leader-" + scene.eve().name())).isEqualTo(ApplicationState.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aWithdrawalThatIsOvertakenIsRefusedAndTheApplicationStaysWhatWasFrozen(int answer) {
        Scene scene = scene("late-withdraw-" + answer);
        closesAfterAnswer(scene, answer);
        problem(mine(scene, "leader-" + scene.ann().name(), "withdraw", 3), 409, "window-closed");
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .contains(scene.ann().id());
        assertThat(state(scene, "leader-" + scene.ann().name())).isEqualTo(ApplicationState.ENDORSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aFirstRankingThatIsOvertakenIsRefusedAndLeavesNothing(int answer) {
        Scene scene = scene("late-rank-" + answer);
        CandidateView fay = leader("fay-late-" + answer, scene.force());
        closesAfterAnswer(scene, answer);
        problem(
                as("leader-" + fay.name())
                        .put()
                        .uri("/rounds/{round}/applications/mine", scene.id())
                        .header("If-Match", "\"0\"")
                        .bodyValue(Fixtures.aRanking()),
                409,
                "window-closed");
        assertThat(stored("applications", "candidate", fay.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aFirstScoreThatIsOvertakenIsRefusedAndLeavesNothing(int answer) {
        Scene scene = scene("late-score-" + answer);
        closesAfterAnswer(scene, answer);
        problem(score(scene, "ann-late-score-" + answer, 0, 70), 409, "window-closed");
        assertThat(frozen(scene).assessments()).isEmpty();
        assertThat(stored("assessments", "round", scene.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anotherScoreThatIsOvertakenIsRefusedAndTheFirstOneCounts(int answer) {
        Scene scene = scene("late-rescore-" + answer);
        score(scene, "ann-late-rescore-" + answer, 0, 70)
                .exchange()
                .expectStatus()
                .isOk();
        closesAfterAnswer(scene, answer);
        problem(score(scene, "ann-late-rescore-" + answer, 1, 10), 409, "window-closed");
        assertThat(frozen(scene).assessments()).extracting(Assessment::score).containsExactly(70);
        assertThat(applicants(scene).filter(each -> each.contains("\"score\":70")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aPublicationThatIsOvertakenIsRefusedAndThePlacementStaysADraft(int answer) {
        Scene scene = scene("late-publish-" + answer);
        PlacementView draft = answer(
                asCoordinatorOf(scene.company()).post().uri("/placements").bodyValue(Fixtures.aPlacement("Overtaken")),
                201,
                PlacementView.class);
        closesAfterAnswer(scene, answer);
        problem(
                asCoordinatorOf(scene.company())
                        .post()
                        .uri("/placements/{id}/publish?round={round}", draft.id(), scene.id())
                        .header("If-Match", "\"1\""),
                409,
                "window-closed");
        assertThat(frozen(scene).placements()).extracting(Placement::id).doesNotContain(draft.id());
        PlacementView after = answer(
                asCoordinatorOf(scene.company()).get().uri("/placements/{id}", draft.id()), 200, PlacementView.class);
        assertThat(after.state()).isEqualTo(PlacementState.DRAFT);
        assertThat(after.roundId()).isNull();
    }

    @Test
    void whatWasAnsweredBeforeTheRoundClosedIsFrozen() {
        Scene scene = scene("in-time");
        answer(endorse(scene, scene.eve()), 200, ApplicationsView.class);
        answer(mine(scene, "leader-" + scene.ann().name(), "withdraw", 3), 200, ApplicationsView.class);
        close(scene.id());
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .contains(scene.eve().id())
                .doesNotContain(scene.ann().id());
    }
}
