package org.charterexchange.service.interruptions;

import java.util.Set;
import java.util.function.Supplier;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.TestMail;
import org.charterexchange.service.testing.TestRounds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The actions of several documents: what there is before each, and what there is once it is done.
 */
abstract class ActionScenes extends StoredScenes {

    private static final String PROGRAMME = "the-programme";

    /** What people do that is written into more than one document. */
    enum Action {
        CLOSE_A_ROUND,
        START_A_RUN,
        PUBLISH_A_ROUND,
        MOVE_A_LEADER,
        ACCEPT_AN_INVITATION,
        RANK_FOR_THE_FIRST_TIME,
        SCORE_FOR_THE_FIRST_TIME,
        PUBLISH_A_PLACEMENT
    }

    /**
     * A request that is about to be sent.
     *
     * @param version what it is based on
     * @param state everything it changes, as it is stored now
     * @param whole what that is once everything is done
     */
    record Attempt(
            String subject,
            String method,
            String path,
            @Nullable Long version,
            @Nullable Object body,
            Supplier<String> state,
            String whole) {}

    Attempt prepare(Action action, String tag) {
        return switch (action) {
            case CLOSE_A_ROUND -> closing(scene(tag));
            case START_A_RUN -> starting(scene(tag));
            case PUBLISH_A_ROUND -> publishing(scene(tag));
            case MOVE_A_LEADER -> moving(tag);
            case ACCEPT_AN_INVITATION -> accepting(tag);
            case RANK_FOR_THE_FIRST_TIME -> ranking(tag);
            case SCORE_FOR_THE_FIRST_TIME -> scoring(tag);
            case PUBLISH_A_PLACEMENT -> offering(tag);
        };
    }

    private Attempt closing(Scene scene) {
        return new Attempt(
                PROGRAMME,
                "POST",
                "/rounds/" + scene.id() + "/close",
                round(scene.id()).version(),
                null,
                () -> stored("rounds", scene.id(), "state") + frozen(scene) + placements(scene),
                "CLOSED frozen CLOSED CLOSED");
    }

    private Attempt starting(Scene scene) {
        close(scene.id());
        return new Attempt(
                PROGRAMME,
                "POST",
                "/rounds/" + scene.id() + "/runs",
                null,
                new RunRequest(null, 100L, 7L),
                () -> {
                    boolean queued = stored("runs", scene.id() + "-1") != null;
                    if (queued) {
                        ended(scene.id() + "-1");
                    }
                    return queued ? round(scene.id()).state().name() : stored("rounds", scene.id(), "state");
                },
                "REVIEW");
    }

    private Attempt publishing(Scene scene) {
        close(scene.id());
        RunView run = ended(
                answer(start(scene.id(), null, 2_000L), 201, RunView.class).id());
        return new Attempt(
                PROGRAMME,
                "POST",
                "/rounds/" + scene.id() + "/publish",
                round(scene.id()).version(),
                new PublishRequest(run.id(), "Best for both sides"),
                () -> round(scene.id()).state() + placements(scene),
                "PUBLISHED MATCHED MATCHED");
    }

    private Attempt moving(String tag) {
        organisation("old-" + tag, Sector.POLICING);
        organisation("new-" + tag, Sector.INDUSTRY);
        organisation("host-" + tag, Sector.INDUSTRY);
        CandidateView leader = leader("mover-" + tag, "old-" + tag);
        PlacementView placement = openPlacement("host-" + tag, "round-" + tag, "Wanted");
        submitted("mover-" + tag, "round-" + tag, placement.id());
        return new Attempt(
                PROGRAMME,
                "POST",
                "/candidates/" + leader.id() + "/move",
                1L,
                new MoveRequest("new-" + tag),
                () -> String.join(
                        " ",
                        stored("candidates", leader.id(), "organisation"),
                        stored("candidates", leader.id(), "movedBy"),
                        found("memberships", "candidate", leader.id(), "organisation"),
                        found("applications", "candidate", leader.id(), "organisation")),
                "new-" + tag + " - new-" + tag + " new-" + tag);
    }

    private Attempt accepting(String tag) {
        organisation("home-" + tag, Sector.POLICING);
        InvitationView invited = answer(
                asProgramme()
                        .post()
                        .uri("/invitations")
                        .bodyValue(new InvitationRequest(
                                "jo@i.example", "Jo " + tag, Set.of(Role.LEADER), "home-" + tag, null, null)),
                201,
                InvitationView.class);
        String token = TestMail.token(TestMail.awaited(invited.id(), 1));
        return new Attempt(
                "invited-" + tag,
                "POST",
                "/invitations/accept",
                null,
                new InvitationToken(token),
                () -> String.join(
                        " ",
                        stored("invitations", invited.id(), "state"),
                        found("memberships", "subject", "invited-" + tag, "organisation"),
                        found("candidates", "name", "Jo " + tag, "organisation")),
                "ACCEPTED home-" + tag + " home-" + tag);
    }

    private Attempt ranking(String tag) {
        organisation("force-" + tag, Sector.POLICING);
        organisation("host-" + tag, Sector.INDUSTRY);
        CandidateView leader = leader("ranker-" + tag, "force-" + tag);
        PlacementView placement = openPlacement("host-" + tag, "round-" + tag, "Wanted");
        String mine = "/rounds/round-" + tag + "/applications/mine";
        return new Attempt(
                "leader-ranker-" + tag,
                "PUT",
                mine,
                0L,
                Fixtures.aRanking(placement.id()),
                () -> JsonMapper.shared()
                                .readTree(
                                        answer(as("leader-ranker-" + tag).get().uri(mine), 200, String.class))
                                .path("applications")
                                .size()
                        + " of " + leader.name(),
                "1 of " + leader.name());
    }

    private Attempt scoring(String tag) {
        Scene scene = scene(tag);
        TestRounds.setScoring(scene.id(), true);
        String path = "/placements/" + scene.atCompany().id() + "/applicants";
        String panel = answer(asCoordinatorOf(scene.company()).get().uri(path), 200, String.class);
        String applicant =
                JsonMapper.shared().readTree(panel).at("/items/0/applicantId").asString();
        return new Attempt(
                "coordinator-of-" + scene.company(),
                "PUT",
                path + "/" + applicant + "/assessment",
                0L,
                new AssessmentRequest(71, null),
                () -> answer(asCoordinatorOf(scene.company()).get().uri(path), 200, String.class)
                                .contains(":71")
                        ? "scored"
                        : "not scored",
                "scored");
    }

    private Attempt offering(String tag) {
        organisation("host-" + tag, Sector.INDUSTRY);
        TestRounds.set("round-" + tag, true, true);
        PlacementView draft = answer(
                asCoordinatorOf("host-" + tag).post().uri("/placements").bodyValue(Fixtures.aPlacement("Draft")),
                201,
                PlacementView.class);
        return new Attempt(
                "coordinator-of-host-" + tag,
                "POST",
                "/placements/" + draft.id() + "/publish?round=round-" + tag,
                1L,
                null,
                () -> stored("placements", draft.id(), "state") + " in " + stored("placements", draft.id(), "round"),
                "OPEN in round-" + tag);
    }

    private String frozen(Scene scene) {
        return stored("rounds", scene.id(), "frozen").equals("-") ? "" : " frozen";
    }

    private String placements(Scene scene) {
        return " " + stored("placements", scene.atCompany().id(), "state") + " "
                + stored("placements", scene.atForce().id(), "state");
    }
}
