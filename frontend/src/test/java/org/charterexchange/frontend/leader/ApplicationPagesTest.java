package org.charterexchange.frontend.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.time.Instant;
import java.time.LocalDate;
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
import org.charterexchange.contract.applications.ObstacleView;
import org.charterexchange.contract.placements.PlacementChange;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementState;
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
class ApplicationPagesTest {
    private static final ObstacleView STAGE =
            new ObstacleView("STAGE", "Is for stages 5 to 5; the candidate's stage is 3.", List.of());
    private static final ObstacleView NO_SEAT = new ObstacleView("SEATS_TAKEN", "There is no seat.", List.of());

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private RoundsClient rounds;

    @MockitoBean
    private ApplicationsClient applications;

    @MockitoBean
    private AccessClient access;

    @BeforeEach
    void aLeaderReads() {
        MeView leader = new MeView("R. Okafor", Set.of(Role.LEADER), "kent", "Kent Police", Sector.POLICING, "c2");
        when(access.me()).thenReturn(Mono.just(leader));
        when(rounds.list(any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.round(RoundState.OPEN)), null)));
    }

    @Test
    void aChoiceThatCannotBeMatchedSaysWhy() {
        ranked(ApplicationState.DRAFT, STAGE, NO_SEAT);

        assertThat(read())
                .contains("As things stand you cannot be matched to this placement:")
                .contains("Outside the leadership stages asked for.", "Is for stages 5 to 5")
                .contains("There is no seat.")
                .doesNotContain("The seats went to others.");
    }

    @Test
    void aChoiceThatCanBeMatchedSaysNothing() {
        ranked(ApplicationState.DRAFT);

        assertThat(read()).contains("Adviser").doesNotContain("As things stand");
    }

    @Test
    void whatWasTakenBackCanBeSubmittedAgain() {
        ranked(ApplicationState.WITHDRAWN);

        assertThat(read())
                .contains("You took your applications back. Until ", "Submit to Kent Police")
                .doesNotContain("until then nobody else sees it");
    }

    @Test
    void whatTheHostChangedIsMarkedOnTheChoice() {
        PlacementChangeView moved = new PlacementChangeView(
                PlacementChange.DATES,
                Instant.parse("2026-11-30T09:00:00Z"),
                new PlacementChangeView.Before(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 5), "Leeds", 2),
                null);
        PlacementChangeView withdrawn =
                new PlacementChangeView(PlacementChange.WITHDRAWN, moved.at(), moved.before(), "The office closes");
        ranked(ApplicationState.SUBMITTED, PlacementState.WITHDRAWN, List.of(moved, withdrawn));

        assertThat(read())
                .contains("The host changed its dates on 30 November 2026 at 09:00.", "Before: 4 January 2027")
                .contains("The host withdrew it on 30 November 2026 at 09:00.", "The reason given: The office closes")
                .doesNotContain("href=\"/placements/p1\"");
    }

    private void ranked(ApplicationState state, ObstacleView... obstacles) {
        ranked(state, PlacementState.OPEN, List.of(), obstacles);
    }

    private void ranked(
            ApplicationState state,
            PlacementState placement,
            List<PlacementChangeView> changes,
            ObstacleView... obstacles) {
        ApplicationView choice = new ApplicationView(
                1, "p1", "Adviser", "acme", "Acme", Sector.INDUSTRY, state, placement, changes, List.of(obstacles));
        when(applications.mine("autumn-2026"))
                .thenReturn(Mono.just(new ApplicationsView(
                        "autumn-2026",
                        "c2",
                        "R. Okafor",
                        null,
                        "kent",
                        "Kent Police",
                        Sector.POLICING,
                        false,
                        state,
                        List.of(choice),
                        null,
                        null,
                        3)));
    }

    private String read() {
        return Objects.requireNonNull(browser.mutateWith(mockOidcLogin())
                        .get()
                        .uri("/applications")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .replace("&#39;", "'");
    }
}
