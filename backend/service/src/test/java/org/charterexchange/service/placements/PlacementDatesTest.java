package org.charterexchange.service.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.RowFault;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestRounds;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PlacementDatesTest extends ServiceTest {

    private static final LocalDate STARTED = LocalDate.of(2024, 1, 8);
    private static final LocalDate OVER = LocalDate.of(2024, 3, 22);

    @Test
    void aPlacementThatIsOverIsNotPublished() {
        organisation("past-a", Sector.INDUSTRY);
        TestRounds.set("past-round-a", true, true);
        PlacementView draft = answer(
                asCoordinatorOf("past-a").post().uri("/placements").bodyValue(between(STARTED, OVER)),
                201,
                PlacementView.class);
        Problem problem = problem(
                asCoordinatorOf("past-a")
                        .post()
                        .uri("/placements/{id}/publish?round=past-round-a", draft.id())
                        .header("If-Match", "\"1\""),
                422,
                "invalid");
        FieldFault fault = Objects.requireNonNull(problem.errors()).get(0);
        assertThat(fault.pointer()).isEqualTo("/ends");
        assertThat(fault.value()).isEqualTo("2024-03-22");
        assertThat(fault.expected()).startsWith("a day that is not past, so ");
    }

    @Test
    void anOpenPlacementIsNotMovedIntoThePast() {
        organisation("past-b", Sector.INDUSTRY);
        PlacementView open = openPlacement("past-b", "past-round-b", "Open");
        Problem problem = problem(
                asCoordinatorOf("past-b")
                        .put()
                        .uri("/placements/{id}", open.id())
                        .header("If-Match", "\"2\"")
                        .bodyValue(between(STARTED, OVER)),
                422,
                "invalid");
        assertThat(problem.errors()).extracting(FieldFault::pointer).containsExactly("/ends");
    }

    @Test
    void aFileOfItsHostOpensNoPlacementThatIsOver() {
        organisation("past-c", Sector.INDUSTRY);
        TestRounds.set("past-round-c", true, true);
        String file = "id,organisation,title,starts,ends\npast-one,past-c,One,2024-01-08,2024-03-22\n";
        List<RowFault> faults = answer(
                        asCoordinatorOf("past-c")
                                .post()
                                .uri("/imports/placements?check=true&round=past-round-c")
                                .contentType(MediaType.parseMediaType("text/csv"))
                                .bodyValue(file),
                        422,
                        ImportReport.class)
                .faults();
        assertThat(faults).extracting(RowFault::column).containsExactly("ends");
        answer(
                asCoordinatorOf("past-c")
                        .post()
                        .uri("/imports/placements?check=true")
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .bodyValue(file),
                200,
                ImportReport.class);
    }

    private static PlacementRequest between(LocalDate starts, LocalDate ends) {
        PlacementRequest right = Fixtures.aPlacement("Past");
        return new PlacementRequest(
                right.title(),
                right.purpose(),
                right.seats(),
                right.stages(),
                right.essentialSkills(),
                right.desirableSkills(),
                right.developsSkills(),
                starts,
                ends,
                right.daysPerWeek(),
                right.attendance(),
                right.site(),
                right.location(),
                right.vetting(),
                right.scoring());
    }
}
