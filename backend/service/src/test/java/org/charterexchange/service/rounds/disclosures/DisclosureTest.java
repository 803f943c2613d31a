package org.charterexchange.service.rounds.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.rounds.RoundTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DisclosureTest extends RoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REASON = "Complaint 17 says that stages were mixed up";

    @Test
    void anAuditorReadsAboutPeopleForADayOnceTheyHaveSaidWhy() {
        Scene scene = scene("disclosed");
        member("disclosed-auditor", Role.AUDITOR, null, null);
        member("disclosed-other", Role.AUDITOR, null, null);
        close(scene.id());
        String run = ended(answer(start(scene.id(), null, 300L), 201, RunView.class)
                        .id())
                .id();
        List<String> aboutPeople = List.of(
                "/rounds/" + scene.id() + "/instance",
                "/rounds/" + scene.id() + "/deviations",
                "/runs/" + run + "/result",
                "/runs/" + run + "/matches",
                "/runs/" + run + "/matches.csv",
                "/runs/" + run + "/unmatched",
                "/runs/" + run + "/exchanges",
                "/runs/" + run + "/ledger",
                "/runs/" + run + "/flows",
                "/runs/" + run + "/candidates/" + scene.ann().id());
        WebTestClient auditor = as("disclosed-auditor");
        areRefused(auditor, aboutPeople);
        assertThat(problem(disclosing(auditor, scene.id(), " "), 422, "invalid").errors())
                .anyMatch(fault -> fault.pointer().equals("/reason"));
        problem(disclosing(asProgramme(), scene.id(), REASON), 403, "forbidden");
        problem(disclosing(auditor, "no-such-round", REASON), 404, "not-found");
        areRefused(auditor, aboutPeople);

        DisclosureView given = answer(disclosing(auditor, scene.id(), REASON), 201, DisclosureView.class);
        assertThat(Duration.between(given.at(), given.until())).isEqualTo(Duration.ofDays(1));
        aboutPeople.forEach(path -> answer(auditor.get().uri(path), 200, byte[].class));
        areRefused(as("disclosed-other"), aboutPeople);
        assertThat(items(asProgramme(), "/rounds/" + scene.id() + "/disclosures"))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.path("by").asString()).isEqualTo("Name of disclosed-auditor");
                    assertThat(shown.path("reason").asString()).isEqualTo(REASON);
                });
        assertThat(trail(scene.id())).contains("round.disclose", REASON);

        Mono.from(bean(ReactiveMongoTemplate.class)
                        .execute(
                                DisclosureStore.COLLECTION,
                                all -> all.updateOne(
                                        Filters.eq("_id", given.id()), Updates.set("until", Date.from(Instant.now())))))
                .block(PATIENCE);
        areRefused(auditor, aboutPeople);
    }

    private static void areRefused(WebTestClient auditor, List<String> paths) {
        paths.forEach(path -> problem(auditor.get().uri(path), 403, "reason-needed"));
    }

    private static WebTestClient.RequestHeadersSpec<?> disclosing(WebTestClient who, String round, String reason) {
        return who.post().uri("/rounds/{id}/disclosures", round).bodyValue(new DisclosureRequest(reason));
    }

    private static List<JsonNode> items(WebTestClient reader, String path) {
        return JsonMapper.shared()
                .readTree(answer(reader.get().uri(path), 200, String.class))
                .path("items")
                .valueStream()
                .toList();
    }

    private String trail(String round) {
        return Objects.requireNonNull(Mono.fromCallable(() -> answer(
                        asProgramme().get().uri("/audit?subject=round/{id}&limit=200", round), 200, String.class))
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(read -> read.delayElements(Duration.ofMillis(50)))
                .filter(read -> read.contains("round.disclose"))
                .blockFirst(PATIENCE));
    }
}
