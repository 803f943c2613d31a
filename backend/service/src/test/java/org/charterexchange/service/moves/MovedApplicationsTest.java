package org.charterexchange.service.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.TestRounds;
import org.junit.jupiter.api.Test;

class MovedApplicationsTest extends MoveScene {

    @Test
    void anEndorsedApplicationGoesAlongAndWaitsForTheNewHome() {
        homes("mv-c");
        organisation("mv-c-host", Sector.INDUSTRY);
        CandidateView leader = leader("mv-cat", "mv-c-old");
        PlacementView kept = openPlacement("mv-c-host", "mv-c-round", "Kept");
        PlacementView own = openPlacement("mv-c-new", "mv-c-round", "Of the new home");
        submitted("mv-cat", "mv-c-round", own.id(), kept.id());
        answer(decide("mv-c-old", "mv-c-round", leader, "endorse", 2), 200, ApplicationsView.class);

        answer(move(leader, 1, "mv-c-new"), 200, CandidateView.class);

        ApplicationsView mine =
                answer(as("leader-mv-cat").get().uri(uri("mv-c-round", "/mine")), 200, ApplicationsView.class);
        assertThat(mine.organisationId()).isEqualTo("mv-c-new");
        assertThat(mine.applications()).extracting(ApplicationView::placementId).containsExactly(kept.id());
        assertThat(mine.applications()).extracting(ApplicationView::state).containsOnly(ApplicationState.SUBMITTED);
        assertThat(answer(asCoordinatorOf("mv-c-old").get().uri(uri("mv-c-round", "")), 200, String.class))
                .doesNotContain(leader.id());
        problem(decide("mv-c-old", "mv-c-round", leader, "endorse", mine.version()), 404, "not-found");
        answer(decide("mv-c-new", "mv-c-round", leader, "endorse", mine.version()), 200, ApplicationsView.class);
    }

    @Test
    void whatTheOldHomeDeclinedBeginsAnewWithoutItsReason() {
        homes("mv-d");
        organisation("mv-d-host", Sector.INDUSTRY);
        CandidateView leader = leader("mv-dan", "mv-d-old");
        PlacementView placement = openPlacement("mv-d-host", "mv-d-round", "Wanted");
        submitted("mv-dan", "mv-d-round", placement.id());
        answer(decide("mv-d-old", "mv-d-round", leader, "decline?reason=Confidential", 2), 200, ApplicationsView.class);

        answer(move(leader, 1, "mv-d-new"), 200, CandidateView.class);

        ApplicationsView mine =
                answer(as("leader-mv-dan").get().uri(uri("mv-d-round", "/mine")), 200, ApplicationsView.class);
        assertThat(mine.declineReason()).isNull();
        assertThat(mine.applications()).extracting(ApplicationView::state).containsOnly(ApplicationState.DRAFT);
    }

    @Test
    void nobodyLeavesWhileTheirApplicationsAwaitADecision() {
        homes("mv-e");
        organisation("mv-e-host", Sector.INDUSTRY);
        CandidateView leader = leader("mv-eli", "mv-e-old");
        PlacementView placement = openPlacement("mv-e-host", "mv-e-round", "Wanted");
        submitted("mv-eli", "mv-e-round", placement.id());
        TestRounds.setClosed("mv-e-round");

        Problem refused = problem(move(leader, 1, "mv-e-new"), 409, "refused-move");

        assertThat(refused.detail()).contains("mv-e-round");
        assertThat(answer(as("leader-mv-eli").get().uri("/me"), 200, MeView.class)
                        .organisationId())
                .isEqualTo("mv-e-old");
    }

    @Test
    void whatARoundHasDecidedStaysWithTheHomeThatEndorsed() {
        homes("mv-f");
        organisation("mv-f-host", Sector.INDUSTRY);
        CandidateView leader = leader("mv-fay", "mv-f-old");
        PlacementView placement = openPlacement("mv-f-host", "mv-f-round", "Past");
        submitted("mv-fay", "mv-f-round", placement.id());
        TestRounds.set("mv-f-round", false, false);

        answer(move(leader, 1, "mv-f-new"), 200, CandidateView.class);

        ApplicationsView mine =
                answer(as("leader-mv-fay").get().uri(uri("mv-f-round", "/mine")), 200, ApplicationsView.class);
        assertThat(mine.organisationId()).isEqualTo("mv-f-old");
        assertThat(mine.organisationName()).isEqualTo("Name of mv-f-old");
        assertThat(answer(asCoordinatorOf("mv-f-old").get().uri(uri("mv-f-round", "")), 200, String.class))
                .contains(leader.id())
                .doesNotContain("mv-f-new");
        assertThat(answer(asCoordinatorOf("mv-f-new").get().uri(uri("mv-f-round", "")), 200, String.class))
                .doesNotContain(leader.id());
    }
}
