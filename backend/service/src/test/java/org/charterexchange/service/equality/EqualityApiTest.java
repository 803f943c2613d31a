package org.charterexchange.service.equality;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;

class EqualityApiTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aPersonAnswersChangesAndTakesBackAndReadsTheOwnAnswersOnly() {
        organisation("eq-force", Sector.POLICING);
        leader("eq-ann", "eq-force");
        leader("eq-bob", "eq-force");
        WebTestClient ann = as("leader-eq-ann");
        assertThat(mine(ann).version()).isZero();

        answer(answering(ann, Map.of(EqualityQuestion.RELIGION, "SIKH"), 0), 200, EqualityView.class);
        problem(answering(ann, Map.of(), 0), 412, "version-mismatch");
        assertThat(mine(ann).answers()).containsExactly(Map.entry(EqualityQuestion.RELIGION, "SIKH"));
        assertThat(mine(as("leader-eq-bob")).answers()).isEmpty();
        assertThat(problem(answering(ann, Map.of(EqualityQuestion.SEX, "SIKH"), 1), 422, "invalid")
                        .errors())
                .anyMatch(fault -> fault.pointer().equals("/answers/SEX"));
        answer(answering(ann, Map.of(), 1), 200, EqualityView.class);
        assertThat(mine(ann).answers()).isEmpty();
    }

    @Test
    void whatIsStoredNamesNeitherThePersonNorTheAnswer() {
        organisation("eq-stored", Sector.POLICING);
        String candidate = leader("eq-cay", "eq-stored").id();
        long before = stored().size();
        answer(
                answering(as("leader-eq-cay"), Map.of(EqualityQuestion.RELIGION, "BUDDHIST"), 0),
                200,
                EqualityView.class);

        List<Document> stored = stored();
        assertThat(stored).hasSize((int) before + 1);
        String membership = membership("leader-eq-cay");
        assertThat(stored)
                .allSatisfy(document -> assertThat(document.toJson())
                        .doesNotContain(candidate)
                        .doesNotContain(membership)
                        .doesNotContain("eq-stored")
                        .doesNotContain("BUDDHIST"));
        assertThat(stored)
                .filteredOn(document -> document.containsKey("answers"))
                .flatExtracting(
                        document -> document.get("answers", Document.class).values())
                .as("also what the letters of the store stand for")
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(bytes(kept.toString())).doesNotContain("BUDDHIST"));
    }

    @Test
    void theSameAnswerLooksDifferentForEachPerson() {
        organisation("eq-same", Sector.POLICING);
        leader("eq-same-1", "eq-same");
        leader("eq-same-2", "eq-same");
        List<Document> before = stored();
        for (String who : List.of("leader-eq-same-1", "leader-eq-same-2")) {
            answer(answering(as(who), Map.of(EqualityQuestion.RELIGION, "SIKH"), 0), 200, EqualityView.class);
        }
        assertThat(stored())
                .filteredOn(document ->
                        before.stream().noneMatch(old -> Objects.equals(old.get("_id"), document.get("_id"))))
                .extracting(document -> document.get("answers", Document.class).getString("RELIGION"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static String bytes(String kept) {
        byte[] decoded = Base64.getDecoder().decode(kept.substring(kept.indexOf(':') + 1));
        return new String(decoded, StandardCharsets.ISO_8859_1);
    }

    @Test
    void theFiguresLeaveOutWhatCouldTellAboutAPerson() {
        organisation("eq-many", Sector.INDUSTRY);
        for (int i = 0; i < 12; i++) {
            leader("eq-many-" + i, "eq-many");
            String answer = i == 0 ? "JEWISH" : "HINDU";
            answer(
                    answering(as("leader-eq-many-" + i), Map.of(EqualityQuestion.RELIGION, answer), 0),
                    200,
                    EqualityView.class);
        }
        bean(EqualitySnapshots.class).makeIfDue().block(PATIENCE);
        EqualityFigures figures = answer(asProgramme().get().uri("/equality/figures"), 200, EqualityFigures.class);

        assertThat(Objects.requireNonNull(figures.people())).isGreaterThanOrEqualTo(10);
        assertThat(count(figures, "JEWISH")).isNull();
        assertThat(figures.questions())
                .flatExtracting(EqualityFigures.Question::counts)
                .allSatisfy(count -> {
                    Integer people = count.people();
                    assertThat(people == null || people >= 5).isTrue();
                });
    }

    @Test
    void nobodyElseReadsOrWrites() {
        organisation("eq-closed", Sector.POLICING);
        member("eq-auditor", Role.AUDITOR, null, null);
        problem(asCoordinatorOf("eq-closed").get().uri("/equality/figures"), 403, "forbidden");
        problem(as("eq-auditor").get().uri("/equality/mine"), 403, "forbidden");
        problem(answering(asProgramme(), Map.of(), 0), 403, "forbidden");
    }

    private static @Nullable Integer count(EqualityFigures figures, String option) {
        return figures.questions().stream()
                .filter(each -> each.question() == EqualityQuestion.RELIGION)
                .flatMap(each -> each.counts().stream())
                .filter(each -> each.option().equals(option))
                .findFirst()
                .orElseThrow()
                .people();
    }

    private static EqualityView mine(WebTestClient person) {
        return answer(person.get().uri("/equality/mine"), 200, EqualityView.class);
    }

    private static WebTestClient.RequestHeadersSpec<?> answering(
            WebTestClient person, Map<EqualityQuestion, String> answers, long version) {
        return person.put()
                .uri("/equality/mine")
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new EqualityRequest(answers));
    }

    private String membership(String subject) {
        return stored("memberships", Filters.eq("subject", subject)).get(0).getString("_id");
    }

    private List<Document> stored() {
        return stored(EqualityStore.COLLECTION, Filters.empty());
    }

    private List<Document> stored(String collection, Bson which) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .execute(collection, from -> from.find(which))
                .collectList()
                .block(PATIENCE));
    }
}
