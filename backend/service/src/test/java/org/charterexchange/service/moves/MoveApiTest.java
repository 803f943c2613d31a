package org.charterexchange.service.moves;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestMail;
import org.charterexchange.service.testing.TestRounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class MoveApiTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aLeaderMovesWithProfileAndMembershipAndTheOldHomeFindsNothingOfThem() {
        homes("mv-a");
        CandidateView leader = leader("mv-ann", "mv-a-old");

        CandidateView moved = answer(move(leader, 1, "mv-a-new"), 200, CandidateView.class);

        assertThat(moved.organisationId()).isEqualTo("mv-a-new");
        MeView me = answer(as("leader-mv-ann").get().uri("/me"), 200, MeView.class);
        assertThat(me.organisationId()).isEqualTo("mv-a-new");
        assertThat(me.candidateId()).isEqualTo(leader.id());
        problem(asCoordinatorOf("mv-a-old").get().uri("/candidates/{id}", leader.id()), 404, "not-found");
        answer(asCoordinatorOf("mv-a-new").get().uri("/candidates/{id}", leader.id()), 200, CandidateView.class);
        assertThat(answer(asCoordinatorOf("mv-a-old").get().uri("/memberships"), 200, String.class))
                .doesNotContain("leader-mv-ann");
        assertThat(answer(asCoordinatorOf("mv-a-new").get().uri("/memberships"), 200, String.class))
                .contains("leader-mv-ann");
        assertThat(stored(leader).getList("earlierHomes", Document.class))
                .extracting(home -> home.getString("organisation"))
                .containsExactly("mv-a-old");
        assertThat(stored(leader)).doesNotContainKey("movedBy");
    }

    @Test
    void bothHomesHaveAnEntryOfTheMoveInTheirOwnChain() {
        homes("mv-b");
        CandidateView leader = leader("mv-bea", "mv-b-old");
        answer(move(leader, 1, "mv-b-new"), 200, CandidateView.class);
        assertThat(trail("mv-b-old", "candidate.move"))
                .contains("candidate/" + leader.id())
                .doesNotContain("candidate.arrive");
        assertThat(trail("mv-b-new", "candidate.arrive"))
                .contains("candidate/" + leader.id(), "membership.move")
                .doesNotContain("candidate.move");
    }

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

    @Test
    void aMoveThatACrashCutShortIsCompleted() {
        homes("mv-g");
        organisation("mv-g-host", Sector.INDUSTRY);
        CandidateView leader = leader("mv-gus", "mv-g-old");
        PlacementView placement = openPlacement("mv-g-host", "mv-g-round", "Wanted");
        submitted("mv-gus", "mv-g-round", placement.id());
        mongo().getCollection("candidates")
                .flatMap(into -> Mono.from(into.updateOne(
                        Filters.eq("_id", leader.id()),
                        Updates.combine(
                                Updates.set("organisation", "mv-g-new"), Updates.set("movedBy", "who-crashed")))))
                .block(PATIENCE);

        Moves moves = bean(Moves.class);
        moves.settleAll().block(PATIENCE);
        moves.settleAll().block(PATIENCE);

        assertThat(answer(as("leader-mv-gus").get().uri("/me"), 200, MeView.class)
                        .organisationId())
                .isEqualTo("mv-g-new");
        ApplicationsView mine =
                answer(as("leader-mv-gus").get().uri(uri("mv-g-round", "/mine")), 200, ApplicationsView.class);
        assertThat(mine.organisationId()).isEqualTo("mv-g-new");
        assertThat(mine.version()).isEqualTo(3);
        assertThat(stored(leader)).doesNotContainKey("movedBy");
        assertThat(trail("mv-g-new", "candidate.arrive")).contains("who-crashed");
    }

    @Test
    void aWrongHomeIsNamedAndAnOldVersionToldOf() {
        homes("mv-h");
        CandidateView leader = leader("mv-hal", "mv-h-old");
        for (String wrong : new String[] {"nowhere", "mv-h-old"}) {
            assertThat(problem(move(leader, 1, wrong), 422, "invalid").errors())
                    .extracting(FieldFault::pointer)
                    .containsExactly("/organisationId");
        }
        problem(move(leader, 9, "mv-h-new"), 412, "version-mismatch");
    }

    @Test
    void whoCoordinatedTheOldHomeCoordinatesNothingAfterwards() {
        homes("mv-i");
        String token = invited("mv-i-old", null);
        answer(accept("coordinator-of-mv-i-old", token), 200, String.class);
        CandidateView profile =
                answer(as("coordinator-of-mv-i-old").get().uri("/candidates/me"), 200, CandidateView.class);
        answer(move(profile, profile.version(), "mv-i-new"), 200, CandidateView.class);
        assertThat(answer(as("coordinator-of-mv-i-old").get().uri("/me"), 200, MeView.class)
                        .roles())
                .containsExactly(Role.LEADER);
        problem(as("coordinator-of-mv-i-old").get().uri("/memberships"), 403, "forbidden");
    }

    @Test
    void anInvitationOfTheOldHomeNoLongerReachesTheProfile() {
        homes("mv-j");
        CandidateView profile = answer(
                asCoordinatorOf("mv-j-old").post().uri("/candidates").bodyValue(Fixtures.aCandidate("mv-joy")),
                201,
                CandidateView.class);
        String token = invited("mv-j-old", profile.id());
        answer(move(profile, 1, "mv-j-new"), 200, CandidateView.class);
        problem(accept("mv-joy-person", token), 410, "invitation-withdrawn");
    }

    private void homes(String tag) {
        organisation(tag + "-old", Sector.POLICING);
        organisation(tag + "-new", Sector.INDUSTRY);
    }

    private String invited(String organisation, @Nullable String candidate) {
        InvitationRequest request =
                new InvitationRequest("jo@mv.example", "Jo", Set.of(Role.LEADER), organisation, candidate, null);
        InvitationView invited =
                answer(asProgramme().post().uri("/invitations").bodyValue(request), 201, InvitationView.class);
        return TestMail.token(TestMail.awaited(invited.id(), 1));
    }

    private WebTestClient.RequestHeadersSpec<?> accept(String subject, String token) {
        return as(subject).post().uri("/invitations/accept").bodyValue(new InvitationToken(token));
    }

    private WebTestClient.RequestHeadersSpec<?> move(CandidateView who, long version, String home) {
        return asProgramme()
                .post()
                .uri("/candidates/{id}/move", who.id())
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new MoveRequest(home));
    }

    private WebTestClient.RequestHeadersSpec<?> decide(
            String organisation, String round, CandidateView who, String step, long version) {
        return asCoordinatorOf(organisation)
                .post()
                .uri(uri(round, "/" + who.id() + "/" + step))
                .header("If-Match", "\"" + version + "\"");
    }

    private static String uri(String round, String rest) {
        return "/rounds/" + round + "/applications" + rest;
    }

    /** The organisation's chain once an entry of the action has reached it. */
    private String trail(String organisation, String action) {
        return Objects.requireNonNull(Mono.fromSupplier(
                        () -> answer(asProgramme().get().uri("/audit?organisation=" + organisation), 200, String.class))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(entries -> entries.contains('"' + action + '"'))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE));
    }

    private Document stored(CandidateView who) {
        return Objects.requireNonNull(
                mongo().findById(who.id(), Document.class, "candidates").block(PATIENCE));
    }

    private ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }
}
