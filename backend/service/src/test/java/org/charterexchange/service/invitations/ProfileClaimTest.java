package org.charterexchange.service.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.notices.NoticeView;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How somebody would become a leader whom they are not, step by step. */
class ProfileClaimTest extends InvitationScene {

    @Test
    void aCoordinatorWhoInvitesHerselfToAProfileDoesNotGetIt() {
        organisation("claim-self", Sector.POLICING);
        CandidateView profile = added("claim-self", "Ida Imported");
        WebTestClient coordinator = asCoordinatorOf("claim-self");
        String token = token(invite(coordinator, aLeader("claim-self", profile.id())));

        problem(accept("coordinator-of-claim-self", token), 409, "refused-own-profile");
        problem(coordinator.get().uri("/candidates/me"), 403, "forbidden");
        assertThat(answer(coordinator.get().uri("/me"), 200, MeView.class).roles())
                .containsExactly(Role.COORDINATOR);
        assertThat(answer(accept("claim-self-ida", token), 200, MembershipView.class)
                        .candidateId())
                .as("the invitation still serves whom it is for")
                .isEqualTo(profile.id());
    }

    @Test
    void aCoordinatorDoesNotGetAProfileByAColleague() {
        organisation("claim-pair", Sector.POLICING);
        CandidateView profile = added("claim-pair", "Ida Imported");
        member("claim-pair-second", Role.COORDINATOR, "claim-pair", null);
        String token = token(invite(asCoordinatorOf("claim-pair"), aLeader("claim-pair", profile.id())));
        problem(accept("claim-pair-second", token), 409, "refused-own-profile");
    }

    @Test
    void nobodyIsInvitedOrBoundToWhatIsALeadersProfile() {
        organisation("claim-taken", Sector.POLICING);
        CandidateView profile = leader("claim-lea", "claim-taken");
        assertThat(pointers(asCoordinatorOf("claim-taken"), aLeader("claim-taken", profile.id())))
                .containsExactly("/candidateId");
        problem(
                asProgramme().post().uri("/memberships").bodyValue(bound("claim-second", "claim-taken", profile.id())),
                409,
                "profile-taken");
        assertThat(answer(as("claim-second").get().uri("/me"), 200, MeView.class)
                        .candidateId())
                .isNull();
    }

    @Test
    void whoLosesAProfileIsToldAndOnlyTheProgrammeGivesItToAnother() {
        organisation("claim-lost", Sector.POLICING);
        CandidateView profile = leader("claim-lou", "claim-lost");
        WebTestClient lou = as("leader-claim-lou");
        answer(
                lou.put()
                        .uri("/equality/mine")
                        .header("If-Match", "\"0\"")
                        .bodyValue(new EqualityRequest(Map.of(EqualityQuestion.RELIGION, "HINDU"))),
                200,
                EqualityView.class);
        end(asCoordinatorOf("claim-lost"), "leader-claim-lou");
        NoticeView lost = told(lou, NoticeKind.PROFILE_LOST);

        InvitationRequest theirs = aLeader("claim-lost", profile.id());
        String byCoordinator = token(invite(asCoordinatorOf("claim-lost"), theirs));
        problem(accept("claim-thief", byCoordinator), 409, "profile-taken");
        String byProgramme = token(invite(asProgramme(), theirs));
        answer(accept("claim-heir", byProgramme), 200, MembershipView.class);

        WebTestClient heir = as("claim-heir");
        assertThat(answer(heir.get().uri("/equality/mine"), 200, EqualityView.class)
                        .answers())
                .as("answers stay with whoever gave them")
                .isEmpty();
        told(heir, NoticeKind.PROFILE_GAINED);
        NoticeView givenAway = told(lou, NoticeKind.PROFILE_GIVEN_AWAY);
        assertThat(List.of(lost, givenAway))
                .allSatisfy(notice -> assertThat(notice.arguments()).containsExactly("Name of claim-lost"));

        problem(heir.post().uri("/notices/mine/{id}/read", lost.id()), 404, "not-found");
        for (int time = 1; time <= 2; time++) {
            lou.post()
                    .uri("/notices/mine/{id}/read", lost.id())
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
        assertThat(unread(lou)).contains(givenAway).doesNotContain(lost);
    }

    @Test
    void whoseAccessComesBackGetsTheirProfileBack() {
        organisation("claim-back", Sector.POLICING);
        CandidateView profile = leader("claim-bo", "claim-back");
        end(asCoordinatorOf("claim-back"), "leader-claim-bo");
        String token = token(invite(asCoordinatorOf("claim-back"), aLeader("claim-back", profile.id())));
        assertThat(answer(accept("leader-claim-bo", token), 200, MembershipView.class)
                        .candidateId())
                .isEqualTo(profile.id());
    }

    @Test
    void ofTwoWhoTakeAProfileAtOnceOneGetsIt() {
        organisation("claim-race", Sector.POLICING);
        CandidateView profile = added("claim-race", "Rae Race");
        List<String> subjects =
                Flux.range(0, 8).map(n -> "claim-race-" + n).collectList().block();
        List<HttpStatus> answers = Flux.fromIterable(Objects.requireNonNull(subjects))
                .flatMap(subject -> Mono.fromCallable(() -> HttpStatus.valueOf(asProgramme()
                                .post()
                                .uri("/memberships")
                                .bodyValue(bound(subject, "claim-race", profile.id()))
                                .exchange()
                                .returnResult(String.class)
                                .getStatus()
                                .value()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(PATIENCE);
        assertThat(answers).filteredOn(HttpStatus.CREATED::equals).hasSize(1);
        assertThat(answers).filteredOn(HttpStatus.CONFLICT::equals).hasSize(7);
    }

    private CandidateView added(String organisation, String name) {
        return answer(
                asCoordinatorOf(organisation).post().uri("/candidates").bodyValue(Fixtures.aCandidate(name)),
                201,
                CandidateView.class);
    }

    private static MembershipRequest bound(String subject, String organisation, String profile) {
        return new MembershipRequest(ISSUER.uri(), subject, subject, Set.of(Role.LEADER), organisation, profile);
    }

    private void end(WebTestClient by, String subject) {
        Page<MembershipView> all = Objects.requireNonNull(by.get()
                .uri("/memberships?limit=200")
                .exchange()
                .expectBody(new ParameterizedTypeReference<Page<MembershipView>>() {})
                .returnResult()
                .getResponseBody());
        MembershipView found = all.items().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        remove(by, found).exchange().expectStatus().isNoContent();
    }

    /** What somebody is told of this kind, once they are. */
    private static NoticeView told(WebTestClient person, NoticeKind kind) {
        return Objects.requireNonNull(Mono.fromCallable(() -> unread(person))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(notices -> notices)
                .filter(notice -> notice.kind() == kind)
                .next()
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(100)))
                .block(PATIENCE));
    }

    private static List<NoticeView> unread(WebTestClient person) {
        return Objects.requireNonNull(person.get()
                        .uri("/notices/mine")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<NoticeView>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
    }
}
