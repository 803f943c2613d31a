package org.charterexchange.service.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAuthentication;
import org.charterexchange.service.access.ClientToken;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class IdempotencyTest extends ServiceTest {

    @Test
    void theSameRequestAgainIsAnsweredAsBeforeAndActsOnce() {
        organisation("idem-a", Sector.POLICING);
        CandidateView first = answer(add("idem-a", "key-one", "Ida"), 201, CandidateView.class);
        CandidateView second = answer(add("idem-a", "key-one", "Ida"), 201, CandidateView.class);
        assertThat(second).isEqualTo(first);
        add("idem-a", "key-one", "Ida")
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .exists("Location");
        assertThat(people("idem-a")).isEqualTo(1);
    }

    @Test
    void aKeyIsForOneRequestOfOneMember() {
        organisation("idem-b", Sector.POLICING);
        organisation("idem-c", Sector.POLICING);
        answer(add("idem-b", "key-two", "Ida"), 201, CandidateView.class);
        problem(add("idem-b", "key-two", "Another"), 422, "idempotency-key-reused");
        answer(add("idem-c", "key-two", "Ida"), 201, CandidateView.class);
        problem(add("idem-b", "k\u00e9y", "Ida"), 400, "malformed");
    }

    @Test
    void aRefusedRequestGivesItsKeyBack() {
        organisation("idem-d", Sector.POLICING);
        problem(add("idem-d", "key-three", " "), 422, "invalid");
        answer(add("idem-d", "key-three", "Ida"), 201, CandidateView.class);
    }

    @Test
    void manyAtOnceActOnce() {
        organisation("idem-e", Sector.POLICING);
        List<Integer> statuses = Objects.requireNonNull(Flux.range(0, 8)
                .flatMap(i -> Flux.defer(() -> Flux.just(add("idem-e", "key-four", "Ida")
                                .exchange()
                                .returnResult(byte[].class)
                                .getStatus()
                                .value()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(Duration.ofSeconds(60)));
        assertThat(statuses).contains(201);
        assertThat(Set.of(201, 409)).containsAll(statuses);
        assertThat(people("idem-e")).isEqualTo(1);
    }

    @Test
    void afterACrashBetweenActionAndKeptAnswerTheRequestMeetsWhatItMade() {
        organisation("idem-f", Sector.POLICING);
        CandidateView made = answer(add("idem-f", "key-five", "Ida"), 201, CandidateView.class);
        bean(ReactiveMongoTemplate.class)
                .getCollection("idempotencyKeys")
                .flatMapMany(keys -> keys.deleteMany(new Document()))
                .blockLast();
        CandidateView again = answer(add("idem-f", "key-five", "Ida"), 201, CandidateView.class);
        assertThat(again).isEqualTo(made);
        assertThat(people("idem-f")).isEqualTo(1);
    }

    @Test
    void withoutSignInAKeyChangesNothing() {
        var offer = anonymous()
                .post()
                .uri("/invitations/offer")
                .header("Idempotency-Key", "key-six")
                .bodyValue(new InvitationToken("no such invitation"));
        problem(offer, 404, "not-found");
    }

    @Test
    void aKeyOfSomebodyUnknownIsNotThatOfAnother() {
        assertThat(CallerAuthentication.unknown(
                                Caller.ANONYMOUS, new ClientToken(new Identity("i", "a"), null, Set.of()))
                        .getName())
                .isNotEqualTo(CallerAuthentication.unknown(
                                Caller.ANONYMOUS, new ClientToken(new Identity("i", "b"), null, Set.of()))
                        .getName());
    }

    private WebTestClient.RequestHeadersSpec<?> add(String organisation, String key, String name) {
        return asCoordinatorOf(organisation)
                .post()
                .uri("/candidates")
                .header("Idempotency-Key", key)
                .bodyValue(Fixtures.aCandidate(name));
    }

    private int people(String organisation) {
        String list = answer(asCoordinatorOf(organisation).get().uri("/candidates"), 200, String.class);
        return list.split("\"organisationName\"", -1).length - 1;
    }
}
