package org.charterexchange.service.access;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.rounds.RoundTest;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.TestMail;
import org.charterexchange.service.testing.TestRounds;
import org.charterexchange.service.time.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The two organisations that every row of the route table is tried for, with their people, systems and placements.
 */
abstract class AccessMembers extends RoundTest {

    static final AtomicInteger COUNT = new AtomicInteger();

    /** One auditor serves every test class. */
    static final AtomicBoolean AUDITOR = new AtomicBoolean();

    @Nullable Scene round;

    String published = "";
    String unpublished = "";

    /** One of the two organisations; the run is what it may read, or the one that it may not. */
    record Side(String organisation, String candidate, String name, String run) {}

    /** A round whose run has ended and may be published. */
    record Solved(String round, long version, String run) {}

    /** An application as the host's panel knows it. */
    record Applied(String placement, String applicant) {}

    Scene scene() {
        if (round == null) {
            Scene made = scene(fresh("scene"));
            close(made.id());
            unpublished = ended(answer(start(made.id(), null, 50L), 201, RunView.class)
                            .id())
                    .id();
            published = ended(answer(start(made.id(), null, 60L), 201, RunView.class)
                            .id())
                    .id();
            answer(publish(made.id(), published, round(made.id()).version()), 200, RoundView.class);
            if (AUDITOR.compareAndSet(false, true)) {
                member("auditor-matrix", Role.AUDITOR, null, null);
                member("second-programme-matrix", Role.PROGRAMME, null, null);
            }
            answer(
                    as("auditor-matrix")
                            .post()
                            .uri("/rounds/{id}/disclosures", made.id())
                            .bodyValue(new DisclosureRequest("A complaint")),
                    201,
                    DisclosureView.class);
            machine(made.company());
            machine(made.other());
            round = made;
        }
        return round;
    }

    Side ours() {
        CandidateView bob = scene().bob();
        return new Side(scene().company(), bob.id(), bob.name(), published);
    }

    Side theirs() {
        CandidateView dee = scene().dee();
        return new Side(scene().other(), dee.id(), dee.name(), unpublished);
    }

    String fresh(String what) {
        return "matrix-" + what + "-" + COUNT.incrementAndGet();
    }

    String machine(Side side) {
        return machine(side.organisation(), fresh("machine"));
    }

    void machine(String organisation) {
        machine(organisation, "machine-of-" + organisation);
    }

    String machine(String organisation, String client) {
        return answer(
                        asProgramme()
                                .post()
                                .uri("/machines")
                                .bodyValue(Fixtures.aMachine(ISSUER.uri(), client, organisation)),
                        201,
                        MachineView.class)
                .id();
    }

    /** A system that has yet to confirm. */
    String registration(Side side) {
        return answer(
                        asCoordinatorOf(side.organisation())
                                .post()
                                .uri("/machines")
                                .bodyValue(machineRequest(side)),
                        201,
                        MachineView.class)
                .id();
    }

    MachineRequest machineRequest(Side side) {
        return Fixtures.aMachine(ISSUER.uri(), fresh("machine"), side.organisation());
    }

    String membership(Side side) {
        return member(fresh("member"), Role.COORDINATOR, side.organisation(), null)
                .id();
    }

    String invitation(Side side) {
        return answer(
                        asProgramme().post().uri("/invitations").bodyValue(Fixtures.anInvitation(side.organisation())),
                        201,
                        InvitationView.class)
                .id();
    }

    InvitationToken invitationToken(Side side) {
        return new InvitationToken(TestMail.token(TestMail.awaited(invitation(side), 1)));
    }

    AccessAttempt changedOrganisation() {
        String id = fresh("organisation");
        organisation(id, Sector.INDUSTRY);
        return AccessAttempt.on(id).basedOn(1).sendingTo(named -> Fixtures.anOrganisation(named, Sector.POLICING));
    }

    String imported(Side side) {
        ImportReport report = answer(
                asCoordinatorOf(side.organisation())
                        .post()
                        .uri("/imports/candidates?check=false")
                        .contentType(new MediaType("text", "csv"))
                        .bodyValue("id,organisation,name\n" + fresh("imported") + "," + side.organisation() + ",Ida\n"),
                200,
                ImportReport.class);
        return Objects.requireNonNull(report.accepted()).id();
    }

    String draft(Side side) {
        return answer(
                        asCoordinatorOf(side.organisation())
                                .post()
                                .uri("/placements")
                                .bodyValue(Fixtures.aPlacement("Draft")),
                        201,
                        PlacementView.class)
                .id();
    }

    String offer(Side side, String testRound) {
        return openPlacement(side.organisation(), testRound, "Offered").id();
    }

    /** A round that takes offers and applications, of which nothing else is known. */
    String openTestRound() {
        String id = fresh("round");
        TestRounds.set(id, true, true);
        return id;
    }

    /** Somebody at home there who may move. */
    String movable(Side side) {
        return answer(
                        asCoordinatorOf(side.organisation())
                                .post()
                                .uri("/candidates")
                                .bodyValue(Fixtures.aCandidate(fresh("movable"))),
                        201,
                        CandidateView.class)
                .id();
    }

    /** The other one of the two organisations. */
    String elsewhere(Side side) {
        return side.organisation().equals(scene().company()) ? scene().other() : scene().company();
    }

    long candidateVersion(Side side) {
        return answer(leader(side).get().uri("/candidates/me"), 200, CandidateView.class)
                .version();
    }

    long equalityVersion(Side side) {
        return answer(leader(side).get().uri("/equality/mine"), 200, EqualityView.class)
                .version();
    }

    /** Everybody who may have asked, whoever takes it back. */
    void wishedErasure(Side side) {
        List.of(leader(side), asCoordinatorOf(side.organisation()), asProgramme(), as("auditor-matrix"))
                .forEach(each -> answer(
                        each.post().uri("/privacy/mine/erasure").bodyValue(new ErasureRequest(true)),
                        200,
                        ErasureView.class));
    }

    String hold(Side side) {
        HoldRequest request = new HoldRequest(
                membership(side),
                "A complaint",
                LondonTime.today(Clock.systemUTC()).plusDays(30));
        return answer(asProgramme().post().uri("/privacy/holds").bodyValue(request), 201, HoldView.class)
                .id();
    }

    WebTestClient leader(Side side) {
        return as("leader-" + side.name());
    }
}
