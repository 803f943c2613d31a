package org.charterexchange.service.moves;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestMail;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

abstract class MoveScene extends ServiceTest {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    void homes(String tag) {
        organisation(tag + "-old", Sector.POLICING);
        organisation(tag + "-new", Sector.INDUSTRY);
    }

    String invited(String organisation, @Nullable String candidate) {
        InvitationRequest request =
                new InvitationRequest("jo@mv.example", "Jo", Set.of(Role.LEADER), organisation, candidate, null);
        InvitationView invited =
                answer(asProgramme().post().uri("/invitations").bodyValue(request), 201, InvitationView.class);
        return TestMail.token(TestMail.awaited(invited.id(), 1));
    }

    WebTestClient.RequestHeadersSpec<?> accept(String subject, String token) {
        return as(subject).post().uri("/invitations/accept").bodyValue(new InvitationToken(token));
    }

    WebTestClient.RequestHeadersSpec<?> move(CandidateView who, long version, String home) {
        return asProgramme()
                .post()
                .uri("/candidates/{id}/move", who.id())
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new MoveRequest(home));
    }

    WebTestClient.RequestHeadersSpec<?> decide(
            String organisation, String round, CandidateView who, String step, long version) {
        return asCoordinatorOf(organisation)
                .post()
                .uri(uri(round, "/" + who.id() + "/" + step))
                .header("If-Match", "\"" + version + "\"");
    }

    static String uri(String round, String rest) {
        return "/rounds/" + round + "/applications" + rest;
    }

    /** The organisation's chain once an entry of the action has reached it. */
    String trail(String organisation, String action) {
        return Objects.requireNonNull(Mono.fromSupplier(
                        () -> answer(asProgramme().get().uri("/audit?organisation=" + organisation), 200, String.class))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(entries -> entries.contains('"' + action + '"'))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE));
    }

    Document stored(CandidateView who) {
        return Objects.requireNonNull(
                mongo().findById(who.id(), Document.class, "candidates").block(PATIENCE));
    }

    ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }
}
