package org.charterexchange.service.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.placements.PlacementChange;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/**
 * What a host changes of a placement that people have chosen.
 */
class ChangedPlacementTest extends ServiceTest {

    private static final PlacementRequest OFFER = Fixtures.aPlacement("Offer");

    @Test
    void whoeverChoseItReadsWhatTheHostChangedAndWhatItWasBefore() {
        organisation("changed-force", Sector.POLICING);
        organisation("changed-company", Sector.INDUSTRY);
        leader("chad", "changed-force");
        PlacementView open = openPlacement("changed-company", "changed-round", OFFER);
        submitted("chad", "changed-round", open.id());
        assertThat(choice().changes()).isEmpty();

        LocalDate later = LocalDate.of(2027, 2, 1);
        changed(open, 2, offer("Offer, renamed", 2, OFFER.starts(), "Bedford"));
        changed(open, 3, offer("Offer", 0, later, "Luton"));
        answer(
                asCoordinatorOf("changed-company")
                        .post()
                        .uri("/placements/{id}/withdraw?reason=Office+closes", open.id())
                        .header("If-Match", "\"4\""),
                200,
                PlacementView.class);

        ApplicationView choice = choice();
        assertThat(choice.placementState()).isEqualTo(PlacementState.WITHDRAWN);
        assertThat(choice.changes())
                .extracting(PlacementChangeView::kind)
                .containsExactly(
                        PlacementChange.DATES, PlacementChange.PLACE, PlacementChange.SEATS, PlacementChange.WITHDRAWN);
        assertThat(choice.changes().get(0).before())
                .isEqualTo(new PlacementChangeView.Before(OFFER.starts(), OFFER.ends(), "Bedford", 2));
        assertThat(choice.changes().get(3).before().starts()).isEqualTo(later);
        assertThat(choice.changes().get(3).reason()).isEqualTo("Office closes");
    }

    @Test
    void aDraftIsChangedWithoutAWord() {
        organisation("draft-company", Sector.INDUSTRY);
        PlacementView draft = answer(
                asCoordinatorOf("draft-company").post().uri("/placements").bodyValue(OFFER), 201, PlacementView.class);
        PlacementView changed = answer(
                asCoordinatorOf("draft-company")
                        .put()
                        .uri("/placements/{id}", draft.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(offer("Offer", 0, LocalDate.of(2027, 2, 1), "Luton")),
                200,
                PlacementView.class);
        assertThat(changed.changes()).isEmpty();
    }

    @Test
    void aFileChangesItAsTheHostDoes() {
        organisation("filed-company", Sector.INDUSTRY);
        PlacementView open = openPlacement("filed-company", "filed-round", OFFER);
        String file = "id,organisation,title,seats,starts,ends,attendance,site\n" + open.id()
                + ",filed-company,Offer,1,2027-01-11,2027-03-26,HYBRID,Bedford\n";
        for (int time = 0; time < 2; time++) {
            answer(
                    asCoordinatorOf("filed-company")
                            .post()
                            .uri("/imports/placements?check=false")
                            .contentType(MediaType.parseMediaType("text/csv"))
                            .bodyValue(file),
                    200,
                    ImportReport.class);
        }
        List<PlacementChangeView> changes = answer(
                        anonymous().get().uri("/placements/{id}", open.id()), 200, PlacementView.class)
                .changes();
        assertThat(changes).extracting(PlacementChangeView::kind).containsExactly(PlacementChange.SEATS);
    }

    private ApplicationView choice() {
        return answer(
                        as("leader-chad").get().uri("/rounds/changed-round/applications/mine"),
                        200,
                        ApplicationsView.class)
                .applications()
                .get(0);
    }

    private void changed(PlacementView open, int version, PlacementRequest to) {
        answer(
                asCoordinatorOf("changed-company")
                        .put()
                        .uri("/placements/{id}", open.id())
                        .header("If-Match", "\"" + version + "\"")
                        .bodyValue(to),
                200,
                PlacementView.class);
    }

    private static PlacementRequest offer(String title, int seats, @Nullable LocalDate starts, String site) {
        return new PlacementRequest(
                title,
                OFFER.purpose(),
                seats,
                OFFER.stages(),
                OFFER.essentialSkills(),
                OFFER.desirableSkills(),
                OFFER.developsSkills(),
                starts,
                OFFER.ends(),
                OFFER.daysPerWeek(),
                OFFER.attendance(),
                site,
                OFFER.location(),
                OFFER.vetting(),
                OFFER.scoring());
    }
}
