package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * Runs of real rounds: watched over HTTP, failing, and counted in the next round's ledger.
 */
class RunEventsTest extends RoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ParameterizedTypeReference<ServerSentEvent<RunView>> EVENT =
            new ParameterizedTypeReference<>() {};

    @Test
    void aRunIsWatchedUntilItEndsAndItsRoundIsReviewedThen() {
        Scene scene = scene("events");
        close(scene.id());
        RunView run = answer(start(scene.id(), null, 2_000L), 201, RunView.class);
        Flux<ServerSentEvent<RunView>> stream = asProgramme()
                .get()
                .uri("/runs/{id}/events", run.id())
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
        List<ServerSentEvent<RunView>> events = stream.collectList().block(PATIENCE);
        RunView last = Objects.requireNonNull(
                Objects.requireNonNull(events).get(events.size() - 1).data());
        assertThat(last.state()).isEqualTo(RunState.SOLVED);
        assertThat(last.measures()).isNotNull();
        assertThat(round(scene.id()).state()).isEqualTo(RoundState.REVIEW);
        Problem late = problem(asProgramme().post().uri("/runs/{id}/stop", run.id()), 409, "refused-transition");
        assertThat(late.detail()).contains("This run is solved");
        problem(asProgramme().get().uri("/runs/no-such-run/events"), 404, "not-found");
    }

    @Test
    void aRunThatFailsSaysWhyAndItsRoundCanBeSolvedAgain() {
        Scene scene = scene("failing");
        RoundView closed = close(scene.id());
        String part = "instance/" + scene.id() + "/" + closed.instanceSha256() + "#0";
        Document kept = take(part);
        RunView failed =
                ended(answer(start(scene.id(), 1, null), 201, RunView.class).id());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.failure()).contains("restore them from a backup").contains("nothing was changed");
        assertThat(round(scene.id()).state()).isEqualTo(RoundState.CLOSED);
        put(kept);
        RunView solved =
                ended(answer(start(scene.id(), null, 300L), 201, RunView.class).id());
        assertThat(solved.state()).isEqualTo(RunState.SOLVED);
        assertThat(solved.number()).isEqualTo(2);
    }

    @Test
    void aStreamEndsWithTheMembershipOfTheOneWhoWatches() {
        endsTheStream(
                "ended",
                watcher -> asProgramme()
                        .delete()
                        .uri("/memberships/{id}", watcher.id())
                        .header("If-Match", "\"1\"")
                        .exchange()
                        .expectStatus()
                        .isNoContent());
    }

    @Test
    void aStreamEndsWhenTheOneWhoWatchesBelongsToAnotherOrganisation() {
        endsTheStream("moved", watcher -> change(watcher, new Document("organisation", "company-watched-moved")));
    }

    @Test
    void aStreamEndsWhenTheOneWhoWatchesHasOtherRoles() {
        endsTheStream("demoted", watcher -> change(watcher, new Document("roles", List.of(Role.LEADER.name()))));
    }

    @Test
    void aStreamEndsWithTheTokenThatOpenedIt() {
        endsTheStream("expired", () -> with(expiringIn(Duration.ofSeconds(5))), watcher -> {});
    }

    private static String expiringIn(Duration left) {
        Date end = Date.from(Instant.now().plus(left));
        return ISSUER.token("run-watcher-expired", claims -> claims.expirationTime(end));
    }

    private void endsTheStream(String tag, Consumer<MembershipView> change) {
        endsTheStream(tag, () -> as("run-watcher-" + tag), change);
    }

    private void endsTheStream(String tag, Supplier<WebTestClient> watching, Consumer<MembershipView> change) {
        Scene scene = scene("watched-" + tag);
        close(scene.id());
        String run = ended(
                        answer(start(scene.id(), null, 50L), 201, RunView.class).id())
                .id();
        set(run, RunState.SOLVING);
        MembershipView watcher = member("run-watcher-" + tag, Role.AUDITOR, null, null);
        Flux<ServerSentEvent<RunView>> stream = watching.get()
                .get()
                .uri("/runs/{id}/events", run)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
        StepVerifier.create(stream)
                .expectNextCount(1)
                .then(() -> change.accept(watcher))
                .thenConsumeWhile(event -> true)
                .expectComplete()
                .verify(PATIENCE);
        set(run, RunState.SOLVED);
    }

    private void change(MembershipView watcher, Document part) {
        mongo().getCollection("memberships")
                .flatMap(memberships ->
                        Mono.from(memberships.updateOne(Filters.eq("_id", watcher.id()), new Document("$set", part))))
                .block(PATIENCE);
    }

    /** Lets a run look as if somebody solved it for years. */
    private void set(String run, RunState state) {
        mongo().getCollection("runs")
                .flatMap(runs -> Mono.from(runs.updateOne(
                        Filters.eq("_id", run),
                        Updates.combine(
                                Updates.set("state", state.name()),
                                Updates.set("leaseUntil", Instant.now().plus(Duration.ofDays(9_999)))))))
                .block(PATIENCE);
    }

    private ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }

    private Document take(String id) {
        return Objects.requireNonNull(mongo().getCollection("storedBytes")
                .flatMap(parts -> Mono.from(parts.findOneAndDelete(Filters.eq("_id", id))))
                .block(PATIENCE));
    }

    private void put(Document part) {
        mongo().getCollection("storedBytes")
                .flatMap(parts -> Mono.from(parts.insertOne(part)))
                .block(PATIENCE);
    }

    @Test
    void theNextRoundBeginsWithWhatWasSentAndHostedBefore() {
        Scene scene = scene("ledger");
        published(scene);
        openRound("round-ledger-next");
        offer(scene);
        answer(step("round-ledger-next", "close", 2), 200, RoundView.class);
        Instance next = InstanceReader.read(download(asProgramme(), "/rounds/{id}/instance", "round-ledger-next"))
                .instance();
        assertThat(next.organisations()).singleElement().satisfies(force -> {
            assertThat(force.id()).isEqualTo(scene.force());
            assertThat(force.sentBefore()).isEqualTo(1);
            assertThat(force.hostedBefore()).isEqualTo(2);
        });
        assertThat(next.organisations()).extracting(Organisation::name).containsExactly(name(scene.force()));
    }

    private void offer(Scene scene) {
        placement(scene.force(), "round-ledger-next", "Again", 1);
    }

    private String name(String organisation) {
        return answer(asProgramme().get().uri("/organisations/{id}", organisation), 200, OrganisationView.class)
                .name();
    }
}
