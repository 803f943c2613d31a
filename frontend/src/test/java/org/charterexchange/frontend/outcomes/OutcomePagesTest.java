package org.charterexchange.frontend.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.placements.PlacementChange;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.rounds.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class OutcomePagesTest {
    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private RoundsClient rounds;

    @MockitoBean
    private ApplicationsClient applications;

    @MockitoBean
    private PlacementsClient placements;

    @MockitoBean
    private AccessClient access;

    @BeforeEach
    void aLeaderReads() {
        MeView leader = new MeView("R. Okafor", Set.of(Role.LEADER), "kent", "Kent Police", Sector.POLICING, "c2");
        when(access.me()).thenReturn(Mono.just(leader));
        when(placements.get(any())).thenReturn(Mono.empty());
    }

    @Test
    void anOfferSaysWhyAndWhoComesInExchange() {
        in(RoundState.PUBLISHED, List.of(Samples.explanation(true)), ApplicationState.ENDORSED);

        assertThat(read())
                .contains("You have an offer", "First choice.", "You meet 3 of 4 wanted skills.")
                .contains("In exchange, Tidewater Energy sends somebody to Kent Police: Data science adviser.")
                .contains("Endorsed by Kent Police", "confirmed by Helen Marsh");
    }

    @Test
    void anOfferThatWasWithdrawnIsNoneAnyMore() {
        PlacementChangeView withdrawn = new PlacementChangeView(
                PlacementChange.WITHDRAWN,
                Instant.parse("2026-11-30T09:00:00Z"),
                new PlacementChangeView.Before(null, null, null, 1),
                "The office closes");
        ExplanationView lapsed = Samples.explanation(true).since(List.of(withdrawn), true, "Nothing to be done");
        in(RoundState.PUBLISHED, List.of(lapsed), ApplicationState.ENDORSED);

        assertThat(read())
                .contains("The place is no longer on offer", "Head of operational resilience")
                .contains("The host withdrew it on 30 November 2026 at 09:00.", "The reason given: The office closes")
                .contains("What the programme decided: Nothing to be done")
                .doesNotContain("You have an offer", "agree the details with you", "In exchange,", "Agreement");
    }

    @Test
    void noOfferSaysWhyNotAndWhatWouldHaveChangedIt() {
        in(RoundState.PUBLISHED, List.of(Samples.explanation(false)), ApplicationState.ENDORSED);

        assertThat(read())
                .contains("Not this time", "A needed skill is missing.")
                .contains("Agile delivery at level 4 would have placed you here.")
                .doesNotContain("You have an offer");
    }

    @Test
    void beforeThePublicationTheStepsSayWhatIsNext() {
        in(RoundState.OPEN, List.of(), ApplicationState.SUBMITTED);

        assertThat(read()).contains("Nothing is decided yet", "Endorsement by Kent Police", "Applied");
    }

    @Test
    void aLeaderWhoHasNotAppliedIsShownThePlacements() {
        when(rounds.myOutcomes(any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        when(rounds.list(any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));

        assertThat(read()).contains("You have not applied in any round yet.", "/placements");
    }

    private void in(RoundState state, List<ExplanationView> outcomes, ApplicationState application) {
        when(rounds.myOutcomes(any(), any())).thenReturn(Mono.just(new Page<>(outcomes, null)));
        when(rounds.get("autumn-2026")).thenReturn(Mono.just(Samples.round(state)));
        when(rounds.list(any(), any())).thenReturn(Mono.just(new Page<>(List.of(Samples.round(state)), null)));
        when(applications.mine("autumn-2026")).thenReturn(Mono.just(applied(application)));
    }

    private static ApplicationsView applied(ApplicationState state) {
        return new ApplicationsView(
                "autumn-2026",
                "c2",
                "R. Okafor",
                null,
                "kent",
                "Kent Police",
                Sector.POLICING,
                false,
                state,
                List.of(new ApplicationView(
                        1,
                        "p2",
                        "Head of operational resilience",
                        "tide",
                        "Tidewater Energy",
                        Sector.INDUSTRY,
                        state,
                        PlacementState.OPEN,
                        List.of(),
                        List.of())),
                Instant.parse("2026-10-12T09:00:00Z"),
                null,
                3);
    }

    private String read() {
        return Objects.requireNonNull(browser.mutateWith(mockOidcLogin())
                .get()
                .uri("/outcomes")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
