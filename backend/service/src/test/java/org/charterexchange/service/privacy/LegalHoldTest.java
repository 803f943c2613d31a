package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldReview;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.time.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class LegalHoldTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final LocalDate today = LondonTime.today(Clock.systemUTC());

    @Test
    void anErasureWaitsForTheHoldToBeLiftedAndThePersonIsTold() {
        CandidateView ida = person("ida-hold", "hold-force");
        WebTestClient self = as("leader-ida-hold");
        HoldView hold = set(ida.id(), 201);
        assertThat(hold.name()).isEqualTo("ida-hold");
        assertThat(hold.personId()).isEqualTo(ida.id());
        answer(self.post().uri("/privacy/mine/erasure").bodyValue(new ErasureRequest(true)), 200, ErasureView.class);
        assertThat(answer(self.get().uri("/privacy/mine"), 200, MyDataView.class)
                        .holds())
                .containsExactly(new MyDataView.Hold("A claim before a tribunal", today.plusDays(90)));

        assertThat(carriedOut(ida.id())).isEmpty();
        assertThat(answer(asProgramme().get().uri("/candidates/{id}", ida.id()), 200, CandidateView.class)
                        .name())
                .isEqualTo("ida-hold");
        HoldView reviewed = answer(
                asProgramme()
                        .post()
                        .uri("/privacy/holds/{id}/review", hold.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(new HoldReview("The hearing is put off", today.plusDays(120))),
                200,
                HoldView.class);
        assertThat(reviewed.reviewOn()).isEqualTo(today.plusDays(120));
        problem(lift(hold.id(), 1), 412, "version-mismatch");
        assertThat(answer(lift(hold.id(), 2), 200, HoldView.class).liftedAt()).isNotNull();
        problem(lift(hold.id(), 3), 409, "refused-transition");

        assertThat(Mono.fromCallable(() -> carriedOut(ida.id()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .repeatWhen(looked -> looked.delayElements(Duration.ofMillis(50)))
                        .filter(done -> !done.isEmpty())
                        .blockFirst(PATIENCE))
                .hasSize(1);
        problem(asProgramme().get().uri("/candidates/{id}", ida.id()), 404, "not-found");
    }

    @Test
    void aHoldThatIsSetWhileTheErasureBeginsStopsItBeforeAnythingGoes() {
        CandidateView jon = person("jon-hold", "hold-force-2");
        answer(
                as("leader-jon-hold").post().uri("/privacy/mine/erasure").bodyValue(new ErasureRequest(true)),
                200,
                ErasureView.class);
        ErasureStore store = bean(ErasureStore.class);
        String person =
                Objects.requireNonNull(bean(Memberships.class).holder(jon.id()).block(PATIENCE));
        Erasure wished = Objects.requireNonNull(store.find(person).block(PATIENCE));
        Flux<Erasure> looked = Flux.defer(() -> store.find(person).flux());
        store.begin(
                        wished.begun(List.of()),
                        bean(AuditEntries.class).bySystem("privacy.begin-erasure", "erasure/" + person))
                .block(PATIENCE);
        bean(LegalHoldStore.class)
                .insert(
                        new LegalHold(
                                "hold-jon",
                                1,
                                null,
                                jon.id(),
                                "A claim",
                                today.plusDays(9),
                                "m",
                                Instant.now(),
                                null,
                                null),
                        bean(AuditEntries.class).bySystem("privacy.set-hold", "hold/hold-jon"))
                .block(PATIENCE);

        assertThat(erasing().carryOut(looked).collectList().block(PATIENCE)).isEmpty();
        answer(asProgramme().get().uri("/candidates/{id}", jon.id()), 200, CandidateView.class);
        problem(
                asProgramme()
                        .post()
                        .uri("/privacy/holds")
                        .bodyValue(new HoldRequest(jon.id(), "Too late", today.plusDays(3))),
                409,
                "erasure-begun");
        assertThat(Objects.requireNonNull(
                        bean(LegalHoldStore.class).lasting().collectList().block(PATIENCE)))
                .filteredOn(hold -> jon.id().equals(hold.candidate()))
                .extracting(LegalHold::id)
                .as("the one that was refused holds nothing")
                .containsExactly("hold-jon");
        answer(lift("hold-jon", 1), 200, HoldView.class);
    }

    @Test
    void everythingThatIsWrongWithAHoldIsNamed() {
        Problem problem = problem(
                asProgramme().post().uri("/privacy/holds").bodyValue(new HoldRequest(" ", "", today)), 422, "invalid");
        assertThat(problem.errors())
                .extracting(FieldFault::pointer)
                .containsExactlyInAnyOrder("/personId", "/reason", "/reviewOn");
        Problem unknown = problem(
                asProgramme()
                        .post()
                        .uri("/privacy/holds")
                        .header("Accept-Language", "cy")
                        .bodyValue(new HoldRequest("nobody", "A claim", today.plusDays(1))),
                422,
                "invalid");
        assertThat(unknown.errors())
                .extracting(FieldFault::expected)
                .containsExactly("dynodwr aelodaeth neu broffil arweinydd");
    }

    @Test
    void auditorsReadHoldsWithoutNames() {
        CandidateView kim = person("kim-hold", "hold-force-3");
        HoldView hold = set(kim.id(), 201);
        member("auditor-hold", Role.AUDITOR, null, null);
        String list = answer(as("auditor-hold").get().uri("/privacy/holds?limit=200"), 200, String.class);
        assertThat(list).contains(hold.id()).doesNotContain("kim-hold");
        answer(lift(hold.id(), 1), 200, HoldView.class);
    }

    private CandidateView person(String name, String force) {
        organisation(force, Sector.POLICING);
        return leader(name, force);
    }

    private HoldView set(String person, int status) {
        return answer(
                asProgramme()
                        .post()
                        .uri("/privacy/holds")
                        .bodyValue(new HoldRequest(person, "A claim before a tribunal", today.plusDays(90))),
                status,
                HoldView.class);
    }

    private WebTestClient.RequestHeadersSpec<?> lift(String hold, long version) {
        return asProgramme()
                .post()
                .uri("/privacy/holds/{id}/lift", hold)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new HoldLift("Settled"));
    }

    private List<Erasure> carriedOut(String person) {
        Instant later = Instant.now().plus(Duration.ofDays(8));
        return Objects.requireNonNull(erasing()
                .carryOut(bean(ErasureStore.class).due(later).filter(each -> person.equals(each.candidate())))
                .collectList()
                .block(PATIENCE));
    }

    private ErasureExecution erasing() {
        return new ErasureExecution(
                bean(ErasureStore.class),
                bean(Memberships.class),
                bean(PersonalData.class),
                bean(LegalHolds.class),
                bean(ErasureExemptions.class),
                bean(AuditEntries.class),
                bean(Clock.class));
    }
}
