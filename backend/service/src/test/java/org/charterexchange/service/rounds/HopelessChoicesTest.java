package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.applications.ObstacleView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.RowWarning;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.service.testing.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Choices that cannot be matched as things stand: the leader and whoever endorses them are told beforehand.
 */
class HopelessChoicesTest extends RoundTest {

    private static final String ROUND = "round-hopeless";
    private static final PlacementRequest RIGHT = Fixtures.aPlacement("Right");

    @Test
    void theLeaderAndTheHomeOrganisationAreToldWhyAChoiceCannotBeMatchedUntilTheRoundCloses() {
        openRound(ROUND);
        organisation("hopeless-force", Sector.POLICING);
        organisation("hopeless-other", Sector.POLICING);
        organisation("hopeless-company", Sector.INDUSTRY);
        leader("hal", "hopeless-force");
        submitted(
                "hal",
                ROUND,
                offered("hopeless-company", RIGHT),
                offered("hopeless-company", like("Stage", 1, new StageBand(5, 5), Map.of(), 0, Set.of())),
                offered("hopeless-company", like("Vetting", 1, null, Map.of(), 0, Set.of(Clearance.MV))),
                offered(
                        "hopeless-company",
                        like("Skills", 1, null, Map.of("risk-assessment", 5, "data-analysis", 1), 0, Set.of())),
                offered("hopeless-company", like("Dates", 1, null, Map.of(), 5, Set.of())),
                offered("hopeless-company", like("Seats", 0, null, Map.of(), 0, Set.of())),
                offered("hopeless-other", like("Sector", 1, null, Map.of(), 0, Set.of())));

        Map<String, List<String>> reasons = Map.of(
                "Right", List.of(),
                "Stage", List.of("STAGE"),
                "Vetting", List.of("VETTING"),
                "Skills", List.of("ESSENTIAL_SKILLS"),
                "Dates", List.of("DATES"),
                "Seats", List.of("SEATS_TAKEN"),
                "Sector", List.of("DIRECTION"));
        ApplicationsView own = mine("en");
        assertThat(reasons(own)).isEqualTo(reasons);
        assertThat(reasons(seenByHome())).isEqualTo(reasons);
        assertThat(detail(own, "Stage")).isEqualTo("Is for stages 5 to 5; the candidate's stage is 3.");
        assertThat(detail(own, "Seats")).isEqualTo("There is no seat.");
        assertThat(detail(mine("cy"), "Stage")).isNotEqualTo(detail(own, "Stage"));

        close(ROUND);
        assertThat(reasons(mine("en")).values()).containsOnly(List.of());
    }

    @Test
    void aFileOfApplicationsSaysWhichChoicesCannotBeMatchedAndIsImportedAllTheSame() {
        openRound("round-hopeless-file");
        organisation("filing-force", Sector.POLICING);
        organisation("filing-company", Sector.INDUSTRY);
        CandidateView fay = leader("fay", "filing-force");
        String right =
                openPlacement("filing-company", "round-hopeless-file", RIGHT).id();
        PlacementRequest none = like("Seats", 0, null, Map.of(), 0, Set.of());
        String seats =
                openPlacement("filing-company", "round-hopeless-file", none).id();
        String file = "candidate,placements\n" + fay.id() + "," + right + ";" + seats + "\n";

        for (boolean check : List.of(true, false)) {
            List<RowWarning> warnings = answer(
                            asCoordinatorOf("filing-force")
                                    .post()
                                    .uri("/imports/applications?round=round-hopeless-file&check=" + check)
                                    .contentType(MediaType.parseMediaType("text/csv"))
                                    .bodyValue(file),
                            200,
                            ImportReport.class)
                    .warnings();
            assertThat(warnings).singleElement().satisfies(warning -> {
                assertThat(warning.line()).isEqualTo(2);
                assertThat(warning.column()).isEqualTo("placements");
                assertThat(warning.value()).isEqualTo(seats);
                assertThat(warning.detail()).isEqualTo("There is no seat.");
            });
        }
    }

    private String offered(String host, PlacementRequest offer) {
        return openPlacement(host, ROUND, offer).id();
    }

    private static PlacementRequest like(
            String title,
            int seats,
            @Nullable StageBand stages,
            Map<String, Integer> skills,
            int yearsLater,
            Set<Clearance> vetting) {
        LocalDate starts = LocalDate.of(2027, 1, 11).plusYears(yearsLater);
        return new PlacementRequest(
                title,
                RIGHT.purpose(),
                seats,
                stages,
                skills,
                RIGHT.desirableSkills(),
                RIGHT.developsSkills(),
                starts,
                starts.plusDays(70),
                RIGHT.daysPerWeek(),
                RIGHT.attendance(),
                RIGHT.site(),
                RIGHT.location(),
                vetting,
                null);
    }

    private ApplicationsView mine(String language) {
        return answer(
                as("leader-hal")
                        .get()
                        .uri("/rounds/{round}/applications/mine", ROUND)
                        .header("Accept-Language", language),
                200,
                ApplicationsView.class);
    }

    private ApplicationsView seenByHome() {
        WebTestClient.ResponseSpec read = asCoordinatorOf("hopeless-force")
                .get()
                .uri("/rounds/{round}/applications", ROUND)
                .exchange();
        Page<ApplicationsView> page = read.expectBody(new ParameterizedTypeReference<Page<ApplicationsView>>() {})
                .returnResult()
                .getResponseBody();
        assertThat(page).isNotNull();
        return page.items().get(0);
    }

    private static Map<String, List<String>> reasons(ApplicationsView of) {
        return of.applications().stream()
                .collect(Collectors.toMap(
                        ApplicationView::placementTitle,
                        each -> each.obstacles().stream()
                                .map(ObstacleView::reason)
                                .toList()));
    }

    private static String detail(ApplicationsView of, String title) {
        return of.applications().stream()
                .filter(each -> each.placementTitle().equals(title))
                .map(each -> each.obstacles().get(0).detail())
                .findFirst()
                .orElseThrow();
    }
}
