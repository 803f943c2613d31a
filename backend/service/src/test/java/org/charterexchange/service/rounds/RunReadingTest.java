package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who reads what of a run: before it is published the programme and the auditor alone, afterwards everybody their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunReadingTest extends RoundTest {

    private static final ParameterizedTypeReference<Page<MatchView>> MATCHES = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Page<UnmatchedView>> UNMATCHED =
            new ParameterizedTypeReference<>() {};

    private @Nullable Scene kept;
    private String run = "";
    private String unpublished = "";

    @BeforeAll
    void publish() {
        Scene scene = scene("reading");
        kept = scene;
        member("auditor-reading", Role.AUDITOR, null, null);
        // their refusals are recorded one by one, whoever has used up theirs before
        member("programme-reading", Role.PROGRAMME, null, null);
        organisation("outsider-reading", Sector.INDUSTRY);
        close(scene.id());
        unpublished = ended(answer(start(scene.id(), null, 300L), 201, RunView.class)
                        .id())
                .id();
        problem(asCoordinatorOf(scene.force()).get().uri("/runs/{id}", unpublished), 404, "not-found");
        problem(asCoordinatorOf(scene.force()).get().uri("/runs/{id}/matches", unpublished), 404, "not-found");
        problem(asAnn().get().uri("/runs/{id}/matches", unpublished), 404, "not-found");
        problem(
                as("programme-reading")
                        .post()
                        .uri("/rounds/{round}/open", scene.id())
                        .header("If-Match", "\"" + round(scene.id()).version() + "\""),
                409,
                "round-step-refused");
        assertThat(list(asAnn(), "/rounds/outcomes/mine", ExplanationView.class))
                .isEmpty();
        run = ended(answer(start(scene.id(), null, 600L), 201, RunView.class).id())
                .id();
        answer(publish(scene.id(), run, round(scene.id()).version()), 200, RoundView.class);
    }

    private Scene scene() {
        if (kept == null) {
            throw new AssertionError("no scene");
        }
        return kept;
    }

    private WebTestClient asAnn() {
        return as("leader-" + scene().ann().name());
    }

    private WebTestClient asAuditor() {
        return as("auditor-reading");
    }

    private Page<MatchView> matches(WebTestClient client, String query) {
        Page<MatchView> page = client.get()
                .uri("/runs/" + run + "/matches" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(MATCHES)
                .returnResult()
                .getResponseBody();
        return page == null ? new Page<>(List.of(), null) : page;
    }

    private List<UnmatchedView> unmatched(WebTestClient client) {
        Page<UnmatchedView> page = client.get()
                .uri("/runs/" + run + "/unmatched")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(UNMATCHED)
                .returnResult()
                .getResponseBody();
        return page == null ? List.of() : page.items();
    }

    private <T> List<T> list(WebTestClient client, String path, Class<T> type) {
        JsonNode page = JsonMapper.shared().readTree(answer(client.get().uri(path), 200, String.class));
        return page.path("items")
                .valueStream()
                .map(item -> JsonMapper.shared().treeToValue(item, type))
                .toList();
    }

    @Test
    void theProgrammeReadsEverythingWithNames() {
        List<MatchView> all = matches(asProgramme(), "").items();
        assertThat(all).hasSize(3);
        assertThat(all)
                .extracting(MatchView::candidateName)
                .contains(scene().bob().name(), scene().dee().name());
        assertThat(all).allSatisfy(match -> {
            assertThat(match.rank()).isEqualTo(1);
            assertThat(match.goalsDeveloped()).isEqualTo(1);
            assertThat(match.skillsWanted()).isEqualTo(1);
            assertThat(match.skillsMet()).isZero();
            assertThat(match.parts().placed()).isEqualTo(1000);
        });
        assertThat(all.stream().filter(MatchView::returned)).hasSize(2);
        assertThat(unmatched(asProgramme())).singleElement().satisfies(left -> {
            assertThat(left.candidateName())
                    .isIn(scene().ann().name(), scene().cal().name());
            assertThat(left.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.reason()).isEqualTo("SEATS_TAKEN");
                assertThat(reason.placementTitle()).isEqualTo("Data laboratory");
                assertThat(reason.rank()).isEqualTo(1);
                assertThat(reason.detail()).contains("seat");
            });
        });
        assertThat(list(asProgramme(), "/runs/" + run + "/ledger", LedgerView.class))
                .hasSize(3);
        assertThat(list(asProgramme(), "/runs/" + run + "/flows", FlowView.class))
                .hasSize(3);
        assertThat(list(asProgramme(), "/runs/" + run + "/exchanges", ExchangeView.class))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.moves()).hasSize(2));
    }

    @Test
    void pagesFollowOneAnotherAndTextIsFound() {
        Page<MatchView> first = matches(asProgramme(), "?limit=2");
        assertThat(first.items()).hasSize(2);
        Page<MatchView> second = matches(asProgramme(), "?limit=2&after=" + first.next());
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(matches(asProgramme(), "?q=DEE-").items())
                .extracting(MatchView::candidateId)
                .containsExactly(scene().dee().id());
        assertThat(matches(asProgramme(), "?organisation=" + scene().other()).items())
                .hasSize(1);
        problem(asProgramme().get().uri("/runs/" + run + "/matches?limit=0"), 422, "invalid");
    }

    @Test
    void theAuditorReadsEverythingButWhoThePeopleAre() {
        String everything = new String(download(asAuditor(), "/runs/{id}/matches.csv", run), StandardCharsets.UTF_8)
                + matches(asAuditor(), "")
                + unmatched(asAuditor())
                + list(asAuditor(), "/runs/" + run + "/exchanges", ExchangeView.class)
                + answer(
                        asAuditor()
                                .get()
                                .uri(
                                        "/runs/{run}/candidates/{id}",
                                        run,
                                        scene().bob().id()),
                        200,
                        String.class);
        assertThat(everything).contains(scene().bob().id(), scene().dee().id());
        assertThat(everything)
                .doesNotContain(
                        scene().ann().name(),
                        scene().bob().name(),
                        scene().cal().name(),
                        scene().dee().name())
                .doesNotContain("Chief Inspector");
        assertThat(download(asAuditor(), "/runs/{id}/result", run)).isNotEmpty();
        assertThat(download(asAuditor(), "/rounds/{id}/instance", scene().id())).isNotEmpty();
        problem(asAuditor().post().uri("/runs/{id}/stop", run), 403, "forbidden");
    }

    @Test
    void aCoordinatorReadsOwnPeopleAndWhomOwnPlacementsHost() {
        WebTestClient company = asCoordinatorOf(scene().company());
        assertThat(matches(company, "").items())
                .hasSize(2)
                .allMatch(match -> match.homeId().equals(scene().company())
                        || match.hostId().equals(scene().company()));
        assertThat(unmatched(company)).isEmpty();
        assertThat(unmatched(asCoordinatorOf(scene().force()))).hasSize(1);
        assertThat(list(company, "/runs/" + run + "/ledger", LedgerView.class))
                .extracting(LedgerView::organisationId)
                .containsExactly(scene().company());
        answer(
                company.get()
                        .uri("/runs/{run}/candidates/{id}", run, scene().bob().id()),
                200,
                ExplanationView.class);
        problem(
                company.get()
                        .uri("/runs/{run}/candidates/{id}", run, scene().dee().id()),
                404,
                "not-found");
        String csv = new String(download(company, "/runs/{id}/matches.csv", run), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains(scene().bob().name())
                .doesNotContain(scene().dee().name());
        problem(company.get().uri("/runs/{id}/result", run), 403, "forbidden");
        problem(company.get().uri("/rounds/{id}/instance", scene().id()), 403, "forbidden");
        assertThat(list(company, "/rounds/" + scene().id() + "/runs", RunView.class))
                .extracting(RunView::id)
                .containsExactly(run);
        problem(company.get().uri("/runs/{id}", unpublished), 404, "not-found");
    }

    @Test
    void anOrganisationThatTookNoPartReadsNothing() {
        WebTestClient outsider = asCoordinatorOf("outsider-reading");
        assertThat(matches(outsider, "").items()).isEmpty();
        assertThat(unmatched(outsider)).isEmpty();
        assertThat(list(outsider, "/runs/" + run + "/exchanges", ExchangeView.class))
                .isEmpty();
        assertThat(list(outsider, "/runs/" + run + "/flows", FlowView.class)).isEmpty();
        problem(
                outsider.get()
                        .uri("/runs/{run}/candidates/{id}", run, scene().bob().id()),
                404,
                "not-found");
    }

    @Test
    void aLeaderReadsTheirOwnOutcome() {
        WebTestClient bob = as("leader-" + scene().bob().name());
        assertThat(matches(bob, "").items())
                .extracting(MatchView::candidateId)
                .containsExactly(scene().bob().id());
        assertThat(list(bob, "/rounds/outcomes/mine", ExplanationView.class))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.roundId()).isEqualTo(scene().id());
                    assertThat(outcome.match())
                            .isNotNull()
                            .satisfies(match -> assertThat(match.hostId()).isEqualTo(scene().force()));
                    assertThat(outcome.exchange())
                            .isNotNull()
                            .satisfies(exchange -> assertThat(exchange.moves())
                                    .extracting(ExchangeView.Move::candidateName)
                                    .contains(scene().bob().name(), "a leader from Name of " + scene().force()));
                });
        problem(bob.get().uri("/runs/{run}/candidates/{id}", run, scene().dee().id()), 404, "not-found");
        problem(bob.get().uri("/runs/{run}/ledger", run), 403, "forbidden");
        problem(bob.get().uri("/runs/{run}/matches.csv", run), 403, "forbidden");
        problem(bob.get().uri("/runs/{run}", run), 403, "forbidden");
    }

    @Test
    void aLeaderWithoutAMatchReadsWhy() {
        UnmatchedView left = unmatched(asProgramme()).get(0);
        WebTestClient leader = as("leader-" + left.candidateName());
        assertThat(list(leader, "/rounds/outcomes/mine", ExplanationView.class))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.match()).isNull();
                    assertThat(outcome.reasons())
                            .singleElement()
                            .satisfies(reason -> assertThat(reason.reason()).isEqualTo("SEATS_TAKEN"));
                });
    }

    @Test
    void withoutSignInThereIsTheRoundWithoutNamesAndNothingElse() {
        RoundView view = answer(anonymous().get().uri("/rounds/{id}", scene().id()), 200, RoundView.class);
        assertThat(view.publishedRunId()).isEqualTo(run);
        assertThat(view.publishedBy()).isNull();
        assertThat(round(scene().id()).publishedBy()).isEqualTo("Pat Programme");
        for (String part :
                List.of("", "/matches", "/unmatched", "/exchanges", "/ledger", "/flows", "/result", "/events")) {
            problem(anonymous().get().uri("/runs/" + run + part), 401, "unauthenticated");
        }
        problem(anonymous().get().uri("/rounds/{id}/instance", scene().id()), 401, "unauthenticated");
        problem(anonymous().get().uri("/rounds/{id}/runs", scene().id()), 401, "unauthenticated");
    }

    @Test
    void everyStepAndRefusalIsInTheAuditTrail() {
        List<String> steps = List.of(
                "round.plan",
                "round.open",
                "round.close",
                "round.freeze",
                "round.start",
                "round.review",
                "round.publish",
                "round.open refused");
        List<String> found = Mono.fromCallable(this::actions)
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(read -> read.delayElements(Duration.ofMillis(100)))
                .takeUntil(actions -> actions.containsAll(steps))
                .take(Duration.ofMinutes(1))
                .blockLast();
        assertThat(found).containsAll(steps);
    }

    private List<String> actions() {
        ParameterizedTypeReference<Page<AuditEntryView>> entries = new ParameterizedTypeReference<>() {};
        List<String> found = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 10 && after != null; page++) {
            Page<AuditEntryView> read = asAuditor()
                    .get()
                    .uri(
                            "/audit?subject=round/{id}&limit=200" + (after.isEmpty() ? "" : "&after=" + after),
                            scene().id())
                    .exchange()
                    .expectBody(entries)
                    .returnResult()
                    .getResponseBody();
            if (read == null) {
                return found;
            }
            read.items().stream()
                    .map(entry -> entry.refused() ? entry.action() + " refused" : entry.action())
                    .forEach(found::add);
            after = read.next();
        }
        return found;
    }
}
