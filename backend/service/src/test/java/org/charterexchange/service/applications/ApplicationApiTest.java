package org.charterexchange.service.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestRounds;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class ApplicationApiTest extends ServiceTest {

    @Test
    void aLeaderRanksAndSubmitsAndTheHomeOrganisationEndorses() {
        organisation("app-force", Sector.POLICING);
        organisation("app-company", Sector.INDUSTRY);
        CandidateView ann = leader("ann", "app-force");
        PlacementView one = openPlacement("app-company", "app-round", "One");
        PlacementView two = openPlacement("app-company", "app-round", "Two");

        ApplicationsView none =
                answer(as("leader-ann").get().uri(uri("app-round", "mine")), 200, ApplicationsView.class);
        assertThat(none.version()).isZero();
        ApplicationsView draft =
                answer(rank("leader-ann", "app-round", "\"0\"", two.id(), one.id()), 200, ApplicationsView.class);
        assertThat(draft.applications())
                .extracting(ApplicationView::placementTitle)
                .containsExactly("Two", "One");
        problem(endorse("app-force", "app-round", ann.id(), "\"1\""), 404, "not-found");

        ApplicationsView sent =
                answer(step("leader-ann", "app-round", "mine/submit", "\"1\""), 200, ApplicationsView.class);
        assertThat(sent.submittedAt()).isNotNull();
        problem(rank("leader-ann", "app-round", "\"2\"", one.id()), 409, "refused-transition");
        problem(endorse("app-company", "app-round", ann.id(), "\"2\""), 404, "not-found");

        ApplicationsView endorsed =
                answer(endorse("app-force", "app-round", ann.id(), "\"2\""), 200, ApplicationsView.class);
        assertThat(endorsed.applications()).extracting(ApplicationView::state).containsOnly(ApplicationState.ENDORSED);
        Applications applications = bean(Applications.class);
        assertThat(applications.endorsed("app-round").collectList().block())
                .containsExactly(new EndorsedRanking(ann.id(), "app-force", List.of(two.id(), one.id()), false));
    }

    @Test
    void everyWrongChoiceIsNamed() {
        organisation("wrong-force", Sector.POLICING);
        organisation("wrong-company", Sector.INDUSTRY);
        leader("wil", "wrong-force");
        PlacementView own = openPlacement("wrong-force", "wrong-round", "Own");
        PlacementView elsewhere = openPlacement("wrong-company", "another-round", "Elsewhere");
        PlacementView right = openPlacement("wrong-company", "wrong-round", "Right");
        Problem problem = problem(
                rank("leader-wil", "wrong-round", "\"0\"", own.id(), elsewhere.id(), right.id(), "nowhere"),
                422,
                "invalid");
        assertThat(problem.errors())
                .extracting(FieldFault::pointer)
                .containsExactly("/placements/0", "/placements/1", "/placements/3");
        Problem twice = problem(rank("leader-wil", "wrong-round", "\"0\"", right.id(), right.id()), 422, "invalid");
        assertThat(twice.errors()).extracting(FieldFault::pointer).containsExactly("/placements/1");
    }

    @Test
    void aClosedRoundTakesNoApplications() {
        organisation("late-force", Sector.POLICING);
        leader("lee", "late-force");
        TestRounds.set("late-round", false, false);
        problem(rank("leader-lee", "late-round", "\"0\""), 409, "window-closed");
        problem(rank("leader-lee", "no-such-round", "\"0\""), 404, "not-found");
    }

    @Test
    void twoFirstRankingsAtOnceKeepOne() {
        organisation("twice-force", Sector.POLICING);
        leader("tom", "twice-force");
        TestRounds.set("twice-round", true, true);
        answer(rank("leader-tom", "twice-round", "\"0\""), 200, ApplicationsView.class);
        problem(rank("leader-tom", "twice-round", "\"0\""), 412, "version-mismatch");
    }

    @Test
    void withdrawnApplicationsAreNoLongerEndorsedAndMayBeginAnew() {
        organisation("back-force", Sector.POLICING);
        organisation("back-company", Sector.INDUSTRY);
        leader("bo", "back-force");
        PlacementView one = openPlacement("back-company", "back-round", "One");
        answer(rank("leader-bo", "back-round", "\"0\"", one.id()), 200, ApplicationsView.class);
        answer(step("leader-bo", "back-round", "mine/submit", "\"1\""), 200, ApplicationsView.class);
        ApplicationsView back =
                answer(step("leader-bo", "back-round", "mine/withdraw", "\"2\""), 200, ApplicationsView.class);
        assertThat(back.applications()).extracting(ApplicationView::state).containsOnly(ApplicationState.WITHDRAWN);
        ApplicationsView anew = answer(rank("leader-bo", "back-round", "\"3\"", one.id()), 200, ApplicationsView.class);
        assertThat(anew.applications()).extracting(ApplicationView::state).containsOnly(ApplicationState.DRAFT);
    }

    @Test
    void withdrawnApplicationsAreSubmittedAgainAsTheyWere() {
        organisation("again-force", Sector.POLICING);
        organisation("again-company", Sector.INDUSTRY);
        leader("agi", "again-force");
        PlacementView one = openPlacement("again-company", "again-round", "One");
        submitted("agi", "again-round", one.id());
        answer(step("leader-agi", "again-round", "mine/withdraw", "\"2\""), 200, ApplicationsView.class);
        ApplicationsView again =
                answer(step("leader-agi", "again-round", "mine/submit", "\"3\""), 200, ApplicationsView.class);
        assertThat(again.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(again.applications())
                .extracting(ApplicationView::placementTitle)
                .containsExactly("One");
        Problem twice = problem(step("leader-agi", "again-round", "mine/submit", "\"4\""), 409, "refused-transition");
        assertThat(twice.detail())
                .isEqualTo(
                        "This ranking is submitted and waits for the home organisation, so it cannot be submitted now."
                                + " Nothing was changed.");
    }

    @Test
    void theOtherChoicesAreStillChangedAndSubmittedWhenAHostWithdrawsOne() {
        organisation("edit-force", Sector.POLICING);
        organisation("edit-company", Sector.INDUSTRY);
        leader("edi", "edit-force");
        PlacementView gone = openPlacement("edit-company", "edit-round", "Gone");
        PlacementView stays = openPlacement("edit-company", "edit-round", "Stays");
        answer(rank("leader-edi", "edit-round", "\"0\"", gone.id(), stays.id()), 200, ApplicationsView.class);
        answer(
                asCoordinatorOf("edit-company")
                        .post()
                        .uri("/placements/{id}/withdraw?reason=Office+closes", gone.id())
                        .header("If-Match", "\"2\""),
                200,
                PlacementView.class);
        ApplicationsView moved =
                answer(rank("leader-edi", "edit-round", "\"1\"", stays.id(), gone.id()), 200, ApplicationsView.class);
        assertThat(moved.applications())
                .extracting(ApplicationView::placementTitle)
                .containsExactly("Stays", "Gone");
        answer(rank("leader-edi", "edit-round", "\"2\"", stays.id()), 200, ApplicationsView.class);
        problem(rank("leader-edi", "edit-round", "\"3\"", stays.id(), gone.id()), 422, "invalid");
        answer(step("leader-edi", "edit-round", "mine/submit", "\"3\""), 200, ApplicationsView.class);
    }

    private WebTestClient.RequestHeadersSpec<?> rank(
            String leader, String round, String version, String... placements) {
        return as(leader)
                .put()
                .uri(uri(round, "mine"))
                .header("If-Match", version)
                .bodyValue(Fixtures.aRanking(placements));
    }

    private WebTestClient.RequestHeadersSpec<?> step(String leader, String round, String step, String version) {
        return as(leader).post().uri(uri(round, step)).header("If-Match", version);
    }

    private WebTestClient.RequestHeadersSpec<?> endorse(
            String organisation, String round, String candidate, String version) {
        return asCoordinatorOf(organisation)
                .post()
                .uri(uri(round, candidate + "/endorse"))
                .header("If-Match", version);
    }

    private static String uri(String round, String rest) {
        return "/rounds/" + round + "/applications/" + rest;
    }
}
