package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who reads what of a run: before it is published the programme and the auditor alone, afterwards everybody their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunReadingScene extends RoundTest {

    static final ParameterizedTypeReference<Page<MatchView>> MATCHES = new ParameterizedTypeReference<>() {};
    static final ParameterizedTypeReference<Page<UnmatchedView>> UNMATCHED = new ParameterizedTypeReference<>() {};

    /** Each class of tests has a round of its own. */
    final String tag = getClass().getSimpleName().toLowerCase(Locale.ROOT);

    @Nullable Scene kept;

    String run = "";
    String unpublished = "";

    @BeforeAll
    void publish() {
        Scene scene = scene(tag);
        kept = scene;
        member("auditor-" + tag, Role.AUDITOR, null, null);
        // their refusals are recorded one by one, whoever has used up theirs before
        member("programme-" + tag, Role.PROGRAMME, null, null);
        answer(
                asAuditor()
                        .post()
                        .uri("/rounds/{id}/disclosures", scene.id())
                        .bodyValue(new DisclosureRequest("A complaint")),
                201,
                DisclosureView.class);
        organisation("outsider-" + tag, Sector.INDUSTRY);
        close(scene.id());
        unpublished = ended(answer(start(scene.id(), null, 300L), 201, RunView.class)
                        .id())
                .id();
        problem(asCoordinatorOf(scene.force()).get().uri("/runs/{id}", unpublished), 404, "not-found");
        problem(asCoordinatorOf(scene.force()).get().uri("/runs/{id}/matches", unpublished), 404, "not-found");
        problem(asAnn().get().uri("/runs/{id}/matches", unpublished), 404, "not-found");
        problem(
                as("programme-" + tag)
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

    Scene scene() {
        if (kept == null) {
            throw new AssertionError("no scene");
        }
        return kept;
    }

    WebTestClient asAnn() {
        return as("leader-" + scene().ann().name());
    }

    WebTestClient asAuditor() {
        return as("auditor-" + tag);
    }

    Page<MatchView> matches(WebTestClient client, String query) {
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

    List<UnmatchedView> unmatched(WebTestClient client) {
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

    <T> List<T> list(WebTestClient client, String path, Class<T> type) {
        JsonNode page = JsonMapper.shared().readTree(answer(client.get().uri(path), 200, String.class));
        return page.path("items")
                .valueStream()
                .map(item -> JsonMapper.shared().treeToValue(item, type))
                .toList();
    }

    List<String> actions() {
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
