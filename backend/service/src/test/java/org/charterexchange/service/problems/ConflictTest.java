package org.charterexchange.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Changes that are based on an older version, or on none.
 */
class ConflictTest extends ServiceTest {

    @Test
    void whoComesSecondIsToldWhoChangedWhatAndWhen() {
        organisation("first-come", Sector.POLICING);
        member("second-of-first-come", Role.COORDINATOR, "first-come", null);
        PlacementView draft = answer(
                asCoordinatorOf("first-come").post().uri("/placements").bodyValue(Fixtures.aPlacement("Draft")),
                201,
                PlacementView.class);
        answer(change(asCoordinatorOf("first-come"), draft.id(), "Changed"), 200, PlacementView.class);

        Problem problem = problem(change(as("second-of-first-come"), draft.id(), "Late"), 412, "version-mismatch");

        ChangeView change = Objects.requireNonNull(problem.change());
        assertThat(change.by()).isEqualTo("Name of coordinator-of-first-come");
        assertThat(change.fields()).containsExactly("title");
        assertThat(change.version()).isEqualTo(2);
        assertThat(change.at()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
        assertThat(problem.detail()).contains("Name of coordinator-of-first-come", "title");
        assertThat(answer(asCoordinatorOf("first-come").get().uri("/placements/{id}", draft.id()), 200, String.class))
                .contains("\"Changed\"")
                .doesNotContain("Late");
    }

    @Test
    void aPersonOfAnotherOrganisationIsNotNamed() {
        organisation("moved-force", Sector.POLICING);
        organisation("moved-firm", Sector.INDUSTRY);
        CandidateView leader = leader("moved", "moved-force");
        var visitor = member("visitor", Role.COORDINATOR, "moved-firm", null);
        Caller before = new Caller(visitor.id(), "V", Set.of(Role.LEADER), "moved-firm", leader.id(), null);
        bean(Candidates.class)
                .change(before, leader.id(), Fixtures.aCandidate("By a visitor"), 1)
                .block(Duration.ofSeconds(10));
        Problem problem = problem(changeMine(as("leader-moved"), "By the leader"), 412, "version-mismatch");
        assertThat(Objects.requireNonNull(problem.change()).by()).isNull();
        assertThat(problem.detail()).startsWith("Somebody").doesNotContain(visitor.name());
    }

    @Test
    void whatChangesSomethingThatIsThereNeedsItsVersion() {
        List<String> silent = new ArrayList<>();
        bean(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    boolean changes = mapping.getMethodsCondition().getMethods().stream()
                            .anyMatch(method ->
                                    method.name().equals("PUT") || method.name().equals("DELETE"));
                    if (changes && !namesVersion(handler)) {
                        silent.add(mapping.toString());
                    }
                });
        assertThat(silent).isEmpty();
        for (String step : List.of("open", "close", "cancel?reason=x")) {
            problem(asProgramme().post().uri("/rounds/nowhere/" + step), 428, "precondition-required");
        }
        problem(
                asProgramme()
                        .method(HttpMethod.PUT)
                        .uri("/organisations/x")
                        .bodyValue(Fixtures.anOrganisation("x", Sector.POLICING)),
                428,
                "precondition-required");
    }

    private static boolean namesVersion(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.value().equals(ApiPaths.IF_MATCH));
    }

    private static WebTestClient.RequestHeadersSpec<?> change(WebTestClient client, String id, String title) {
        return client.put()
                .uri("/placements/{id}", id)
                .header("If-Match", "\"1\"")
                .bodyValue(Fixtures.aPlacement(title));
    }

    private static WebTestClient.RequestHeadersSpec<?> changeMine(WebTestClient client, String name) {
        return client.put().uri("/candidates/me").header("If-Match", "\"1\"").bodyValue(Fixtures.aCandidate(name));
    }
}
