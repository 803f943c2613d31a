package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/** How an auditor says why they read about people, and how the programme is told. */
class DisclosurePagesTest extends RoundsScene {
    private static final DisclosureView GIVEN = new DisclosureView(
            "d1", "autumn-2026", "Olu Auditor", "Complaint 17", Samples.NOW, Samples.NOW.plusSeconds(86_400));

    @Test
    void anAuditorIsLedToWhereTheySayWhy() {
        as(Role.AUDITOR);
        in(RoundState.PUBLISHED, RunState.SOLVED);
        when(runs.matches(any(), any(), any(), any(), any()))
                .thenReturn(Mono.error(new UpstreamProblem(
                        new Problem(
                                "https://charterexchange.org/problems/reason-needed",
                                "A reason is needed",
                                403,
                                null,
                                null,
                                null,
                                null),
                        new byte[0])));
        browser.mutateWith(mockOidcLogin())
                .get()
                .uri("/runs/r3")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/rounds/autumn-2026/disclosure?run=r3");

        assertThat(read("/rounds/autumn-2026/disclosure?run=r3", "disclosure"))
                .contains("Say why you read about people", "name=\"run\" value=\"r3\"");
        when(rounds.disclose(eq("autumn-2026"), eq(new DisclosureRequest("Complaint 17")), any()))
                .thenReturn(Mono.just(GIVEN));
        browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri("/rounds/autumn-2026/disclosure")
                .body(BodyInserters.fromFormData("reason", "Complaint 17").with("run", "r3"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/runs/r3");
    }

    @Test
    void theProgrammeIsShownWhoReadsAndWhy() {
        as(Role.PROGRAMME);
        in(RoundState.PUBLISHED, RunState.SOLVED);
        when(rounds.disclosures(eq("autumn-2026"), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(GIVEN), null)));

        assertThat(read("/rounds/autumn-2026", "round-disclosures"))
                .contains("Olu Auditor", "Complaint 17")
                .doesNotContain("/rounds/autumn-2026/disclosure\"");
    }
}
