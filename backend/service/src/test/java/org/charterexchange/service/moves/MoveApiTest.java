package org.charterexchange.service.moves;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class MoveApiTest extends MoveScene {

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
}
